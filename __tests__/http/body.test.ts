/** A text that goes out as a body, and whose request ends early. */

import { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { openText } from '../../src/http/body.ts'

const TEXT = 'x'.repeat(200_000)

/** What of a text goes out, and whether all of it did; `ready` gets what ends the request. */
async function sent(ready: (end: () => void) => void) {
  let length = 0
  const request = new Writable({
    write: (piece: Buffer, _encoding, done) => {
      length += piece.length
      setImmediate(done)
    }
  })
  const wait = () => {
    ready(() => stream.destroy())
    return Promise.resolve()
  }
  const { stream } = openText(TEXT, wait, () => undefined)
  stream.pipe(request)
  await new Promise(resolve => stream.once('close', resolve))
  return { length, whole: stream.isSent }
}

test('the last byte goes out when it may', async () => {
  expect(await sent(() => undefined)).toEqual({ length: TEXT.length, whole: true })
})

test('the last byte does not go out when the request has ended meanwhile', async () => {
  const end = (stop: () => void) => {
    stop()
  }
  expect(await sent(end)).toEqual({ length: TEXT.length - 1, whole: false })
})
