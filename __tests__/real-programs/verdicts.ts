/** What other programs say of a zip: whether they can read all of it, and which files they see. */

import { INSTALLED, run, type Program } from './programs.ts'

/** Lists the names, and ends with 0 when every file can be read. */
const PYTHON =
  'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print("\\n".join(z.namelist())); sys.exit(z.testzip() is not None)'

/** How each program reads a zip to its end, and how it lists the names, unless it does both at once. */
const READERS: readonly (readonly [Program, readonly string[], readonly string[]])[] = [
  ['unzip', ['-tqq', '-P', ''], ['-Z1']],
  ['7z', ['t', '-p'], ['l', '-ba', '-slt', '-p']],
  ['python3', ['-c', PYTHON], []],
  ['bsdtar', ['-xOf'], ['-tf']]
]

export interface Verdict {
  readonly program: Program
  /** Whether it reads the zip without a complaint. */
  readonly reads: boolean
  /** @returns the names of the files, sorted */
  readonly names: () => readonly string[]
}

/** @returns what each program says that is installed */
export function verdicts(zip: string): Verdict[] {
  return READERS.filter(([program]) => INSTALLED.has(program)).map(([program, test, list]) => {
    const { code, stdout } = run(program, [...test, zip])
    const listed = () => (list.length === 0 ? stdout : run(program, [...list, zip]).stdout)
    return { program, reads: code === 0, names: () => namesIn(program, listed().toString()) }
  })
}

function namesIn(program: Program, text: string): string[] {
  const lines = text.split(/\r?\n/)
  if (program !== '7z') return lines.filter(line => line !== '' && !line.endsWith('/')).sort()
  const entries = text.split(/\r?\n\r?\n/).filter(entry => !entry.includes('Folder = +'))
  return entries.flatMap(entry => /^Path = (.*)$/m.exec(entry)?.[1] ?? []).sort()
}
