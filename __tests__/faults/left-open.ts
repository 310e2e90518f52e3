/** Watches the connections that are opened in this process, to see that none is left open. */

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A channel of Node's own, to which `net.connect` tells every socket. */
const CHANNEL = 'net.client.socket'

const PATIENCE_MS = 5_000

/** @returns functions that wait for all connections to be closed, or throw, and that end the watch */
export function watchSockets(): { closed(): Promise<void>; stop(): void } {
  const sockets: Socket[] = []
  const note = (message: unknown) => {
    sockets.push((message as { socket: Socket }).socket)
  }
  subscribe(CHANNEL, note)
  return {
    closed: async () => {
      const end = Date.now() + PATIENCE_MS
      while (sockets.some(socket => !socket.destroyed)) {
        if (Date.now() > end) throw new Error('a connection is left open')
        await sleep(2)
      }
    },
    stop: () => {
      unsubscribe(CHANNEL, note)
    }
  }
}
