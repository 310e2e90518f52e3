/** What counts as there, and what as absent, in the lists of the service. */

import { describe, expect, test } from '@jest/globals'
import { findExtension, isPublished, lookUp, probe, readVersions } from '../../src/codearts/lookups.ts'
import { json, rehearse } from './fakes.ts'

const DOMAIN = 'ce8df55870164338a72d7e828a966a2a'
const version = (number: number) => ({
  plugin_name: 'ext',
  version: `1.0.${number}`,
  version_attribution: 'draft'
})
const TEN = Array.from({ length: 10 }, (_, number) => version(number))
const EMPTY = json({ total: 0, data: [] })

const offsets = (sent: readonly { url: string }[]) =>
  sent.map(({ url }) => new URL(url).searchParams.get('offset'))

describe('a version', () => {
  test.each([10, 0, 1, null, 'many', undefined])(
    'on the second page is found, though the first says that the total is %j',
    async total => {
      const { client, sent } = rehearse([json({ total, data: TEN }), json({ total, data: [version(10)] })])
      expect((await lookUp(client, DOMAIN, 'ext', '1.0.10')).row?.version).toBe('1.0.10')
      expect(offsets(sent)).toEqual(['0', '10'])
    }
  )

  test('is absent only after an empty page, also behind a page that is not full', async () => {
    const { client, sent } = rehearse([json({ total: 12, data: TEN }), json({ data: [version(11)] }), EMPTY])
    const { registered, row, extension } = await lookUp(client, DOMAIN, 'ext', '9.9.9')
    expect([registered, row, extension?.version]).toEqual([true, undefined, '1.0.0'])
    expect(offsets(sent)).toEqual(['0', '10', '11'])
  })

  test('behind entries that are null is found', async () => {
    const nulls = Array<null>(10).fill(null)
    const { client } = rehearse([json({ data: nulls }), json({ data: [null, version(3)] })])
    expect((await lookUp(client, DOMAIN, 'ext', '1.0.3')).row).toBeDefined()
  })

  test('an entry without anything in it is no version, and no extension', async () => {
    const { client } = rehearse([json({ data: [{}, { display_name: 'x' }] }), EMPTY])
    expect(await lookUp(client, DOMAIN, 'ext', '1.0.0')).toMatchObject({
      registered: true,
      row: undefined,
      extension: undefined
    })
  })

  test('that is found ends the reading', async () => {
    const { client, sent } = rehearse([json({ total: 100, data: TEN })])
    await lookUp(client, DOMAIN, 'ext', '1.0.4')
    expect(sent).toHaveLength(1)
  })

  test('that is found on the first page lets the rest be read from there on', async () => {
    const { client, sent } = rehearse([json({ data: TEN }), json({ data: [version(10)] }), EMPTY])
    const { all } = await lookUp(client, DOMAIN, 'ext', '1.0.4')
    expect((await all()).map(row => row.version)).toEqual([...TEN, version(10)].map(row => row.version))
    expect(offsets(sent)).toEqual(['0', '10', '11'])
  })

  test.each([{}, { data: null }, { total: 0 }])('is absent from the page %j', async body => {
    const { client } = rehearse([json(body)])
    expect(await lookUp(client, DOMAIN, 'ext', '1.0.0')).toMatchObject({
      registered: true,
      row: undefined,
      extension: undefined
    })
  })

  test.each([
    ['DEVPIPE.30011001', 400],
    ['DEVCP.00012002', 200]
  ])('of an extension that is answered %s under %i is absent', async (code, status) => {
    const { client } = rehearse([json({ error_code: code, error_msg: 'no' }, status)])
    expect(await lookUp(client, DOMAIN, 'ext', '1.0.0')).toMatchObject({
      registered: false,
      row: undefined,
      extension: undefined
    })
  })
})

