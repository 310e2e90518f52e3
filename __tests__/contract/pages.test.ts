import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../../scripts/run-action.ts'
import { ADVICE } from '../../src/codearts/advice.ts'
import { readPages, readPaths } from '../support/pages.ts'

const pages = await readPages(await readPaths())
const texts = new Map(pages.map(({ file, text }) => [file, text]))

/** The pages for those who use the action; the other ones are for those who change it. */
const FOR_USERS = [
  'credentials',
  'drafts',
  'faq',
  'inputs',
  'manifest',
  'migrating',
  'recipes',
  'security',
  'service-assumptions',
  'troubleshooting'
]

test('the README has at most 1,300 words', () => {
  expect((texts.get('README.md') ?? '').split(/\s+/).filter(word => word !== '').length).toBeLessThanOrEqual(
    1_300
  )
})

test.each(FOR_USERS)('docs/%s.md begins with its title and a sentence, and leads to another page', name => {
  const text = texts.get(`docs/${name}.md`)
  expect(text).toMatch(/^# .+\n\n[^#|`<\s][^\n]*/)
  expect(text).toMatch(/\]\((\.\.\/)?[\w/-]*\.md[)#]/)
})

test('every cause that the code knows stands in the troubleshooting page, with its codes in full', () => {
  const page = (texts.get('docs/troubleshooting.md') ?? '').replaceAll('\\', '')
  expect(page).toMatch(/<!-- errors -->[\s\S]+<!-- \/errors -->/)
  for (const { when, cause } of ADVICE) {
    expect(page).toContain(when)
    expect(page).toContain(cause)
  }
})

test('the troubleshooting page quotes what the code says', async () => {
  const page = texts.get('docs/troubleshooting.md') ?? ''
  const [, section = ''] = page.split('## The first errors of a new workflow')
  const quoted = [
    ...section
      .split('\n## ', 1)
      .join('')
      .matchAll(/^\| `([^`]+)`/gm)
  ].map(([, text = '']) => text)
  const files = [...(await readPaths())].filter(file => /^src\/.*\.ts$/.test(file))
  const code = await Promise.all(files.map(file => readFile(path.join(ROOT, file), 'utf8')))
  expect(quoted.length).toBeGreaterThan(10)
  expect(quoted.filter(text => !code.some(each => each.includes(text)))).toEqual([])
})

test('every dependency has its line in docs/dependencies.md', async () => {
  const page = texts.get('docs/dependencies.md') ?? ''
  const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    object
  >
  const names = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] })
  const unnamed = names.filter(
    name => !name.startsWith('@types/') && !page.includes(`\`${name.replace('@jest/globals', 'jest')}\``)
  )
  expect(unnamed).toEqual([])
})
