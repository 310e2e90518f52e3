import { Refusal, file, htmlPage, json, type Answer } from './answers.ts'
import { parseJson } from './body.ts'
import type { FaultList } from './fault-list.ts'
import { readFaultRule } from './fault-rule.ts'
import { readReferences } from './references.ts'
import type { RequestLog } from './request-log.ts'
import type { Store } from './store.ts'
import { POLICY } from './style.ts'

/** What the emulator shows of itself, besides the service. */
export interface Control {
  requests: RequestLog
  faults: FaultList
  store: Store
  page: () => string
}

/** A request to the emulator itself: `body` is its content. */
export interface ControlRequest {
  method: string
  path: string
  query: URLSearchParams
  body: () => Promise<Buffer>
}

const ICON_PATH = '/devmarket/plugin/new/'

/** Answers what is no service call: the page, the pictures on it, `/_emulator`; undefined for everything else. */
export async function answerControl(control: Control, request: ControlRequest): Promise<Answer | undefined> {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const { path } = request
  if (method === 'GET' && path === '/') return page(control)
  if (method === 'GET' && path.startsWith(ICON_PATH)) return icon(control.store, path)
  if (!path.startsWith('/_emulator/')) return undefined
  switch (`${method} ${path}`) {
    case 'GET /_emulator/requests':
      return requests(control.requests, request.query)
    case 'DELETE /_emulator/requests':
      control.requests.clear()
      return json(true)
    case 'GET /_emulator/faults':
      return json(control.faults.all)
    case 'DELETE /_emulator/faults':
      control.faults.clear()
      return json(true)
    case 'POST /_emulator/faults':
      return addFault(control.faults, await request.body())
    case 'POST /_emulator/references':
      return setReferences(control.store, await request.body())
    case 'GET /_emulator/image':
      return image(control.store, request.query.get('uri') ?? '')
    default:
      return refused('UNKNOWN', `The emulator has no ${method} ${path}`, 404)
  }
}

function page(control: Control): Answer {
  const answer = htmlPage(control.page())
  answer.headers['content-security-policy'] = POLICY
  answer.headers['x-content-type-options'] = 'nosniff'
  answer.headers['cache-control'] = 'no-store'
  return answer
}

/**
 * The requests received, with `call` those for that call. With `count` the answer waits until so many have arrived, so
 * that a script can act at that very moment.
 */
async function requests(log: RequestLog, query: URLSearchParams): Promise<Answer> {
  const call = query.get('call') ?? undefined
  const count = query.get('count')
  if (count !== null) {
    if (!/^[1-9]\d{0,8}$/.test(count)) return refused('COUNT', 'count: a number from 1 on is required')
    await log.arrived(Number(count), call)
  }
  return json(log.of(call))
}

function addFault(faults: FaultList, body: Buffer): Answer {
  return checked('FAULT_RULE', () => {
    const rule = readFaultRule(parseJson(body))
    faults.add(rule)
    return json(rule, 201)
  })
}

function setReferences(store: Store, body: Buffer): Answer {
  return checked('REFERENCES', () => {
    const references = readReferences(parseJson(body))
    store.setReferences(references.plugin_name, references.version, references.count)
    return json(references)
  })
}

/** What `act` answers, or what is wrong with what it was given. */
function checked(name: string, act: () => Answer): Answer {
  try {
    return act()
  } catch (error) {
    if (error instanceof RangeError || error instanceof Refusal) return refused(name, error.message)
    throw error
  }
}

function refused(name: string, message: string, status = 400): Answer {
  return json({ error_msg: message, error_code: `EMULATOR.${name}` }, status)
}

function icon(store: Store, path: string): Answer | undefined {
  const picture = store.icons.get(decode(path.slice(ICON_PATH.length)))
  return picture && file(picture.content, picture.type)
}

function image(store: Store, uri: string): Answer {
  const picture = store.images.get(uri)
  return picture ? file(picture.content, picture.type) : json({ error_msg: 'There is no such image' }, 404)
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
