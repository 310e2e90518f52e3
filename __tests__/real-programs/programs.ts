/** The programs that make and open zips, as far as they are installed. */

import { spawnSync } from 'node:child_process'

/** What installs a program on Debian. */
const PACKAGES = {
  '7z': 'p7zip-full',
  bsdtar: 'libarchive-tools',
  jar: 'default-jdk-headless',
  python3: 'python3',
  unzip: 'unzip',
  zip: 'zip'
} as const

export type Program = keyof typeof PACKAGES

/** Names are UTF-8, whatever the machine's language. */
const ENVIRONMENT = { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' }

interface Options {
  readonly cwd?: string
  readonly input?: string | Buffer
}

export interface Ended {
  /** The exit code; undefined when the program did not start or was ended. */
  readonly code: number | undefined
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs a program to its end. What asks for a password gets none. */
export function run(program: Program, args: readonly string[], { cwd, input = '' }: Options = {}): Ended {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    input,
    env: ENVIRONMENT,
    timeout: 60_000,
    maxBuffer: 256 * 1024 * 1024
  })
  return { code: status ?? undefined, stdout, stderr: String(stderr) }
}

/** @throws Error with what the program says when it does not succeed */
export function must(program: Program, args: readonly string[], options: Options = {}): Buffer {
  const { code, stdout, stderr } = run(program, args, options)
  if (code !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${stdout.toString()}${stderr}`)
  return stdout
}

const isInstalled = (program: string) => spawnSync(program, ['--help']).error === undefined

export const INSTALLED: ReadonlySet<Program> = new Set(
  (Object.keys(PACKAGES) as Program[]).filter(isInstalled)
)

/** @returns why a test cannot run, for its title; nothing when all programs are there */
export function missing(...programs: readonly Program[]): string | undefined {
  const absent = programs.filter(program => !INSTALLED.has(program))
  if (absent.length === 0) return undefined
  return `skipped: ${absent.map(name => `${name} is not installed (apt-get install ${PACKAGES[name]})`).join(', ')}`
}

/** @returns the title of a test, with the reason for which it is skipped */
export function titled(title: string, why: string | undefined): string {
  return why === undefined ? title : `${title} (${why})`
}
