/** Requests with credentials that signing in handed out. */

import type { Emulator } from '../../../emulator/server.ts'
import type { Assumed } from './sign-in.ts'
import { sendSigned } from './signer.ts'
import { call, start, type Reply } from './emulator.ts'

const PATH = '/v1/{d}/agent-plugin/query'
const QUERY = { plugin_name: 'a', offset: '0', limit: '1' }
/** The error code of a query that is authentic, because its extension does not exist. */
export const SIGNED_IN = 'DEVPIPE.30011001'

interface Changes {
  securityToken?: string | undefined
  secretAccessKey?: string
}

/** A query that is signed with a key that STS handed out. */
export function signed(emulator: Emulator, { credentials }: Assumed, changes: Changes = {}): Promise<Reply> {
  const securityToken = 'securityToken' in changes ? changes.securityToken : credentials.security_token
  return sendSigned(emulator, {
    method: 'GET',
    path: PATH,
    query: QUERY,
    headers: securityToken === undefined ? {} : { 'X-Security-Token': securityToken },
    accessKeyId: credentials.access_key_id,
    secretAccessKey: changes.secretAccessKey ?? credentials.secret_access_key
  })
}

/** A query with this token. */
export function withToken(emulator: Emulator, token: string): Promise<Reply> {
  return call(emulator, 'GET', PATH, { query: QUERY, headers: { 'x-auth-token': token } })
}

/** An emulator whose clock the test can move ahead. It starts at the real time, which the SDK signs with. */
export async function withClock() {
  const clock = { ahead: 0 }
  const emulator = await start({ now: () => Date.now() + clock.ahead })
  return { emulator, clock }
}
