/** Sets options of node:http that @actions/http-client does not offer. */

import type { Agent, RequestOptions } from 'node:http'
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
      // http-client chooses an agent for every request.
      if (agentOf === undefined) watchConnection(options.agent as Agent, onConnected)
      else options.agent = agentOf(signal, onConnected)
      options.maxHeaderSize = MAX_HEADER_BYTES
      options.signal = signal
      // http-client keeps the brackets of an IPv6 address, which no resolver knows.
      options.host = String(options.host).replace(/^\[(.*)\]$/, '$1')
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('this handler answers no authentication challenge'))
  }
}

/** A request can leave once the connection stands, TLS included. */
function watchConnection(agent: Agent, onConnected: () => void): void {
  const create = agent.createConnection.bind(agent)
  agent.createConnection = (options, callback) => {
    const socket = create(options, callback)
    socket?.once('encrypted' in socket ? 'secureConnect' : 'connect', onConnected)
    return socket
  }
}
