/** The emulator as an action: the runner starts this file at the step and at the job's end, the step once more to serve. */

import { fileURLToPath } from 'node:url'
import { UsageError } from '../arguments.ts'
import { fail, readState, saveState } from './runner.ts'
import { start } from './start.ts'
import { stop } from './stop.ts'

const [, , task] = process.argv
const options = process.env['EMULATOR_OPTIONS'] ?? '{}'
try {
  if (task === 'serve') {
    const { serve } = await import('./serve.ts')
    await serve(JSON.parse(options) as Parameters<typeof serve>[0])
  } else if (readState('begun') === '') {
    saveState({ begun: 'true' })
    await start(fileURLToPath(import.meta.url))
  } else {
    await stop()
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  fail(error instanceof UsageError ? `Input ${message}` : message)
}
