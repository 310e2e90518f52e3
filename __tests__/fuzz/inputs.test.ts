/** What inputs lead to: a version, a file in the workspace, a URL that is whole, a host that may have credentials. */

import { afterAll, beforeAll, expect } from '@jest/globals'
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { meaningOfTag, versionOfTag } from '../../src/extension/tag.ts'
import { parseVersion } from '../../src/extension/version.ts'
import { path as urlPath, query } from '../../src/http/url.ts'
import { findFile, openWorkspace, PathError, type Workspace } from '../../src/inputs/paths.ts'
import { parseEndpoint } from '../../src/inputs/rules.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { check } from './check.ts'
import { hostileText } from './hostile.ts'

/** Known faults, to be taken out with their remedy: errors of the glob library that leave findFile. */
const KNOWN = [
  'TypeError: Expected pattern to be a non-empty string', // a*//
  "TypeError: Cannot read properties of undefined (reading 'length')", // ..../*/a/
  'without null bytes' // a NUL before a glob; no environment variable holds one
]

const VERSION = /^\d{1,2}\.\d{1,2}\.\d{1,2}$/

const group = fc.oneof(
  fc.nat(120).map(String),
  fc.constantFrom('00', '007', '', '-1', '1e1', '٣', '１', ' 1')
)
const version = fc
  .tuple(
    fc.constantFrom('', 'v', 'V', 'vv'),
    fc.array(group, { minLength: 2, maxLength: 4 }),
    fc.constantFrom('.', '.', '..', ',')
  )
  .map(([v, groups, dot]) => v + groups.join(dot))
const end = fc.constantFrom('', '', '\n', '\r', '\0', '-rc.1', '+1', ' ', '/', '@')
const versionLike = fc.tuple(version, end).map(parts => parts.join(''))

check('a version is three groups of one or two digits', { short: 500, long: 15_000 }, versionLike, text => {
  const read = parseVersion(text)
  if (read === undefined) return
  expect(read).toMatch(VERSION)
  expect(read).not.toMatch(/\n$/)
  expect([read, `v${read}`]).toContain(text)
})

const name = fc.oneof(
  fc.constantFrom('my_extension', 'a', 'my', 'extension', 'v', '1.2', '^', '.*', '__proto__'),
  hostileText
)
const tags = fc.record({
  ref: fc
    .tuple(
      fc.constantFrom('refs/tags/', 'refs/tags/', 'refs/heads/', 'refs/pull/1/merge', '', 'REFS/TAGS/'),
      fc.array(fc.tuple(name, fc.constantFrom('@', '/', '-', '_', '')), { maxLength: 2 }),
      versionLike
    )
    .map(parts => parts.flat(2).join('')),
  pluginName: name,
  prefix: fc.option(name, { nil: undefined })
})
check(
  'a tag gives no version but the one at its end, for its own extension',
  { short: 500, long: 15_000 },
  tags,
  given => {
    const { ref, pluginName, prefix } = given
    const read = versionOfTag(ref, prefix)
    const meaning = meaningOfTag(ref, pluginName, prefix)
    for (const found of [read, meaning]) {
      if (!('version' in found)) continue
      expect(found.version).toMatch(VERSION)
      expect(ref.startsWith('refs/tags/')).toBe(true)
      expect(ref.endsWith(found.version)).toBe(true)
    }
    if (meaning.kind !== 'own') return
    const before = ref.slice('refs/tags/'.length, -meaning.version.length)
    if (prefix !== undefined) expect([prefix, `${prefix}v`]).toContain(before)
    else if (!/^v?$/.test(before)) expect(before.replace(/[@/_-]v?$/, '')).toMatch(ending(pluginName))
  }
)

function ending(text: string): RegExp {
  return new RegExp(`(^|/)${text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}$`)
}

const folder = await temporaryFolder()
const inside = path.join(folder.path, 'workspace')
let workspace: Workspace
beforeAll(async () => {
  const outside = path.join(folder.path, 'outside')
  await mkdir(path.join(inside, 'a/b'), { recursive: true })
  await mkdir(path.join(folder.path, 'workspace-2'), { recursive: true })
  await mkdir(outside, { recursive: true })
  const places = [
    'workspace/a/x.zip',
    'workspace/a/b/y.zip',
    'workspace/[x].zip',
    'workspace/..x',
    'outside/x.zip'
  ]
  for (const place of [...places, 'workspace-2/x.zip', 'x.zip'])
    await writeFile(path.join(folder.path, place), 'x')
  await symlink(outside, path.join(inside, 'out'))
  await symlink(path.join(outside, 'x.zip'), path.join(inside, 'out.zip'))
  await symlink('..', path.join(inside, 'a/up'))
  await symlink('../..', path.join(inside, 'a/far'))
  await symlink('loop', path.join(inside, 'loop'))
  workspace = await openWorkspace(inside, '', 'a')
})
afterAll(() => folder.remove())

