/** Makes zips by other programs, each of the same small extension, and breaks some of them. */

import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import yazl from 'yazl'
import { manifest } from '../support/extension.ts'
import { must, type Program } from './programs.ts'

/** The files of the extension; `link` is a symbolic link to the readme besides. */
export const FILES: Readonly<Record<string, string>> = {
  'codearts-extension.json': JSON.stringify(manifest()),
  'scripts/execution.sh': '#!/bin/sh\necho hello\n',
  'docs/read me.txt': 'hello '.repeat(50)
}

/** How a zip comes about. */
export interface Maker {
  readonly programs: readonly Program[]
  /**
   * @param source folder that holds the files
   * @param zip path that the zip gets
   */
  readonly make: (source: string, zip: string) => Promise<void> | void
}

/** `zip`, given the options that stand before the name of the zip. */
export function byZip(...options: readonly string[]): Maker {
  return {
    programs: ['zip'],
    make: (source, zip) => {
      must('zip', ['-q', '-r', ...options, zip, '.'], { cwd: source })
    }
  }
}

/** `zip` into a pipe, which cannot go back to write sizes: they stand behind the data. */
export const streamed: Maker = {
  programs: ['zip'],
  make: async (source, zip) => {
    await writeFile(zip, must('zip', ['-q', '-r', '-', '.'], { cwd: source }))
  }
}

export function by7z(...options: readonly string[]): Maker {
  return {
    programs: ['7z'],
    make: (source, zip) => {
      must('7z', ['a', '-tzip', ...options, zip, '.'], { cwd: source })
    }
  }
}

export function byJar(...options: readonly string[]): Maker {
  return {
    programs: ['jar'],
    make: (source, zip) => {
      must('jar', [...options, zip, '.'], { cwd: source })
    }
  }
}

export function byBsdtar(...options: readonly string[]): Maker {
  const files = Object.keys(FILES)
  return {
    programs: ['bsdtar'],
    make: (source, zip) => {
      must('bsdtar', ['--format', 'zip', ...options, '-cf', zip, ...files], { cwd: source })
    }
  }
}

const PYTHON = `
import os, sys, warnings, zipfile
from zipfile import ZipFile, ZipInfo
warnings.simplefilter('ignore')
source, target = sys.argv[1:]
os.chdir(source)
files = sorted(os.path.relpath(os.path.join(d, f)) for d, _, names in os.walk('.') for f in names)
class Pipe:
    def __init__(self, file): self.file = file
    def write(self, data): return self.file.write(data)
    def flush(self): self.file.flush()
def link(name, target):
    info = ZipInfo(name)
    info.create_system = 3
    info.external_attr = 0o120777 << 16
    return info, target
`

/** Python's zipfile; `code` uses `source`, `target`, `files`, `Pipe` and `link`. */
export function byPython(code: string): Maker {
  return {
    programs: ['python3'],
    make: (source, zip) => {
      must('python3', ['-c', `${PYTHON}\n${code}`, source, zip])
    }
  }
}

/** Python's zipfile, which writes the files, and then what `more` adds to the zip `z`. */
export function withEntries(more: string, options = ''): Maker {
  const add = more.split('\n').map(line => `    ${line}`)
  return byPython(
    [`with ZipFile(target, 'w'${options}) as z:`, '    for f in files: z.write(f)', ...add].join('\n')
  )
}

/** The library that Node programs use. */
export function byYazl({ zip64 = false, streams = false } = {}): Maker {
  return {
    programs: [],
    make: async (_source, zip) => {
      const file = new yazl.ZipFile()
      for (const [name, content] of Object.entries(FILES)) {
        if (streams) file.addReadStream(Readable.from([content]), name, { forceZip64Format: zip64 })
        else file.addBuffer(Buffer.from(content), name, { forceZip64Format: zip64 })
      }
      file.end({ forceZip64Format: zip64, comment: '' })
      await writeFile(zip, await buffer(file.outputStream))
    }
  }
}

/** Changes the bytes of what another maker has made. */
export function changed({ programs, make }: Maker, change: (bytes: Buffer) => Buffer): Maker {
  return {
    programs,
    make: async (source, zip) => {
      await make(source, zip)
      await writeFile(zip, change(await readFile(zip)))
    }
  }
}

/** The extension lies in a folder of the zip, as when its folder is packed from outside. */
export const fromOutside: Maker = {
  programs: ['zip'],
  make: (source, zip) => {
    must('zip', ['-q', '-r', zip, path.basename(source)], { cwd: path.dirname(source) })
  }
}
