import { describe, expect, test } from '@jest/globals'
import { gif, jpeg, png } from '../support/images.ts'
import { read, type Inputs } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'

const KB = 1024
const MB = 1024 * KB

async function icon(content: Buffer, name = 'icon.png') {
  const root = await workspace({ [name]: content })
  return read({ operation: 'update-icon', 'plugin-name': 'my extension', 'icon-path': name }, { root })
}

async function image(content: Buffer, name = 'plan.png') {
  const root = await workspace({ [name]: content })
  const inputs: Inputs = {
    operation: 'update-thumbnail',
    'domain-id': '',
    'project-id': 'a'.repeat(32),
    'plan-id': 'b',
    'image-path': name
  }
  return read(inputs, { root })
}

describe('an icon', () => {
  test.each([
    ['image/png', 'icon.png', png(128, 128)],
    ['image/jpeg', 'icon.jpg', jpeg(128, 128)],
    ['image/jpeg', 'a JPEG called.png', jpeg(128, 128)],
    ['image/png', 'a PNG called.jpeg', png(128, 128)],
    ['image/png', 'a PNG without extension', png(128, 128)]
  ])('is %s by content: %s', async (type, name, content) => {
    const { settings } = await icon(content, name)
    expect(settings?.inputs).toMatchObject({ 'icon-path': { type, filename: name, size: content.length } })
  })

  test.each([
    ['a GIF called .png', gif(128, 128)],
    ['a text', Buffer.from('PNG, honestly')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a WebP', Buffer.from('RIFF\u0010\0\0\0WEBPVP8L', 'latin1')],
    ['the first bytes of a PNG', png(128, 128).subarray(0, 8)],
    ['a PNG that ends within its header', png(128, 128).subarray(0, 20)],
    ['a PNG without its header', Buffer.concat([png(1, 1).subarray(0, 8), Buffer.alloc(100)])]
  ])('is refused when it is %s', async (_what, content) => {
    const { problems } = await icon(content)
    expect(problems).toEqual([{ message: expect.stringContaining('its content is none of PNG, JPEG') }])
  })

  test('is refused when only the start of a JPEG marker stands in it', async () => {
    expect((await icon(Buffer.from([0xff, 0xd8]), 'icon.jpg')).problems).toHaveLength(1)
  })

  test('is refused when its first byte is not that of a PNG', async () => {
    const content = png(128, 128)
    content[0] = 0x58
    expect((await icon(content)).problems).toHaveLength(1)
  })

  test.each([png, jpeg])('may have 512 KB', async make => {
    expect((await icon(make(128, 128, { size: 512 * KB }))).problems).toEqual([])
  })

  test.each([png, jpeg])(
    'is refused with one byte more than 512 KB, and the message has both sizes',
    async make => {
      const { problems } = await icon(make(128, 128, { size: 512 * KB + 1 }))
      expect(problems).toEqual([{ message: expect.stringMatching(/524289 bytes.*512 KB/) }])
    }
  )

  test.each([
    [128, 127],
    [64, 64],
    [1024, 1024]
  ])('of %d x %d pixels is a notice', async (width, height) => {
    for (const make of [png, jpeg]) {
      expect((await icon(make(width, height))).notices).toEqual([
        expect.stringContaining(`${width} x ${height} pixels`)
      ])
    }
  })

  test('of 128 x 128 pixels is no notice', async () => {
    expect((await icon(png(128, 128))).notices).toEqual([])
  })

  test('whose size cannot be measured is taken without a word', async () => {
    const { problems, notices } = await icon(jpeg(128, 128).subarray(0, 20))
    expect([...problems, ...notices]).toEqual([])
  })

  test('with unseen characters in its name shows none of them in the notice', async () => {
    const root = await workspace({ 'i\u001b[31m\u202econ.png': png(64, 64) })
    const inputs: Inputs = { operation: 'update-icon', 'plugin-name': 'a', 'icon-path': '*.png' }
    const { notices } = await read(inputs, { root })
    expect(notices).toEqual([expect.not.stringMatching(/[\p{Cc}\p{Cf}]/u)])
  })
})

describe('a JPEG', () => {
  const segment = (marker: number, bytes: number) => {
    const header = Buffer.from([0xff, marker, 0, 0])
    header.writeUInt16BE(bytes + 2, 2)
    return Buffer.concat([header, Buffer.alloc(bytes)])
  }
  const [start, frame] = [jpeg(64, 32).subarray(0, 2), jpeg(64, 32).subarray(20)]

  test.each([
    ['tables before its frame', [0xc4, 0xc8, 0xcc].map(marker => segment(marker, 30))],
    ['a large segment before its frame', [segment(0xe1, 65_533)]],
    ['a marker before those of frames', [segment(0xbf, 30)]],
    ['fill bytes before a marker', [Buffer.alloc(1_000, 0xff)]],
    ['nothing before its frame', []]
  ])('with %s is measured', async (_what, before) => {
    const { notices } = await icon(Buffer.concat([start, ...before, frame]))
    expect(notices).toEqual([expect.stringContaining('64 x 32 pixels')])
  })

  test.each([
    ['segments of no length', Buffer.from('ffe00000'.repeat(100_000), 'hex')],
    ['segments that end behind the file', Buffer.from('ffe0ffff', 'hex')],
    ['markers only', Buffer.alloc(500_000, 0xff)],
    ['a scan before its frame', Buffer.concat([segment(0xda, 10), frame])],
    ['bytes that are no marker', Buffer.concat([segment(0xe0, 10), Buffer.alloc(100), frame])]
  ])('with %s is taken without a word', async (_what, content) => {
    const { problems, notices } = await icon(Buffer.concat([start, Buffer.from([0xff, 0xe0, 0, 2]), content]))
    expect([...problems, ...notices]).toEqual([])
  })
})

test.each([
  ['JPEG XL', '0000000c4a584c200d0a870a'],
  ['HEIF', '000000186674797068656963'],
  ['ICNS', '69636e730000000800000000'],
  ['TIFF', '49492a000800000000000000'],
  ['PSD', '384250530001000000000000']
])('a file that begins like %s is refused, and read no further', async (_type, start) => {
  const { problems } = await icon(Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(1_000)]))
  expect(problems).toEqual([{ message: expect.stringContaining('its content is none of PNG, JPEG') }])
})

