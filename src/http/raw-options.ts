/** Sets options of node:http that @actions/http-client does not offer. */

import type { RequestOptions } from 'node:http'
import type { AgentMaker } from './proxy-agent.ts'

/** Longest set of answer headers, in bytes. A token header of the service holds up to 32,768 characters. */
const MAX_HEADER_BYTES = 64 * 1024

/**
 * @param signal ends the request
 * @param onConnected called when the request can leave
 * @param agentOf makes an agent in place of the one that http-client chose; it calls onConnected itself
 * @returns a handler for HttpClient, which hands the options of each request to its handlers
 */
export function rawOptions(signal: AbortSignal, onConnected: () => void, agentOf?: AgentMaker) {
  return {
    prepareRequest(options: RequestOptions) {
      if (agentOf === undefined) watchConnection(options.agent, onConnected)
      else options.agent = agentOf(signal, onConnected)
      options.maxHeaderSize = MAX_HEADER_BYTES
      options.signal = signal
      // http-client keeps the brackets of an IPv6 address, which no resolver knows.
      options.host = options.host?.replace(/^\[(.*)\]$/, '$1') ?? null
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('this handler answers no authentication challenge'))
  }
}

/** A request can leave once the connection stands, TLS included. */
function watchConnection(agent: RequestOptions['agent'], onConnected: () => void): void {
  if (typeof agent !== 'object' || !('createConnection' in agent)) {
    onConnected()
    return
  }
  const create = agent.createConnection.bind(agent)
  agent.createConnection = (options, callback) => {
    const socket = create(options, callback)
    socket?.once('encrypted' in socket ? 'secureConnect' : 'connect', onConnected)
    return socket
  }
}
