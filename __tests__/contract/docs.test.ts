import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { documentation } from '../../scripts/docs.ts'
import { ROOT } from '../../scripts/run-action.ts'

const files = await documentation()

test.each(Object.entries(files))('%s is what npm run docs writes', async (file, text) => {
  expect(await readFile(path.join(ROOT, file), 'utf8')).toBe(text)
})
