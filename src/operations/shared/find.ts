/** Finds what the service has of an extension or a release. */

import type { Row } from '../../codearts/rows.ts'
import type { Client } from '../../codearts/client.ts'
import { findExtension, lookUp } from '../../codearts/lookups.ts'
import { isWhole } from '../../extension/draft-body.ts'
import type { Release } from '../../extension/release.ts'
import type { DraftFile } from '../../inputs/draft-file.ts'
import { DOCUMENTED_TYPES, typesWith } from '../../extension/business-type.ts'

/**
 * Finds an extension in the list of all those of its type.
 * @throws CallError
 */
export function findOfType(
  client: Client,
  domainId: string,
  { businessType, pluginName }: Pick<Row, 'businessType' | 'pluginName'>
): Promise<Row | undefined> {
  return findExtension(client, domainId, pluginName, typesWith(businessType))
}

/** What the service has of a release; nothing where it has none, or was not asked. */
export interface Known {
  readonly extension: Row | undefined
  readonly version: Row | undefined
}

/**
 * Finds the extension of a release: listed when it is of the release's type, even without a version; one of another
 * type is known by its versions.
 * @param byVersions what `lookUp` found
 * @throws CallError
 */
export async function findExtensionOf(
  client: Client,
  domainId: string,
  release: Release,
  byVersions: Row | undefined
): Promise<Row | undefined> {
  return (await findOfType(client, domainId, release)) ?? byVersions
}

/**
 * Finds what the extension of a release is registered as: name and type, which its versions say as well.
 * @param byVersions what `lookUp` found
 * @throws CallError
 */
export async function findRegistered(
  client: Client,
  domainId: string,
  release: Release,
  byVersions: Row | undefined
): Promise<Row | undefined> {
  if (byVersions !== undefined && byVersions.businessType !== '') return byVersions
  return findExtensionOf(client, domainId, release, byVersions)
}

/**
 * Finds the extension of a draft that is new, with the texts that the draft leaves out.
 * @param byVersions what `lookUp` found
 * @throws CallError
 */
export function findExtensionOfNew(
  client: Client,
  domainId: string,
  release: DraftFile,
  byVersions: Row | undefined
): Promise<Row | undefined> {
  const find = isWhole(release.draft) ? findRegistered : findExtensionOf
  return find(client, domainId, release, byVersions)
}

/** What is known of an extension, whatever its type. */
interface Named {
  /** False when the service says that it does not know the extension. */
  readonly registered: boolean
  /** Absent also when it is of a type that no document names, and has no version. */
  readonly row: Row | undefined
}

/**
 * Finds an extension, whatever its type. The list of extensions is filtered by type; one of a type that no document
 * names is found by its versions.
 * @throws CallError
 */
export async function findByName(client: Client, domainId: string, pluginName: string): Promise<Named> {
  const row = await findExtension(client, domainId, pluginName, DOCUMENTED_TYPES)
  if (row !== undefined) return { registered: true, row }
  const { registered, extension } = await lookUp(client, domainId, pluginName, '')
  return { registered, row: extension }
}
