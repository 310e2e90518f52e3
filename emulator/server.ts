/** The emulator: starts it, and lets tests watch and steer it. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { completeAccount, type Account } from './account.ts'
import { CALLS } from './calls/index.ts'
import { answerControl } from './control.ts'
import { inject } from './faults/inject.ts'
import type { FaultRule } from './faults/kinds.ts'
import { FaultList } from './faults/list.ts'
import { readFaultRule } from './faults/rule.ts'
import { answerCall } from './gateway/gateway.ts'
import { findRoute, splitUrl } from './gateway/route.ts'
import { Exchange } from './http/exchange.ts'
import { ownHosts, refuseForeign, type IsOwn } from './http/gate.ts'
import { listen } from './http/listen.ts'
import { RequestLog, newRecord, type ReceivedRequest } from './http/request-log.ts'
import { refusal } from './refusals.ts'
import { Credentials } from './sign-in/credentials.ts'
import { idTokenRequestUrl } from './sign-in/id-token.ts'
import { IdTokenIssuer } from './sign-in/issuer.ts'
import type { IconAnswer, Settings } from './settings.ts'
import { Store } from './store.ts'

export type { FaultRule } from './faults/kinds.ts'

/** Every option has a default. */
export interface EmulatorOptions extends Partial<Account> {
  /** 0, the default, takes any free port. */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
  /** Names besides its own under which clients reach it, each with a port, or without one for any port. */
  allowedHosts?: readonly string[]
  /** The clock, in milliseconds since 1970. */
  now?: () => number
  /** How update-icon answers; `url` by default. */
  iconAnswer?: IconAnswer
  /** PEM texts; with them the emulator serves https. */
  tls?: { key: string; cert: string }
}

/** A running emulator. */
export interface Emulator extends Readonly<Account> {
  /** Without a slash at the end. */
  readonly url: string
  readonly port: number
  /** The value for ACTIONS_ID_TOKEN_REQUEST_URL; `idTokenRequestToken` is the one for ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly idTokenRequestUrl: string
  /** Every secret handed out so far: ID tokens, access keys with secret and security token, tokens of IAM. */
  readonly minted: readonly string[]
  /** The requests received since the last `clear`, those that sign in included, with their credentials. */
  readonly requests: readonly ReceivedRequest[]
  /** Throws a RangeError if the rule is invalid. */
  addFault(rule: FaultRule): void
  /** Resolves with the `count`-th of the requests, or of those for `call`, when its headers have arrived. */
  arrived(count: number, call?: string): Promise<ReceivedRequest>
  /** Sets how many pipelines use a version, or the extension. Throws if there is none. */
  setReferences(name: string, version: string | undefined, count: number): void
  /** Sets how update-icon answers from now on. */
  setIconAnswer(answer: IconAnswer): void
  /** Forgets requests and faults; what the account holds stays, and so do the settings. */
  clear(): void
  /** Stops the emulator and closes every open connection. */
  close(): Promise<void>
}

/**
 * Starts an emulator whose account is empty.
 * @returns the running emulator; rejects if the port is taken or the host unknown
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = '127.0.0.1', now: clock = Date.now, tls, allowedHosts = [], ...others } = options
  const { iconAnswer = 'url', ...given } = others
  const account = completeAccount(given)
  const credentials = new Credentials(account)
  const store = new Store()
  const faults = new FaultList()
  const requests = new RequestLog()
  const settings: Settings = { iconAnswer }
  const gateway = { account, credentials, issuer: new IdTokenIssuer(), store, settings, clock, baseUrl: '' }

  // Nobody can know the port before it is there.
  let isOwn: IsOwn = () => false

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    const found = findRoute(CALLS, method, splitUrl(url).path)
    const exchange = new Exchange(request, response, newRecord(request, found?.route.name, clock()))
    try {
      const foreign = refuseForeign(request, isOwn)
      if (foreign) {
        const answer = foreign.answer(exchange.requestId)
        answer.headers['connection'] = 'close'
        exchange.send(answer)
        return
      }
      const control = { requests, faults, store, settings, account, url: gateway.baseUrl }
      const own = await answerControl(control, request)
      if (own) {
        exchange.send(own)
        return
      }
      requests.add(exchange.record)
      const fault = faults.next(found?.route)
      const apply = () => answerCall(gateway, exchange, found)
      if (fault) {
        exchange.record.fault = fault.kind
        await inject(fault, exchange, apply)
      } else exchange.send(await apply())
    } catch (error) {
      fail(error, exchange)
    }
  }

  const {
    url,
    address,
    port: actualPort,
    close
  } = await listen({ port, host, tls }, (request, response) => {
    void serve(request, response)
  })
  isOwn = ownHosts({ address, port: actualPort, allowed: allowedHosts })
  gateway.baseUrl = url
  return {
    ...account,
    url,
    port: actualPort,
    idTokenRequestUrl: idTokenRequestUrl(url),
    minted: credentials.handedOut,
    requests: requests.all,
    addFault(rule) {
      faults.add(readFaultRule(rule))
    },
    arrived(count, call) {
      return requests.arrived(count, call)
    },
    setReferences(name, version, count) {
      store.setReferences(name, version, count)
    },
    setIconAnswer(answer) {
      settings.iconAnswer = answer
    },
    clear() {
      requests.clear()
      faults.clear()
    },
    close
  }
}

/** Tells the caller about a mistake of the emulator itself. A lost connection needs no answer. */
function fail(error: unknown, exchange: Exchange): void {
  if (exchange.over || exchange.socket.destroyed) return
  if (exchange.record.status !== undefined) {
    exchange.drop()
    return
  }
  const reason = error instanceof Error ? error.message : String(error)
  exchange.send(
    refusal(500, 'EMULATOR.INTERNAL', `The emulator failed: ${reason}`).answer(exchange.requestId)
  )
}
