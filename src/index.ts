/** Starts the step, and makes a silent exit impossible. */

import { main } from './main.ts'
import { AS_THREAD, serveAsThread } from './runtime/jobs.ts'

if (process.argv[2] === AS_THREAD) {
  await serveAsThread(await import('node:worker_threads'))
} else {
  // Top-level await: work that is lost on the way ends the process with exit code 13, never with 0.
  process.exitCode = await main(process.argv[1] ?? '', process)
  // Nothing that is still open, such as a proxy that does not answer, keeps the step waiting once it has its result.
  process.stdout.write('', () => process.exit())
}
