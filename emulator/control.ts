import { file, htmlPage, json, type Answer } from './answers.ts'
import { parseJson } from './body.ts'
import type { FaultList } from './fault-list.ts'
import { readFaultRule } from './fault-rule.ts'
import type { ReceivedRequest } from './record.ts'
import type { Store } from './store.ts'
import { POLICY } from './style.ts'

/** What the emulator shows of itself, besides the service. */
export interface Control {
  requests: ReceivedRequest[]
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
      return json(control.requests)
    case 'DELETE /_emulator/requests':
      control.requests.length = 0
      return json(true)
    case 'GET /_emulator/faults':
      return json(control.faults.all)
    case 'DELETE /_emulator/faults':
      control.faults.clear()
      return json(true)
    case 'POST /_emulator/faults':
      return addFault(control.faults, await request.body())
    case 'GET /_emulator/image':
      return image(control.store, request.query.get('uri') ?? '')
    default:
      return json({ error_msg: `The emulator has no ${method} ${path}`, error_code: 'EMULATOR.UNKNOWN' }, 404)
  }
}

function page(control: Control): Answer {
  const answer = htmlPage(control.page())
  answer.headers['content-security-policy'] = POLICY
  answer.headers['x-content-type-options'] = 'nosniff'
  answer.headers['cache-control'] = 'no-store'
  return answer
}

function addFault(faults: FaultList, body: Buffer): Answer {
  try {
    const rule = readFaultRule(parseJson(body))
    faults.add(rule)
    return json(rule, 201)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return json({ error_msg: error.message, error_code: 'EMULATOR.FAULT_RULE' }, 400)
  }
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
