import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { documentation } from '../../scripts/docs.ts'
import { SLUG } from '../../scripts/project.ts'
import { ROOT } from '../../scripts/run-action.ts'
import { workspace } from '../support/workspace.ts'

const files = await documentation()

test.each(Object.entries(files))('%s is what npm run docs writes', async (file, text) => {
  expect(await readFile(path.join(ROOT, file), 'utf8')).toBe(text)
})

test('the name of the project stands in package.json, and npm run docs writes it wherever it is named', async () => {
  const copy = await workspace()
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
  // Bundles have the name from package.json when they are built, and tests take it from there.
  const named = tracked.filter(file => file !== '' && !/^((emulator\/)?dist|__tests__)\//.test(file))
  for (const file of named) {
    await mkdir(path.dirname(path.join(copy, file)), { recursive: true })
    await cp(path.join(ROOT, file), path.join(copy, file))
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction')
  const manifest = await readFile(path.join(copy, 'package.json'), 'utf8')
  const commit = 'c0ffee'.repeat(7).slice(0, 40)
  const renamed = manifest
    .replace(SLUG, 'other-owner/other-name')
    .replace(/"commit": "\w+"/, `"commit": "${commit}"`)
  await writeFile(path.join(copy, 'package.json'), renamed)
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/docs.ts'], { cwd: copy })
  const texts = await Promise.all(
    named.map(async file => [file, await readFile(path.join(copy, file), 'latin1')])
  )
  const [owner = ''] = SLUG.split('/')
  expect(texts.filter(([, text = '']) => text.includes(owner)).map(([file]) => file)).toEqual([])
  const example = await readFile(path.join(copy, 'examples/workflows/publish-on-tag.yml'), 'utf8')
  expect(example).toMatch(new RegExp(`uses: other-owner/other-name@${commit} # v\\d+\\.\\d+\\.\\d+\\n`))
})
