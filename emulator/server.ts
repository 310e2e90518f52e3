import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { completeAccount, type Account } from './account.ts'
import { Refusal } from './answers.ts'
import { Authentication } from './authentication.ts'
import { answerControl } from './control.ts'
import { Exchange } from './exchange.ts'
import { FaultList } from './fault-list.ts'
import { readFaultRule, type FaultRule } from './fault-rule.ts'
import { inject } from './faults.ts'
import { answerCall, callName, splitUrl } from './gateway.ts'
import { listen } from './listen.ts'
import { Minted } from './minted.ts'
import { page } from './page.ts'
import { newRecord, type ReceivedRequest } from './record.ts'
import { readReferences } from './references.ts'
import { RequestLog } from './request-log.ts'
import type { SignInOptions } from './sign-in/call.ts'
import { idTokenRequestUrl } from './sign-in/id-token.ts'
import { IdTokenIssuer } from './sign-in/issuer.ts'
import { Store } from './store.ts'

export type { FaultRule } from './fault-rule.ts'
export type { ReceivedPart, ReceivedRequest } from './record.ts'

/** Everything has a default; the account's are made up. */
export interface EmulatorOptions extends Partial<Account>, SignInOptions {
  /** 0, the default, takes any free port. */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
  /** The clock, in milliseconds since 1970. */
  now?: () => number
  /** PEM texts; the emulator then serves https. */
  tls?: { key: string; cert: string }
}

/** An emulator that runs. */
export interface Emulator extends Readonly<Account> {
  /** Without a slash at the end. */
  readonly url: string
  readonly port: number
  /** What ACTIONS_ID_TOKEN_REQUEST_URL is set to; `idTokenRequestToken` is what goes with it. */
  readonly idTokenRequestUrl: string
  /** Every secret handed out so far: ID tokens, access keys with secret and security token, tokens of IAM. */
  readonly minted: readonly string[]
  /** The calls received so far, known or not, those of signing in included. */
  readonly requests: readonly ReceivedRequest[]
  /** Throws a RangeError when the rule is none. */
  addFault(rule: FaultRule): void
  /** Resolves with the `count`-th of the requests, or of those for `call`, as soon as its head has arrived. */
  arrived(count: number, call?: string): Promise<ReceivedRequest>
  /** Says how often pipelines use a version, or without one the extension; throws when there is none. */
  setReferences(name: string, version: string | undefined, count: number): void
  /** From now on everything that was handed out so far is refused, as after a revocation. */
  expireMinted(): void
  /** Forgets requests and faults; what the account holds stays. */
  clear(): void
  /** Stops, and closes every open connection. */
  close(): Promise<void>
}

/**
 * Starts an emulator with an empty account.
 * @returns the running emulator; rejects when the port is taken or the host unknown
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = '127.0.0.1', now = Date.now, tls, ...rest } = options
  // What is left is the account.
  const { idTokenClaims, trustedSubject, tokenLength, ...given } = rest
  const account = completeAccount(given)
  const minted = new Minted()
  const store = new Store()
  const faults = new FaultList()
  const requests = new RequestLog()
  const authentication = new Authentication(account, minted, now)
  const signIn = { account, options, minted, issuer: new IdTokenIssuer() }
  const gateway = { authentication, signIn, store, domainId: account.domainId, now, baseUrl: '' }
  const content = () => page({ url: gateway.baseUrl, account, store, requests: requests.all })
  const control = { requests, faults, store, page: content }

  async function serve(exchange: Exchange): Promise<void> {
    const { method = '', url = '' } = exchange.request
    const body = () => buffer(exchange.request)
    const own = await answerControl(control, { method, ...splitUrl(url), body })
    if (own) {
      exchange.send(own)
      return
    }
    requests.add(exchange.record)
    const fault = faults.next(exchange.record.call)
    const apply = () => answerCall(gateway, exchange)
    if (fault) await inject(fault, exchange, apply)
    else exchange.send(await apply())
  }

  function accept(request: IncomingMessage, response: ServerResponse): void {
    const call = callName(request.method ?? '', request.url ?? '')
    const exchange = new Exchange(request, response, newRecord(request, call))
    serve(exchange).catch((error: unknown) => {
      fail(error, exchange)
    })
  }

  const { url, port: actualPort, close } = await listen({ port, host, tls }, accept)
  gateway.baseUrl = url
  return {
    ...account,
    url,
    port: actualPort,
    idTokenRequestUrl: idTokenRequestUrl(url),
    minted: minted.secrets,
    requests: requests.all,
    addFault(rule) {
      faults.add(readFaultRule(rule))
    },
    arrived(count, call) {
      return requests.arrived(count, call)
    },
    setReferences(name, version, count) {
      readReferences({ plugin_name: name, version, count })
      store.setReferences(name, version, count)
    },
    expireMinted() {
      minted.expireAll()
    },
    clear() {
      requests.clear()
      faults.clear()
    },
    close
  }
}

/** A lost connection needs no answer; a mistake of the emulator itself is told to whoever called. */
function fail(error: unknown, exchange: Exchange): void {
  if (exchange.over || exchange.socket.destroyed) return
  if (exchange.record.status !== undefined) {
    exchange.drop()
    return
  }
  const reason = error instanceof Error ? error.message : String(error)
  const refusal = new Refusal(500, 'EMULATOR.INTERNAL', `The emulator failed: ${reason}`)
  exchange.send(refusal.answer(exchange.requestId))
}