test('a pointer of Git LFS is refused as such', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
  expect((await icon(Buffer.from(pointer))).problems).toEqual([
    { message: expect.stringMatching(/^Input icon-path is "icon\.png": the file is a Git LFS pointer/) }
  ])
})

test.each([
  [icon, png(64, 64), 24],
  [image, gif(10, 10), 10]
])('a picture needs no byte behind its size', async (open, content, bytes) => {
  expect((await open(content.subarray(0, bytes))).problems).toEqual([])
  expect((await open(content.subarray(0, bytes - 1))).problems).toHaveLength(1)
})

test('a JPEG needs no byte behind its size', async () => {
  const content = jpeg(64, 32)
  expect((await icon(content.subarray(0, 29))).notices).toEqual([expect.stringContaining('64 x 32')])
  expect((await icon(content.subarray(0, 28))).notices).toEqual([])
})

describe('an image for a thumbnail', () => {
  test.each([
    ['image/png', png(10, 10)],
    ['image/jpeg', jpeg(10, 10)],
    ['image/gif', gif(10, 10)]
  ])('may be %s', async (type, content) => {
    expect((await image(content)).settings?.inputs).toMatchObject({ 'image-path': { type } })
  })

  test('may have 5 MB', async () => {
    expect((await image(png(10, 10, { size: 5 * MB }))).problems).toEqual([])
  })

  test('is refused with one byte more than 5 MB', async () => {
    const { problems } = await image(png(10, 10, { size: 5 * MB + 1 }))
    expect(problems).toEqual([{ message: expect.stringContaining('5 MB') }])
  })

  test('is refused when it is a text', async () => {
    expect((await image(Buffer.from('GIF'))).problems).toHaveLength(1)
  })

  test('has no recommended size', async () => {
    expect((await image(png(10, 10))).notices).toEqual([])
  })
})

test('the image of a plan is refused when it is a GIF that ends within its header', async () => {
  const { problems } = await image(gif(128, 128).subarray(0, 8), 'plan.gif')
  expect(problems).toEqual([{ message: expect.stringContaining('its content is none of') }])
})
