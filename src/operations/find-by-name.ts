import type { Row } from '../codearts/rows.ts'
import type { Client } from '../codearts/client.ts'
import { findExtension, lookUp } from '../codearts/lookups.ts'
import { DOCUMENTED_TYPES } from '../extension/rules.ts'

/**
 * Finds an extension of whatever type. The list of extensions is filtered by type; one of a type that no document
 * names is found by its versions.
 * @throws CallError
 */
export async function findByName(
  client: Client,
  domainId: string,
  pluginName: string
): Promise<Row | undefined> {
  const listed = await findExtension(client, domainId, pluginName, DOCUMENTED_TYPES)
  return listed ?? (await lookUp(client, domainId, pluginName, '')).extension
}
