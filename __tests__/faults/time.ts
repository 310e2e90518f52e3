/** Lets the time for an answer pass, which the fake timers of a test hold. */

import { jest } from '@jest/globals'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Emulator } from '../../emulator/server.ts'

/** What the steps give as `request-timeout`, in seconds. */
export const REQUEST_TIMEOUT = 60

/** For bytes to reach the other end of a connection in this process, in milliseconds. */
const ON_THE_WAY_MS = 5

/** Half of the time passes twice, with bytes on the way in between, whenever the nth or a later call has been read. */
export async function letTimePass(
  emulator: Emulator,
  call: string,
  nth: number,
  isOver: () => boolean
): Promise<void> {
  for (let number = nth; ; number += 1) {
    const request = await emulator.arrived(number, call)
    while (!request.complete) await sleep(1)
    for (let half = 0; half < 2; half += 1) {
      await sleep(ON_THE_WAY_MS)
      if (isOver()) return
      jest.advanceTimersByTime(REQUEST_TIMEOUT * 500 + 1)
    }
  }
}

/** Sends the body of an answer byte by byte; for each, more than a third of the time passes. */
export async function drip(socket: Socket, answer: Buffer): Promise<void> {
  const body = answer.indexOf('\r\n\r\n') + 4
  socket.write(answer.subarray(0, body))
  for (const byte of answer.subarray(body)) {
    socket.write(Buffer.of(byte))
    await sleep(ON_THE_WAY_MS)
    if (socket.destroyed) return
    jest.advanceTimersByTime(REQUEST_TIMEOUT * 350)
  }
  socket.end()
}
