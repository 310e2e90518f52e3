import { expect, test } from '@jest/globals'
import { readPages, readPaths } from '../support/pages.ts'
import { anchorsOf } from '../support/markdown.ts'
import { brokenLinks, orphans } from './links.ts'

const paths = await readPaths()
const pages = await readPages(paths)

test('every link of the documentation leads somewhere', () => {
  expect(pages.length).toBeGreaterThan(14)
  expect(brokenLinks(pages, paths)).toEqual([])
})

test('the README leads to every page of docs', () => {
  expect(orphans(pages)).toEqual([])
})

test.each([
  ['[a](docs/nowhere.md)', 'docs/nowhere.md leads to docs/nowhere.md, which is not there'],
  ['[a](docs/FAQ.md)', 'docs/FAQ.md leads to docs/FAQ.md, which is not there'],
  ['[a](docs/faq.md#nothing)', 'names the heading #nothing, which docs/faq.md does not have'],
  ['[a](#nothing)', 'names the heading #nothing, which PAGE.md does not have'],
  ['[a](package.json#name)', 'names a heading of no page'],
  ['![a](docs/none.png)', 'docs/none.png leads to docs/none.png, which is not there'],
  ['[![a](docs/none.png)](LICENSE)', 'docs/none.png leads to docs/none.png, which is not there'],
  ['[![a](LICENSE)](docs/none.md)', 'docs/none.md leads to docs/none.md, which is not there'],
  ['<img alt="a" src="docs/none.svg">', 'docs/none.svg leads to docs/none.svg, which is not there'],
  ['<source srcset="docs/none.svg">', 'docs/none.svg leads to docs/none.svg, which is not there'],
  ['[a]: docs/none.md', 'docs/none.md leads to docs/none.md, which is not there'],
  ['[`a`](docs/none.md)', 'docs/none.md leads to docs/none.md, which is not there'],
  ['http://github.com/', 'http://github.com/ is no https address'],
  ['<https://example.com/>', 'https://example.com/ leads to a host that is not among the known ones'],
  [
    'https://github.com/codearts-extensions/codearts-extension-action/blob/main/docs/none.md',
    'leads to docs/none.md, which is not there'
  ],
  [
    'https://github.com/codearts-extensions/codearts-extension-action/actions/workflows/none.yml/badge.svg',
    'leads to .github/workflows/none.yml, which is not there'
  ],
  [
    'https://raw.githubusercontent.com/codearts-extensions/codearts-extension-action/v1/schemas/none.json',
    'leads to schemas/none.json, which is not there'
  ],
  [
    'https://github.com/codearts-extensions/codearts-extension-action/wiki',
    'leads to nothing that is known of this repository'
  ]
])('a link that leads nowhere is found: %s', (text, problem) => {
  const [found = ''] = brokenLinks(
    [...pages, { file: 'PAGE.md', text: `# Page\n\n${text}\n` }],
    paths
  ).filter(each => each.startsWith('PAGE.md'))
  expect(found).toMatch(/^PAGE\.md:3: /)
  expect(found).toContain(problem)
})

test.each([
  '`[a](none.md)`',
  '```text\n[a](none.md)\n```',
  '<!-- [a](none.md) -->',
  '[a](#page)',
  '[a](docs/faq.md)',
  '[a](./src)',
  '[a](src/index.ts#L1)',
  'http://127.0.0.1:8080'
])('a link that leads somewhere, or that is none, passes: %s', text => {
  const page = { file: 'PAGE.md', text: `# Page\n\n${text}\n` }
  expect(brokenLinks([...pages, page], paths).filter(each => each.startsWith('PAGE.md'))).toEqual([])
})

test('a page to which nothing leads is found, also behind another such page', () => {
  const lost = [
    { file: 'docs/lost.md', text: '[on](lost-too.md)' },
    { file: 'docs/lost-too.md', text: '' }
  ]
  expect(orphans([...pages, ...lost])).toEqual(['docs/lost.md', 'docs/lost-too.md'])
})

test.each([
  ['## Publish on a tag', 'publish-on-a-tag'],
  ['## `publish`: the whole *release*, v1.0', 'publish-the-whole-release-v10'],
  ['## 401 "verify aksk signature fail"', '401-verify-aksk-signature-fail'],
  ['### DEVPIPE.30011001', 'devpipe30011001'],
  ['## [A link](docs/faq.md) & more', 'a-link--more'],
  ['## version_description _new_', 'version_description-new'],
  ['## 扩展 1.0', '扩展-10'],
  ['## Twice\n\n## Twice', 'twice-1'],
  ['<a id="here"></a>', 'here']
])('GitHub makes the anchor of %j', (text, anchor) => {
  expect([...anchorsOf(text)]).toContain(anchor)
})

test('a heading within a block has no anchor', () => {
  expect([...anchorsOf('```sh\n# no heading\n```\n')]).toEqual([])
})