const step = fc.oneof(
  fc.constantFrom('..', '.', '', 'a', 'b', 'x.zip', 'y.zip', 'out', 'out.zip', 'up', 'far', 'loop', '..x'),
  fc.constantFrom(
    '*',
    '**',
    '*.zip',
    '{..,a}',
    '!(a)',
    '?(..)',
    '@(..|a)',
    '[.][.]',
    '[x].zip',
    '+(.)',
    '{a,..}/**'
  ),
  fc.constantFrom(
    'workspace-2',
    'outside',
    'workspace',
    '\0',
    '%2e%2e',
    '~',
    '....',
    'C:',
    folder.path,
    inside
  )
)
const pathText = fc.oneof(
  {
    weight: 19,
    arbitrary: fc
      .array(fc.tuple(step, fc.constantFrom('/', '/', '\\', '//', '')), { minLength: 1, maxLength: 6 })
      .map(parts => parts.flat().join(''))
  },
  { weight: 1, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc.constantFrom('../../workspace-2/x.zip', '../../outside/x.zip', 'up/out/x.zip', 'far/x.zip')
  }
)
// Known fault: a glob may walk all of the machine, which takes its time.
const paths = fc.record({
  text: pathText.filter(text => !(text.includes('**') && /\.\.|\[\.|\(\.|^[\\/]/.test(text))),
  orFolder: fc.boolean()
})
check(
  'no path leads out of the workspace',
  { short: 300, long: 8_000 },
  paths,
  async ({ text, orFolder }) => {
    try {
      const found = await findFile(text, workspace, orFolder)
      expect([inside, found.path.slice(0, inside.length + 1)]).toContain(
        found.path === inside ? inside : `${inside}/`
      )
      expect(await realpath(found.path)).toBe(found.path)
    } catch (error) {
      if (!(error instanceof PathError) && !KNOWN.some(known => String(error).includes(known))) throw error
    }
  }
)

check(
  'no working directory leads out of the workspace',
  { short: 200, long: 5_000 },
  pathText,
  async text => {
    try {
      const { base } = await openWorkspace(inside, '', text)
      expect(`${base}/`.startsWith(`${inside}/`)).toBe(true)
    } catch (error) {
      if (!(error instanceof PathError)) throw error
    }
  }
)

// Half a surrogate pair cannot be encoded, and no input of a step has one.
const wellFormed = hostileText.map(text => Buffer.from(text).toString())
const pairs = fc.dictionary(wellFormed, wellFormed, { maxKeys: 4, noNullPrototype: true })
check('every value of a query and of a path arrives', { short: 500, long: 15_000 }, pairs, values => {
  const sent = new URL(`https://h.example/v1${query(values)}`)
  expect([...sent.searchParams]).toEqual(Object.entries(values))
  expect(sent.hash + sent.pathname).toBe('/v1')
  for (const [one, other] of Object.entries(values)) {
    const built = urlPath`/v1/${one}/x/${other}/end`
    expect(built.split('/').map(decodeURIComponent)).toEqual(['', 'v1', one, 'x', other, 'end'])
    expect(built).toMatch(/^[\w/%.~-]+$/)
    // A URL takes a step of dots for the folder above.
    if (![one, other].some(text => /^\.\.?$/.test(text)))
      expect(new URL(built, 'https://h.example').pathname).toBe(built)
  }
})

const host = fc.oneof(
  fc.constantFrom(
    'localhost',
    '127.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '2130706433',
    '0x7f.1'
  ),
  fc.constantFrom(
    'e.example',
    'localhost.e.example',
    '127.0.0.1.e.example',
    '127.999.0.1',
    'LOCALHOST',
    'ｌocalhost',
    '[::]'
  ),
  fc.constantFrom(
    '10.0.0.1',
    'localhost%00',
    'localhost。',
    '127.0.0.1:8080',
    'a:b@e.example',
    '@e.example',
    'localhost@e.example'
  )
)
const endpoint = fc
  .tuple(
    fc.constantFrom(
      'http://',
      'https://',
      'HTTP://',
      'http:/',
      'https:',
      'ftp://',
      '//',
      'http:\\\\',
      'http:///',
      ' http://',
      'https:///',
      ''
    ),
    host,
    fc.constantFrom('', ':80', ':8080', ':99999', ':', ':0', '\\'),
    fc.constantFrom(
      '',
      '/',
      '/a',
      '/a/../b',
      '/@b',
      '/a?b=c',
      '#a',
      '?',
      '/%zz',
      '/%2f',
      '\\@e.example',
      '//',
      '/a//',
      '/%40',
      '\t',
      '\n/',
      '/a#'
    ),
    fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: hostileText })
  )
  .map(parts => parts.join(''))
check(
  'no endpoint has a user, query or fragment, or is plain http elsewhere',
  { short: 500, long: 15_000 },
  endpoint,
  text => {
    const read = parseEndpoint(text)
    if (read === undefined) return
    const { hash, hostname, href, password, protocol, search, username } = new URL(read)
    expect([username, password, search, hash]).toEqual(['', '', '', ''])
    expect(href.replace(/\/$/, '')).toBe(read)
    expect(read).not.toMatch(/[?#\s\\]/)
    if (protocol !== 'https:') expect(hostname).toMatch(/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/)
    expect(['http:', 'https:']).toContain(protocol)
  }
)
