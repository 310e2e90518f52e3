/** After the service refused a write: reads once what is so, which explains it, or shows that another run has done it. */

import { CallError } from '../../codearts/call-error.ts'
import { queryExtensions, queryVersions } from '../../codearts/calls/queries.ts'
import type { Client } from '../../codearts/client.ts'
import { isFormal, isRowOf } from '../../codearts/lookups.ts'
import type { Row } from '../../codearts/rows.ts'
import { typesWith } from '../../extension/business-type.ts'
import type { Release } from '../../extension/release.ts'
import { expected } from '../../report/expected.ts'
import { oneLine, quote } from '../../report/text.ts'
import type { Outcome, Step } from './plan.ts'
import { isRegisteredAs } from './registered.ts'
import { NOT_COMPARED, noSuchVersion, notRegistered, published } from './sentences.ts'

/** What is so, and what to do about it: a sentence each. */
type Explanation = readonly string[]

const DRAFT_BY_NOW = 'A draft of this version is there by now; this run did not make it.'
const AGAIN =
  'What to do: see that no two runs release the same version at once (concurrency), and run again.'

/** What the write is about. */
type Refused = Pick<Release, 'businessType' | 'displayName' | 'pluginName' | 'version'>

/** What two requests can tell. */
interface State {
  /** Undefined when the service knows none of this name. */
  readonly extension: Row | undefined
  readonly version: Row | undefined
  /** Whether all versions were seen. */
  readonly whole: boolean
}

/**
 * @param settle is asked when the answer itself does not say why; gives an explanation, or what the step brings when it
 * is done already, or nothing when it does not know
 * @returns the step, whose error says what is so in place of what may be
 */
export function settledAfterRefusal(
  step: Step,
  settle: (client: Client) => Promise<Explanation | Partial<Outcome> | undefined>
): Step {
  return {
    ...step,
    apply: async (client, before) => {
      try {
        return await step.apply(client, before)
      } catch (error) {
        if (!(error instanceof CallError && error.unexplained)) throw error
        const settled = await settle(client)
        if (settled === undefined) throw error
        if (isExplanation(settled)) throw error.because(settled)
        return settled
      }
    }
  }
}

function isExplanation(settled: Explanation | Partial<Outcome>): settled is Explanation {
  return Array.isArray(settled)
}

/** Settles a registration: one that another run has made in the meantime is as good. */
export function settleRegistration(domainId: string, release: Refused) {
  return async (client: Client): Promise<Explanation | Partial<Outcome> | undefined> => {
    const { extension } = (await readOnce(client, domainId, release)) ?? {}
    if (extension === undefined) return undefined
    return isRegisteredAs(extension, release) ? {} : explainRegistered(extension)
  }
}

interface UploadOptions {
  /** Whether a version that is published by now is fine. */
  readonly mayExist: boolean
  /** Whether its contents are as good as known to be the same. */
  readonly isExpected: boolean
  /** Whether a draft is created, of which there was none. */
  readonly creates?: boolean
}

/** Settles an upload, or the saving of a draft. */
export function settleUpload(
  domainId: string,
  release: Refused,
  { mayExist, isExpected, creates }: UploadOptions
) {
  return async (client: Client): Promise<Explanation | Partial<Outcome> | undefined> => {
    const state = await readOnce(client, domainId, release)
    if (state === undefined) return undefined
    const { extension, version } = state
    if (version !== undefined && isFormal(version)) {
      if (mayExist) return { ...publishedMeanwhile(release, version, isExpected), ends: true }
      return [`${published(release)} by now.`, 'What to do: raise the version, or set if-exists to skip.']
    }
    if (extension === undefined) return creates === true ? undefined : explainUnregistered(release)
    if (creates === true && version?.state === 'draft') return [DRAFT_BY_NOW, AGAIN]
    return extension.businessType === '' || extension.businessType === release.businessType
      ? undefined
      : explainRegistered(extension)
  }
}

/** @returns what is so when another run has published the version, perhaps with other contents */
function publishedMeanwhile(release: Refused, { uniqueId }: Row, isExpected: boolean): Partial<Outcome> {
  const message = `${published(release)} by now; another run has done that.`
  return {
    result: 'unchanged',
    uniqueId,
    ...(isExpected ? { notice: message } : { warning: `${message} ${NOT_COMPARED}` })
  }
}

/**
 * Settles a publication: one that another run has made in the meantime is as good.
 * @param isExpected whether the contents are as good as known to be the same
 */
export function settlePublication(domainId: string, release: Refused, isExpected: boolean) {
  return async (client: Client): Promise<Explanation | Partial<Outcome> | undefined> => {
    const state = await readOnce(client, domainId, release)
    if (state === undefined) return undefined
    const { extension, version, whole } = state
    if (version !== undefined && isFormal(version)) return publishedMeanwhile(release, version, isExpected)
    if (extension === undefined) return explainUnregistered(release)
    if (version !== undefined || !whole) return undefined
    return [`${noSuchVersion(release)} any more.`, AGAIN]
  }
}

function explainUnregistered({ pluginName }: Refused): Explanation {
  const cure = 'What to do: register it first with register-extension, or set if-missing to create.'
  return [`${notRegistered(pluginName)}.`, cure]
}

function explainRegistered({ businessType, displayName, pluginName }: Row): Explanation {
  return [
    `Extension ${pluginName} is registered as ${quote(displayName)} of type ${oneLine(businessType, 50)}.`,
    'What to do: compare both with the file; the display name can be changed with update-extension, the type cannot.'
  ]
}

/** @returns what at most two requests tell; nothing when they cannot */
async function readOnce(
  client: Client,
  domainId: string,
  { businessType, pluginName, version }: Refused
): Promise<State | undefined> {
  const once = { once: true }
  const rowsAt = async (offset: number) => {
    const { length, rows } = await client.send(queryVersions(domainId, pluginName, offset), once)
    return { length, rows: [...rows].filter(row => isRowOf(row, pluginName)) }
  }
  try {
    const first = await rowsAt(0).catch((error: unknown) => {
      if (error instanceof CallError && error.notFound) return { length: 0, rows: [] }
      throw error
    })
    const [extension] = first.rows
    const found = first.rows.find(row => row.version === version)
    if (found !== undefined) return { extension: found, version: found, whole: false }
    if (extension !== undefined) {
      const next = await rowsAt(first.length)
      const later = next.rows.find(row => row.version === version)
      return { extension, version: later, whole: next.length === 0 }
    }
    const filter = { businessTypes: typesWith(businessType), pluginName }
    const page = await client.send(queryExtensions(domainId, filter), once)
    const listed = [...page.rows].find(row => row.pluginName === pluginName)
    // Others whose names hold this one may stand before it.
    if (listed === undefined && page.length > 0) return undefined
    return { extension: listed, version: undefined, whole: first.length === 0 }
  } catch (error) {
    expected(error, CallError)
    return undefined
  }
}
