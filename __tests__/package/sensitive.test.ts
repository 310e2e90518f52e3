/** Files of a package that hold what nobody else may read. */

import { expect, test } from '@jest/globals'
import { SensitiveFiles, type SensitiveRules } from '../../src/package/sensitive.ts'
import { entryOf } from './entry.ts'

const NOTHING = { secret: false, shortSecret: false, privateKey: false }
const TOKEN = '//registry.example/:_authToken=abcdef'
const CURE = (file: string) =>
  `; leave it out of the package, or give allow-files: ${file} if everybody may read it`

interface Judged {
  readonly found?: Partial<typeof NOTHING> | undefined
  readonly bytes?: Buffer | undefined
  readonly origin?: string
}

/** What is said of these files, by name. */
function judge(files: Record<string, Judged>, rules: Partial<SensitiveRules> = {}) {
  const sensitive = new SensitiveFiles({ secrets: [], allowFiles: '', ...rules })
  for (const [name, judged] of Object.entries(files)) {
    const found = 'found' in judged ? judged.found && { ...NOTHING, ...judged.found } : NOTHING
    sensitive.judge(entryOf(name), found, judged.bytes, judged.origin)
  }
  return sensitive.findings()
}

const at = (file: string, message: unknown) => ({ file, line: 1, message })

test.each([
  ['.npmrc', true],
  ['a/.NPMRC', true],
  ['.netrc', true],
  ['npmrc', false],
  ['.env', false]
])('the content of %s is needed: %s', (name, isWanted) => {
  const sensitive = new SensitiveFiles({ secrets: [], allowFiles: '' })
  expect(sensitive.wants(entryOf(name))).toBe(isWanted)
  expect(sensitive.wants(entryOf(name), 'other')).toBe(isWanted)
  expect(sensitive.wants(entryOf('other'), name)).toBe(isWanted)
})

test('a secret of the step is a problem, a short one a warning, whatever file it is in', () => {
  const { problems, warnings, notices } = judge(
    { a: { found: { secret: true, shortSecret: true } }, b: { found: { shortSecret: true } }, c: {} },
    { allowFiles: '*' }
  )
  expect(problems).toEqual([at('a', expect.stringContaining('secret of this step'))])
  expect(warnings).toEqual([at('b', expect.stringContaining('secret'))])
  expect(notices).toEqual([])
})

test('what could not be read is judged by its name', () => {
  expect(judge({ 'a/.env': { found: undefined }, 'b/.npmrc': { found: undefined } }).problems).toEqual([
    at('a/.env', `it is for environment variables, which often are secrets${CURE('a/.env')}`),
    at('b/.npmrc', `it may hold a credential, and cannot be read here${CURE('b/.npmrc')}`)
  ])
  expect(judge({ 'b/.npmrc': { found: undefined } }, { allowFiles: 'b/.npmrc' }).problems).toEqual([])
})

test.each<[string, Judged, string]>([
  ['key.pem', { found: { privateKey: true } }, 'it holds a private key'],
  ['.env', {}, 'it is for environment variables, which often are secrets'],
  ['link', { origin: 'a/.env.local' }, 'it is for environment variables, which often are secrets'],
  ['.npmrc', { bytes: Buffer.from(TOKEN) }, 'it holds a credential'],
  ['link', { bytes: Buffer.from(TOKEN), origin: '.npmrc' }, 'it holds a credential'],
  ['.npmrc', { bytes: Buffer.from(TOKEN), origin: 'other' }, 'it holds a credential']
])('%s is a problem that allow-files can allow: %j', (name, judged, message) => {
  expect(judge({ [name]: judged }).problems).toEqual([at(name, message + CURE(name))])
  expect(judge({ [name]: judged }, { allowFiles: name }).problems).toEqual([])
})

test.each<[string, Judged]>([
  ['.npmrc', {}],
  ['.npmrc', { bytes: Buffer.from('registry=https://registry.example') }],
  ['other', { bytes: Buffer.from(TOKEN) }],
  ['.env.example', {}],
  ['.env/', {}],
  ['key/', { found: { privateKey: true } }]
])('%s is no problem: %j', (name, judged) => {
  expect(judge({ [name]: judged }).problems).toEqual([])
})

test('of one kind fifty are named', () => {
  const files = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`${n}/.env`, {}]))
  expect(judge(files).problems).toHaveLength(51)
  expect(judge(files).problems.at(-1)).toEqual(
    at('', 'the same is true of 1 more: it is for environment variables, which often are secrets')
  )
})

test('a glob of allow-files that matches no file is remarked on', () => {
  expect(judge({ a: {} }, { allowFiles: 'a\nb/*' }).notices).toEqual([
    at('', 'it has no file that "b/*" of allow-files matches')
  ])
})
