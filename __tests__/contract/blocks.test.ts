import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../../scripts/run-action.ts'
import { blocksOf } from '../support/markdown.ts'
import { readPages, readPaths } from '../support/pages.ts'
import { faultsOf, wrongCommands } from './blocks.ts'

const pages = await readPages(await readPaths())
const blocks = pages.flatMap(({ file, text }) =>
  blocksOf(text).map(block => [`${file}:${block.line}`, block] as const)
)
const example = await readFile(path.join(ROOT, 'examples/workflows/publish-on-tag.yml'), 'utf8')
const draft = await readFile(path.join(ROOT, 'examples/draft.yaml'), 'utf8')
const manifest = await readFile(path.join(ROOT, 'examples/hello-extension/codearts-extension.json'), 'utf8')

test('the documentation has blocks of each kind', () => {
  const languages = blocks.map(([, { language }]) => language)
  expect(languages).toEqual(expect.arrayContaining(['json', 'sh', 'text', 'yaml']))
})

test.each(blocks)('the block %s is right', async (_place, block) => {
  expect(await faultsOf(block)).toEqual([])
})

test.each(pages.map(({ file, text }) => [file, text]))(
  '%s names only commands that there are',
  (_file, text) => {
    expect(wrongCommands(text)).toEqual([])
  }
)

test.each([
  ['python', 'print()', 'the language python is not among those that are known'],
  ['', 'words', 'the language (none) is not among those that are known'],
  ['json', '{', 'it is no JSON'],
  ['json', manifest.replace('"hello_extension"', '"hello extension"'), '/name must match pattern'],
  ['json', manifest.replace('"Task"', '"task"'), '/type must be equal to constant'],
  [
    'json',
    '{"plugin_name": "a", "runtime_attribution": "agent"}',
    "must have required property 'execution_info'"
  ],
  ['yaml', 'a: [', 'it is no YAML'],
  ['yaml', 'anything: else', 'it is no workflow, no part of one, no draft'],
  ['yaml', 'words', 'it is no workflow, no part of one, no draft'],
  ['yaml', 'version: 2\nupdates:\n  - directory: /\n', 'an update has no package-ecosystem'],
  ['yaml', draft.replace('0.0.1', '0.0.100'), '/version must match pattern'],
  ['yaml', draft.replace('business_type:', 'busines_type:'), 'busines_type'],
  ['yaml', example.replace('ubuntu-latest', 'ubuntu-latests'), 'label "ubuntu-latests" is unknown'],
  ['yaml', example.replace('permissions: {}\n', ''), 'permissions: {} is missing at the top'],
  ['yaml', example.replace('contents: read', 'contents: write'), 'it has the permissions'],
  [
    'yaml',
    example.replace('package-path: extension', 'package-path: src'),
    'there is no such file or folder'
  ],
  ['yaml', example.replace('icon-path', 'icon'), 'there is no input icon'],
  ['yaml', 'steps:\n  - uses: actions/checkout@v7\n', 'actions/checkout@v7 is not pinned'],
  ['yaml', 'steps:\n  - run: echo ${{ github.ref }}\n', 'an expression stands in run'],
  ['yaml', '- run: echo ${{ nothing.at.all }}\n', 'undefined variable "nothing"'],
  ['yaml', 'with:\n  operation: release\n', 'Input operation is "release"'],
  ['yaml', 'with:\n  operation: publish\n  versoin: 1.2.3\n', 'there is no input versoin'],
  ['yaml', 'if-exists: replace\n', 'Input if-exists is "replace"'],
  ['yaml', 'unpublished: perhaps\n', 'Input unpublished is "perhaps"'],
  ['yaml', 'permissions:\n  id-tokens: write\n', 'unknown permission scope "id-tokens"'],
  ['yaml', 'on:\n  pushes:\n', 'unknown Webhook event "pushes"'],
  ['yaml', 'env:\n  A: ${{ enviroment.A }}\n', 'undefined variable "enviroment"'],
  ['sh', 'npm run emulate', 'package.json has no script emulate'],
  ['sh', 'env INPUT_OPERATIONS=publish node dist/index.js', 'INPUT_OPERATIONS is no input of action.yml'],
  ['sh', 'npm run action -- release --region cn-north-4', 'there is no operation release'],
  ['sh', 'npm run action -- publish --package extension', '--package is no input of action.yml']
])('a wrong block is found: %s', async (language, text, fault) => {
  expect(await faultsOf({ language, text, line: 1 })).toContainEqual(expect.stringContaining(fault))
})
