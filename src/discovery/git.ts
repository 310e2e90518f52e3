/** Runs git in a checkout that nobody vouches for. */

import { execFile, type ExecFileException } from 'node:child_process'
import path from 'node:path'
import { oneLine } from '../report/text.ts'
import { DiscoveryError, relativeTo } from './find.ts'
import { upwards } from './select.ts'

/** Longest list of files that git may give, in bytes: half a million files. */
const MAX_LIST_BYTES = 32 * 1024 * 1024

export interface Places {
  /** The workspace, a real path. */
  readonly root: string
  /** A folder inside, a real path: the checkout, or a part of it. */
  readonly base: string
}

export interface GitResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Gives git its arguments, and perhaps a text to read. */
export type Git = (args: readonly string[], input?: string) => Promise<GitResult>

/**
 * @param places where git works: in the base
 * @returns a function that says how git ended, and what it wrote, in English. It throws DiscoveryError when git could not
 * run, and the signal's reason when that is aborted.
 */
export function gitIn({ root, base }: Places, signal: AbortSignal): Git {
  // In a container the checkout belongs to a user outside, which git takes for a trap; the workspace can be trusted.
  const trusted = upwards(relativeTo(root, base)).map(
    folder => `safe.directory=${path.join(root, folder).replaceAll(path.sep, '/')}`
  )
  // A folder of the checkout may be laid out like a bare repository, with a configuration of its own; and a checkout may
  // name a program that tells git which files have changed.
  const settings = ['safe.bareRepository=explicit', 'core.fsmonitor=false', ...trusted]
  const options = ['--no-pager', ...settings.flatMap(setting => ['-c', setting]), '-C', base]
  return (args, input = '') => run([...options, ...args], input, signal)
}

async function run(args: readonly string[], input: string, signal: AbortSignal): Promise<GitResult> {
  const context = {
    // Windows looks for git in this folder before it looks in PATH, so it must not be the checkout.
    cwd: path.dirname(process.execPath),
    env: environment(),
    maxBuffer: MAX_LIST_BYTES,
    signal
  }
  const ended = new Promise<GitResult>((resolve, reject) => {
    const child = execFile('git', args, context, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr })
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr })
      else reject(new DiscoveryError(whyNotRun(error), { cause: error }))
    })
    // Git may end before it has read everything; how it ended says why.
    child.stdin?.on('error', () => undefined).end(input)
  })
  return ended.finally(() => {
    signal.throwIfAborted()
  })
}

function whyNotRun({ code, message }: ExecFileException): string {
  if (code === 'ENOENT') return 'git is not installed; install it before actions/checkout runs'
  if (String(code) === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return `git lists more than ${MAX_LIST_BYTES / 1024 / 1024} MiB of names of files; name a newer commit`
  return `git cannot run (${shown(message)})`
}

/**
 * Git's own variables could lead it to another repository, or make it start programs. So could the configuration of the
 * checkout: git fetches a missing commit by a command that is named there, unless no protocol is allowed.
 */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name))
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' }
}

/** @returns what git wrote, on one line, without the end of the sentence */
export function shown(text: string): string {
  return oneLine(text, 500).replace(/[.!?]$/, '')
}
