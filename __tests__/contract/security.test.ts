import { expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../scripts/run-action.ts'

const text = readFileSync(path.join(ROOT, 'docs/security.md'), 'utf8')
const promises = text.split('\n').filter(line => line.startsWith('|') && !/^\| (promise|-)/i.test(line))

test.each(promises)('a test holds: %s', row => {
  const [promise = '', holders = ''] = row.split('|').slice(1)
  expect(promise.trim()).toMatch(/^[A-Z`].*\.$/)
  const files = Array.from(holders.matchAll(/`(__tests__\/[^`]+)`/g), ([, file = '']) => file)
  expect(files).not.toEqual([])
  expect(files.filter(file => !existsSync(path.join(ROOT, file)))).toEqual([])
})
