/** What is in a package by mistake more often than not. */

import { expect, test } from '@jest/globals'
import { leftoverNotices } from '../../src/package/leftovers.ts'
import { entryOf } from './entry.ts'

const noticed = (names: readonly string[], isFolder = false) =>
  leftoverNotices(
    names.map(name => entryOf(name)),
    isFolder
  ).map(({ message }) => message)

const MANIFEST = 'codearts-extension.json'

test.each([
  ['.DS_Store', 'leftovers of macOS or Windows'],
  ['a/.DS_Store', 'leftovers of macOS or Windows'],
  ['__MACOSX/a/._b', 'leftovers of macOS or Windows'],
  ['a/Thumbs.db', 'leftovers of macOS or Windows'],
  ['a/THUMBS.DB', 'leftovers of macOS or Windows'],
  ['desktop.ini', 'leftovers of macOS or Windows'],
  ['node_modules/a/index.js', 'files of node_modules'],
  ['a/node_modules/b.js', 'files of node_modules'],
  ['a/codearts-extension.json', 'other extensions'],
  ['.editorconfig', 'hidden files'],
  ['a/.b/c', 'hidden files'],
  ['.a/b', 'hidden files'],
  ['...', 'hidden files']
])('%s is of the %s', (name, kind) => {
  expect(noticed([MANIFEST, name])).toEqual([`it holds ${kind}: "${name}"`])
})

test.each([
  'a.DS_Store',
  'a.DS_Store.txt',
  'Thumbs.db.txt',
  'my-Thumbs.db',
  'xnode_modules/a',
  'node_modules',
  'node_modulesx/a',
  'a.b',
  'a/b.c',
  'my-codearts-extension.json',
  '.env',
  'a/.npmrc',
  'node_modules/',
  'a/.b/'
])('%s is no leftover', name => {
  expect(noticed([MANIFEST, name])).toEqual([])
})

test('manifests in folders say nothing where none is at the root', () => {
  expect(noticed(['a/codearts-extension.json', 'b'])).toEqual([])
})

test('of a folder, it is said how to leave them out', () => {
  expect(noticed([MANIFEST, '.a', '.b'], true)).toEqual([
    'it holds hidden files: ".a", ".b"; .codeartsignore can leave out what the extension does not need'
  ])
})
