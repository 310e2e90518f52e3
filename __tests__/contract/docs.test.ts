import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { documentation } from '../../scripts/docs.ts'
import { ROOT } from '../../scripts/run-action.ts'

const files = await documentation()

test.each(Object.keys(files).map(file => [path.relative(ROOT, file), file] as const))(
  '%s is what npm run docs writes',
  async (_name, file) => {
    expect(await readFile(file, 'utf8')).toBe(files[file])
  }
)
