import type { ActionRun } from '../../scripts/run-action.ts'
import { errorOf, type Stage } from './support.ts'

/** Lets the service give documented answers, and shows what a step made of them. */

/** The page after the last one. */
export const EMPTY = { data: [], limit: 10, offset: 1, total: 1 }

/** The service answers this call with the first body, and with the other from then on. */
export function answer(stage: Stage, call: string, body: unknown, later: unknown = EMPTY): void {
  const rule = { call, kind: 'status', status: 200 } as const
  stage.emulator.addFault({ ...rule, body })
  stage.emulator.addFault({ ...rule, body: later, nth: 2, times: 9 })
}

/** @returns the outputs, and what the error says; empty when there is none */
export function outcome(run: ActionRun): Record<string, string> {
  return { error: errorOf(run), ...run.outputs }
}

/** @returns the JSON that was sent with the first of these calls */
export function sent(stage: Stage, call: string): unknown {
  return stage.emulator.requests.find(request => request.call === call)?.json
}
