import { givenCredentials } from './sign-in-methods.ts'
import type { Findings } from './problems.ts'
import type { RawInputs } from './read.ts'
import type { RunEvent } from './run-event.ts'
import type { Common, Context } from './common.ts'

/**
 * GitHub gives some runs neither secrets nor ID tokens, which looks as if nobody had set them: says so where something
 * is missing.
 */
export async function checkWithheld(
  raw: RawInputs,
  { connection, dryRun }: Common,
  { environment, event, idTokens }: Context,
  { problems }: Findings
): Promise<void> {
  if (connection.credentials?.method === 'oidc' && idTokens === undefined)
    problems.push({ message: withoutIdToken(await event()) })
  const given = givenCredentials(raw, environment)
  if (given === 'all' || (given === 'none' && dryRun)) return
  const { untrusted } = await event()
  if (untrusted === undefined) return
  problems.push({
    message: `This run is for a pull request from ${untrusted}, and GitHub gives such runs no secrets. Leave the job out for them with an if.`
  })
}

/** Without the permission, the runner gives the job no way to ask for an ID token. */
function withoutIdToken({ untrusted }: RunEvent): string {
  return untrusted === undefined
    ? 'GitHub gives no ID token to this job. Add to the job:\n  permissions:\n    contents: read\n    id-token: write'
    : `GitHub gives no ID token to this run: it is for a pull request from ${untrusted}, and those get none, whatever the workflow says.`
}
