/** Zips of other programs are judged as those programs judge them, or there is a reason for which they are not. */

import { readFile, symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../package/preflight-support.ts'
import { workspace } from '../support/workspace.ts'
import { BROKEN } from './broken-zips.ts'
import { FILES } from './makers.ts'
import { missing, titled } from './programs.ts'
import { verdicts } from './verdicts.ts'
import { SOUND, UNUSUAL, type Case } from './zips.ts'

async function make({ maker, links = {} }: Case): Promise<string> {
  const files = Object.entries(FILES).map(([name, content]) => [`source/${name}`, content] as const)
  const root = await workspace(Object.fromEntries(files))
  for (const [name, target] of Object.entries(links)) await symlink(target, path.join(root, 'source', name))
  const zip = path.join(root, 'made.zip')
  await maker.make(path.join(root, 'source'), zip)
  return zip
}

const ALL = { ...SOUND, ...UNUSUAL, ...BROKEN }

test('there are at least 30 of them, and each that is judged otherwise says why', () => {
  expect(Object.keys(ALL).length).toBeGreaterThanOrEqual(30)
  const otherwise = Object.entries(ALL).filter(([, { reads, refused }]) => reads !== (refused === undefined))
  expect(otherwise.filter(([, { because = '' }]) => because === '')).toEqual([])
})

describe.each([
  ['as the manual of its program has it', SOUND],
  ['unusual', UNUSUAL],
  ['broken or wrapped', BROKEN]
])('%s', (_title, cases) => {
  for (const [name, each] of Object.entries(cases)) {
    const why = missing(...each.maker.programs)
    const may = why === undefined ? test : test.skip

    may(titled(name, why), async () => {
      const zip = await make(each)
      const { problems, warnings, files } = await inspect(await readFile(zip))
      const wrong = problems.map(({ message }) => message)
      expect(wrong.some(message => each.refused?.test(message))).toBe(each.refused !== undefined)
      if (each.refused === undefined) expect(wrong).toEqual([])
      const warned = warnings.map(({ message }) => message)
      expect(warned.some(message => each.warned?.test(message))).toBe(each.warned !== undefined)

      const others = verdicts(zip)
      if (each.reads !== 'varies') {
        const said = others.map(({ program, reads }) => [program, reads])
        expect(said).toEqual(others.map(({ program }) => [program, each.reads]))
      }
      if (each.refused !== undefined) return
      const names = files.map(file => file.name).sort()
      const expected = [...Object.keys(FILES), ...(each.more ?? [])].sort()
      if (each.reads === true) expect(names).toEqual(expected)
      if (each.otherNames !== undefined) return
      for (const other of others.filter(({ reads }) => reads))
        expect([other.program, other.names()]).toEqual([other.program, names])
    })
  }
})