test('an extension on the second page is found, whatever the total', async () => {
  const others = TEN.map((row, index) => ({ ...row, plugin_name: `ext_${index}` }))
  const { client } = rehearse([json({ total: 10, data: others }), json({ total: 10, data: [version(0)] })])
  expect((await findExtension(client, DOMAIN, 'ext', ['Normal']))?.pluginName).toBe('ext')
})

test('an extension that the service does not know is absent, and what else it refuses is passed on', async () => {
  const unknown = rehearse([json({ error_code: 'DEVPIPE.30011001', error_msg: 'no' }, 400)])
  expect(await findExtension(unknown.client, DOMAIN, 'ext', ['Normal'])).toBeUndefined()
  const forbidden = rehearse([json({ error_code: 'DEVPIPE.00000403', error_msg: 'no' }, 403)])
  await expect(findExtension(forbidden.client, DOMAIN, 'ext', ['Normal'])).rejects.toThrow('403')
})

test('a list that does not end is an error that names the call, whether its pages are many or long', async () => {
  const many = rehearse(Array.from({ length: 501 }, () => json({ data: [version(1)] })))
  await expect(lookUp(many.client, DOMAIN, 'ext', '9.9.9')).rejects.toThrow(
    /The list that query answers does not end after 500 entries/
  )
  const long = rehearse([{ body: `{"data":[${'{},'.repeat(2_700_000)}{}]}` }])
  const started = process.cpuUsage()
  await expect(lookUp(long.client, DOMAIN, 'ext', '9.9.9')).rejects.toThrow(
    /does not end after 2700001 entries/
  )
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10)
})

const row = (version: string, state: string, plugin_name = 'ext') => ({
  plugin_name,
  version,
  version_attribution: state
})
const UNKNOWN = json({ error_code: 'DEVPIPE.30011001' }, 400)

describe('all versions', () => {
  test('are those of the extension, once each; of two rows of one version the formal one counts', async () => {
    const { client } = rehearse([
      json({
        data: [
          row('1.0.0', 'draft'),
          row('1.0.0', 'formal'),
          row('1.0.1', 'formal'),
          row('1.0.1', 'draft'),
          row('1.0.2', 'draft'),
          row('', 'draft'),
          row('1.0.3', 'draft', 'another'),
          row('1.0.4', 'draft', '')
        ]
      }),
      EMPTY
    ])
    const versions = await readVersions(client, DOMAIN, 'ext')
    expect(versions?.map(({ version, state }) => [version, state])).toEqual([
      ['1.0.0', 'formal'],
      ['1.0.1', 'formal'],
      ['1.0.2', 'draft'],
      ['1.0.4', 'draft']
    ])
  })

  test('are nothing when the service does not know the extension', async () => {
    const { client } = rehearse([UNKNOWN])
    expect(await readVersions(client, DOMAIN, 'ext')).toBeUndefined()
  })

  test('cannot be read when the service refuses', async () => {
    const { client } = rehearse([json({ error_code: 'X', error_msg: 'no' }, 403)])
    await expect(readVersions(client, DOMAIN, 'ext')).rejects.toHaveProperty('name', 'CallError')
  })
})

describe('a version is published', () => {
  test.each([
    ['when the service says so', row('1.0.0', 'formal'), true],
    ['and not as a draft', row('1.0.0', 'draft'), false],
    ['and not when another is meant', row('1.0.1', 'formal'), false]
  ])('%s', async (_name, detail, published) => {
    const { client } = rehearse([json(detail)])
    expect(await isPublished(client, DOMAIN, { pluginName: 'ext', version: '1.0.0' })).toBe(published)
  })

  test('and not when the service does not know it', async () => {
    const { client } = rehearse([UNKNOWN])
    expect(await isPublished(client, DOMAIN, { pluginName: 'ext', version: '1.0.0' })).toBe(false)
  })
})

test('an extension that the service does not know is answer enough to see that it answers', async () => {
  const { client, sent } = rehearse([UNKNOWN])
  await probe(client, DOMAIN, 'ext')
  expect(sent).toHaveLength(1)
})
