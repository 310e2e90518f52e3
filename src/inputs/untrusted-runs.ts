/** Runs that GitHub gives no secrets: those for pull requests of forks and of Dependabot. */

import type { Target } from '../report/record.ts'
import type { Connection } from './connection.ts'
import type { CheckContext, Context, RunEvent } from './context.ts'
import type { InputDefinition } from './definition.ts'
import type { Findings } from './problems.ts'
import type { RawInputs } from './read.ts'
import { givenCredentials, hasSecret } from './sign-in-methods.ts'
import type { Values } from './values.ts'
import { settleVersion } from './version.ts'

/** Why the step has nothing to do, and what it is about. */
export interface Skip {
  readonly reason: string
  readonly target: Target
}

/**
 * The draft of such a pull request cannot be deleted when it closes; nor was there one, for the same reason.
 * @param values of the valid inputs; what is wrong with the others hinders nobody now
 * @returns nothing when the step has to be done
 */
export async function readSkip(
  raw: RawInputs,
  values: Values,
  definition: InputDefinition,
  { environment, event, idTokens }: Pick<Context, 'environment' | 'event' | 'idTokens'>
): Promise<Skip | undefined> {
  if (definition.skipsUntrustedClose !== true || values.get('dry-run') === true) return undefined
  if (hasSecret(raw, environment, idTokens)) return undefined
  const { closed, untrusted } = await event()
  if (!closed || untrusted === undefined) return undefined
  const ignored: Findings = { problems: [], notices: [], facts: [], warnings: [] }
  await settleVersion(values, event, ignored)
  return {
    reason: `The pull request is from ${untrusted}, and such runs are given no secrets: no draft is deleted.`,
    target: { pluginName: values.get('plugin-name'), version: values.get('version') }
  }
}

/**
 * Says where something is missing that GitHub gives the run neither secrets nor ID tokens: it looks as if nobody had
 * set them.
 */
export async function checkSecretsGiven(
  raw: RawInputs,
  { credentials }: Connection,
  dryRun: boolean,
  { environment, event, idTokens, findings }: CheckContext
): Promise<void> {
  const { problems } = findings
  if (credentials?.method === 'oidc' && idTokens === undefined)
    problems.push({ message: withoutIdToken(await event()) })
  const given = givenCredentials(raw, environment)
  if (given === 'all' || (given === 'none' && dryRun)) return
  const { untrusted } = await event()
  if (untrusted === undefined) return
  problems.push({
    message: `This run is for a pull request from ${untrusted}, and GitHub gives such runs no secrets. Leave the job out for them with an if.`
  })
}

/** A job without the permission is given no endpoint that it could ask for an ID token. */
function withoutIdToken({ untrusted }: RunEvent): string {
  return untrusted === undefined
    ? 'GitHub gives no ID token to this job. Add to the job:\n  permissions:\n    contents: read\n    id-token: write'
    : `GitHub gives no ID token to this run: it is for a pull request from ${untrusted}, and those get none, whatever the workflow says.`
}
