/** Judges files: small ones at once, large ones in a thread, which can be ended whatever it does. */

import type { Jobs, RunJob } from '../inputs/context.ts'

/** Most bytes that are judged at once: they take less time than a thread needs to start. */
const SMALL = 64 * 1_024

/** What a thread may hold, in MiB, so that the process stays under 512. */
const MEMORY = 320

/** Only argument of the process's script where it runs as a thread. */
export const AS_THREAD = 'thread'

const TOO_LARGE = `The files that the inputs name take more than ${MEMORY} MiB of memory to read. Make them smaller.`

// Each job loads its own code.
const jobs: { readonly [N in keyof Jobs]: (input: Jobs[N]['input']) => Promise<Jobs[N]['result']> } = {
  judgeFile: async file => (await import('../inputs/files.ts')).judgeFile(file),
  readExtensions: async found => (await import('../discovery/read-manifests.ts')).readExtensions(found)
}

/** Does a job at once, in this thread. */
export const runHere: RunJob = (name, input) => jobs[name](input)

/**
 * @param signal ends the job
 * @param script starts a thread; that of the process
 * @returns a function that does a job where its size lets it; it rejects with the signal's reason when that comes first
 */
export function jobRunner(signal: AbortSignal, script: string): RunJob {
  return (name, input, size) =>
    size > SMALL ? inThread({ name, input }, script, signal) : runHere(name, input, size)
}

/** What a thread is started with. */
interface Task<N extends keyof Jobs> {
  readonly name: N
  readonly input: Jobs[N]['input']
}

async function inThread<N extends keyof Jobs>(
  task: Task<N>,
  script: string,
  signal: AbortSignal
): Promise<Jobs[N]['result']> {
  const { Worker } = await import('node:worker_threads')
  signal.throwIfAborted()
  const thread = new Worker(script, {
    argv: [AS_THREAD],
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY }
  })
  try {
    return await new Promise<Jobs[N]['result']>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', (error: Error & { code?: string }) => {
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Error(TOO_LARGE, { cause: error }) : error)
      })
      thread.once('exit', code => {
        reject(new Error(`The thread that reads files ended with ${code} before it had a result.`))
      })
      signal.addEventListener(
        'abort',
        () => {
          reject(signal.reason as Error)
        },
        { once: true }
      )
    })
  } finally {
    void thread.terminate()
  }
}

/** What a thread has of `node:worker_threads`. */
interface Thread {
  readonly parentPort: { postMessage(result: unknown): void } | null
  readonly workerData: unknown
}

/** Does the job that a thread was started for. */
export async function serveAsThread({ parentPort, workerData }: Thread): Promise<void> {
  parentPort?.postMessage(await doTask(workerData as Task<keyof Jobs>))
}

function doTask<N extends keyof Jobs>({ name, input }: Task<N>): Promise<Jobs[N]['result']> {
  return jobs[name](input)
}
