/** Measures whole processes. */

import { spawn } from 'node:child_process'

/** What a process took, in milliseconds. */
export interface Sample {
  /** Of the user and of the system, as the system counts them for the process that ended. */
  readonly cpu: number
  /** From its start to its end. */
  readonly wall: number
}

/** One process. */
export interface Command {
  /** Node when absent. */
  readonly program?: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** How it has to end. */
  readonly exitCode: number
}

// Node can count what its children take only from within them; bash's `time` does it from outside.
const TIME = `TIMEFORMAT='%3R %3U %3S'; time "$@" >/dev/null 2>&1`

/** @throws Error when bash is not there, or the process ends with another exit code */
export async function measure({
  program = process.execPath,
  args,
  env,
  cwd,
  exitCode
}: Command): Promise<Sample> {
  const command = ['-c', TIME, 'bash', program, ...args]
  const child = spawn('bash', command, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let times = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (times += text))
  const ended = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  }).catch((error: unknown) => {
    throw new Error('bash, whose "time" measures the processes, cannot be started', { cause: error })
  })
  if (ended !== exitCode)
    throw new Error(`${program} ${args.join(' ')} ended with ${String(ended)}, not ${exitCode}`)
  const [wall = NaN, user = NaN, system = NaN] = times.trim().split(' ').map(Number)
  return { cpu: (user + system) * 1000, wall: wall * 1000 }
}

// What the system counts for a process (maxRSS) includes its parent's size at the fork; this mark does not.
const TELL_PEAK = `import{readFileSync,writeSync}from"node:fs";process.on("exit",()=>writeSync(2,/VmHWM:.*/.exec(readFileSync("/proc/self/status","utf8"))[0]))`

/** How much of the output is kept, in characters. */
const MAX_TOLD = 2_000

/**
 * @returns the largest size of a process of Node, its threads included, in MiB; nothing where the system does not say it
 * @throws Error when it ends with another exit code
 */
export async function measurePeak({
  program = process.execPath,
  args,
  env,
  cwd,
  exitCode
}: Command): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  const telling = `--import "data:text/javascript,${encodeURIComponent(TELL_PEAK)}"`
  const child = spawn(program, args, {
    cwd,
    env: { ...env, NODE_OPTIONS: telling },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let told = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (told = (told + text).slice(-MAX_TOLD)))
  const ended = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
  if (ended !== exitCode)
    throw new Error(`${program} ${args.join(' ')} ended with ${String(ended)}:\n${told}`)
  return Number(/VmHWM:\s*(\d+)/.exec(told)?.[1]) / 1024
}

/** @returns the middle one, or the mean of the two in the middle */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [low = NaN, high = NaN] = [(sorted.length - 1) >> 1, sorted.length >> 1].map(index => sorted[index])
  return (low + high) / 2
}

/** @returns the median of each figure */
export function medianSample(samples: readonly Sample[]): Sample {
  return { cpu: median(samples.map(({ cpu }) => cpu)), wall: median(samples.map(({ wall }) => wall)) }
}
