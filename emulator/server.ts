import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { Refusal, refused } from './answers.ts'
import { Authentication, type Credentials } from './authentication.ts'
import { answerControl } from './control.ts'
import { Exchange } from './exchange.ts'
import { FaultList } from './fault-list.ts'
import { readFaultRule, type FaultRule } from './fault-rule.ts'
import { inject } from './faults.ts'
import { answerCall, callName, splitUrl } from './gateway.ts'
import { listen } from './listen.ts'
import { page } from './page.ts'
import { newRecord, type ReceivedRequest } from './record.ts'
import { Store } from './store.ts'

export type { FaultRule } from './fault-rule.ts'
export type { ReceivedPart, ReceivedRequest } from './record.ts'

/** Made up, and easily seen to be. */
const DEFAULTS: Account = {
  domainId: 'emulatedaccount00000000000000000',
  token: 'emulated-token-that-opens-nothing',
  accessKeyId: 'EMULATEDACCESSKEY000',
  secretAccessKey: 'emulated-secret-access-key-of-nobody-000',
  securityToken: 'emulated-security-token-that-opens-nothing'
}

interface Account extends Credentials {
  /** 32 letters or digits. */
  domainId: string
}

/** Everything has a default; the account's are made up. */
export interface EmulatorOptions extends Partial<Account> {
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
  /** The service calls received so far, known or not. */
  readonly requests: readonly ReceivedRequest[]
  /** Throws a RangeError when the rule is none. */
  addFault(rule: FaultRule): void
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
  const { port = 0, host = '127.0.0.1', now = Date.now, tls, ...given } = options
  const account = { ...DEFAULTS, ...given }
  const store = new Store()
  const faults = new FaultList()
  const requests: ReceivedRequest[] = []
  const authentication = new Authentication(account, now)
  const gateway = { authentication, store, domainId: account.domainId, now, baseUrl: '' }
  const content = () => page({ url: gateway.baseUrl, account, store, requests })
  const control = { requests, faults, store, page: content }
  let count = 0

  async function serve(exchange: Exchange): Promise<void> {
    const { method = '', url = '' } = exchange.request
    const body = () => buffer(exchange.request)
    const own = await answerControl(control, { method, ...splitUrl(url), body })
    if (own) {
      exchange.send(own)
      return
    }
    count += 1
    exchange.record.number = count
    requests.push(exchange.record)
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
    requests,
    addFault(rule) {
      faults.add(readFaultRule(rule))
    },
    clear() {
      requests.length = 0
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
  exchange.send(refused(refusal, exchange.requestId))
}
