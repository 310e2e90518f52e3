import { describe, expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { complaints, messages, read, type Inputs } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'

const PROJECT = '919bb351ef424e2daaf3dd80c179fae9'
const IMAGE = `/v1/upload/${PROJECT}/202506/1749730526922581391.png`
const THUMBNAIL: Inputs = {
  operation: 'update-thumbnail',
  'domain-id': '',
  'project-id': PROJECT,
  'plan-id': 'bf56512ab4e544c29d03d068711ca56a'
}

describe('img-url', () => {
  test('of the documented example is taken', async () => {
    const { settings } = await read({ ...THUMBNAIL, 'img-url': IMAGE })
    expect(settings?.inputs).toMatchObject({ 'img-url': IMAGE })
  })

  test.each([`/v1/upload/${PROJECT}/202506/a.GIF`, `/v1/upload/${PROJECT}/000000/Ab9.jpeg`])(
    'takes %s',
    async url => {
      expect(await messages({ ...THUMBNAIL, 'img-url': url })).toEqual([])
    }
  )

  test.each([
    `https://example.com${IMAGE}`,
    IMAGE.slice(1),
    `${IMAGE}?a=b`,
    `${IMAGE}\n/x`,
    `/v1/upload/${PROJECT}/20256/1.png`,
    `/v1/upload/${PROJECT}/2025061/1.png`,
    `/v1/upload/${PROJECT}/202506/1-2.png`,
    `/v1/upload/${PROJECT}/202506/1_png`,
    `/v1/upload/${PROJECT}/202506/1.`,
    `/v1/upload/${PROJECT}/202506/.png`,
    `/v1/upload/${PROJECT}/202506/1.mp4`,
    `/v1/upload/${PROJECT}/202506/../1.png`,
    `/v1/upload/${PROJECT.slice(1)}/202506/1.png`,
    `/v2/upload/${PROJECT}/202506/1.png`
  ])('refuses %j', async url => {
    expect(await complaints('img-url', url, THUMBNAIL)).toHaveLength(1)
  })

  test('of another project is refused', async () => {
    const other = IMAGE.replace(PROJECT, 'a'.repeat(32))
    expect(await messages({ ...THUMBNAIL, 'img-url': other })).toEqual([
      expect.stringContaining('another project')
    ])
  })

  test('that is not allowed is not called missing', async () => {
    expect(await messages({ ...THUMBNAIL, 'img-url': 'logo.png' })).toEqual([
      expect.not.stringContaining('missing')
    ])
  })
})

describe('img-url and image-path', () => {
  test('are an error when neither is given', async () => {
    expect(await messages(THUMBNAIL)).toEqual([
      expect.stringContaining('img-url and image-path are both missing')
    ])
  })

  test('are an error when both are given', async () => {
    const root = await workspace({ 'plan.png': png(10, 10) })
    const both = { ...THUMBNAIL, 'img-url': IMAGE, 'image-path': 'plan.png' }
    expect(await messages(both, { root })).toEqual([expect.stringContaining('both given')])
  })

  test('are called missing also when plan-id is missing or wrong', async () => {
    for (const planId of ['', 'a b']) {
      const all = await messages({ ...THUMBNAIL, 'plan-id': planId })
      expect(all).toContainEqual(expect.stringContaining('img-url and image-path are both missing'))
    }
  })

  test('give the operation the image when it is a file', async () => {
    const root = await workspace({ 'plan.png': png(10, 10) })
    const { settings } = await read({ ...THUMBNAIL, 'image-path': 'plan.png' }, { root })
    expect(settings?.inputs).toMatchObject({
      'image-path': { filename: 'plan.png', type: 'image/png', size: 33 }
    })
  })
})

test('a thumbnail needs no account', async () => {
  const { settings } = await read({ ...THUMBNAIL, 'img-url': IMAGE })
  expect(settings?.connection.domainId).toBe('')
})
