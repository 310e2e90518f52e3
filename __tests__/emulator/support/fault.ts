/** An emulator with one fault. */

import type { Emulator, FaultRule } from '../../../emulator/server.ts'
import { call, start } from './emulator.ts'

type Fault = FaultRule extends infer R ? (R extends { kind: unknown } ? Omit<R, 'call'> : never) : never

/** Starts an emulator where this fault happens to the first create-draft. */
export async function withFault(fault: Fault): Promise<Emulator> {
  const emulator = await start()
  emulator.addFault({ call: 'create-draft', ...fault })
  return emulator
}

/** Whether the draft of `createDraft` exists. */
export async function applied(emulator: Emulator): Promise<boolean> {
  const query = { plugin_name: 'apie_test', offset: '0', limit: '1' }
  return (await call(emulator, 'GET', '/v1/{d}/agent-plugin/query', { query })).status === 200
}
