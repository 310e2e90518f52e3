import { afterEach, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runner } from '../../src/runtime/runner.ts'
import { workspace } from '../support/workspace.ts'

const { GITHUB_OUTPUT: before } = process.env

afterEach(() => {
  if (before === undefined) delete process.env['GITHUB_OUTPUT']
  else process.env['GITHUB_OUTPUT'] = before
})

test('an output ends at a line that is none of its own', async () => {
  const file = path.join(await workspace({ output: '' }), 'output')
  process.env['GITHUB_OUTPUT'] = file
  runner.writeOutputs({ plain: 'a', lines: 'b\nEOF\r\nEOF1\rsuccess=true', empty: '' })
  expect(await readFile(file, 'utf8')).toBe(
    'plain<<EOF\na\nEOF\nlines<<EOF2\nb\nEOF\r\nEOF1\rsuccess=true\nEOF2\nempty<<EOF\n\nEOF\n'
  )
})

test('outputs without a file to write to are an error', () => {
  delete process.env['GITHUB_OUTPUT']
  expect(() => {
    runner.writeOutputs({ plain: 'a' })
  }).toThrow('GITHUB_OUTPUT names no file')
})
