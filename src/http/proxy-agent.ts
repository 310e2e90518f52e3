/**
 * An agent whose connections lead through a proxy by CONNECT (RFC 9110, 9.3.6). It stands in for the agent of
 * @actions/http-client, which reads the environment in another way. Loaded only when there is a proxy.
 */

import { Agent, request } from 'node:http'
import { Agent as SecureAgent, request as secureRequest } from 'node:https'
import { isIP, type Socket } from 'node:net'
import type { Proxy } from './proxy.ts'
import { textAt } from './value-at.ts'

/**
 * Makes an agent for one request.
 * @param signal ends the attempt to reach the proxy
 * @param onConnected called when the connection to the target stands, TLS included
 */
export type AgentMaker = (signal: AbortSignal, onConnected: () => void) => Agent

/**
 * @param url of the request
 * @returns makes an agent whose request fails with the status that the proxy answers, or with the error of the connection
 * to it
 */
export function agentThrough(proxy: Proxy, url: string): AgentMaker {
  const { protocol, hostname, port } = new URL(url)
  const secure = protocol === 'https:'
  const target = `${hostname}:${port || (secure ? 443 : 80)}`
  return (signal, onConnected) => {
    const agent = secure ? new SecureAgent() : new Agent()
    const overSocket = agent.createConnection.bind(agent)
    agent.createConnection = (options, callback) => {
      openTunnel(proxy, target, signal).then(
        tunnel => {
          const through = { ...options, socket: tunnel }
          const connection = (secure ? overSocket(through) : undefined) ?? tunnel
          if (secure) connection.once('secureConnect', onConnected)
          else onConnected()
          callback?.(null, connection)
        },
        // Node takes an error alone; its types do not.
        (error: unknown) => (callback as ((error: unknown) => void) | undefined)?.(error)
      )
      return undefined
    }
    return agent
  }
}

function openTunnel(
  { secure, host, port, authorization }: Proxy,
  target: string,
  signal: AbortSignal
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const send = secure ? secureRequest : request
    const asking = send({
      method: 'CONNECT',
      host,
      port,
      // Otherwise Node would take the name for TLS from the header Host, which is that of the target.
      servername: isIP(host) === 0 ? host : '',
      path: target,
      headers: {
        host: target,
        ...(authorization === undefined ? {} : { 'proxy-authorization': authorization })
      },
      agent: false,
      signal
    })
    asking.on('connect', ({ statusCode }, socket: Socket, early: Buffer) => {
      if (Math.trunc(Number(statusCode) / 100) === 2 && early.length === 0) {
        resolve(socket)
        return
      }
      socket.destroy()
      reject(
        failed(
          early.length === 0
            ? `the proxy answered ${String(statusCode)}`
            : 'the proxy sent more than its answer'
        )
      )
    })
    // Some proxies end the connection after an answer that is no tunnel.
    asking.on('error', error => {
      reject(failed(error.message, error))
    })
    asking.end()
  })
}

/** A failure before anything of the request was sent; `errors.ts` knows it by its first words. */
function failed(why: string, cause?: Error): Error {
  const code = textAt(cause, 'code') ?? 'ECONNRESET'
  return Object.assign(new Error(`tunneling socket could not be established: ${why}`, { cause }), { code })
}
