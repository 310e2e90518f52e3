/** What the emulator serves besides the services: its pages, uploaded pictures, and the control API at `/_emulator`. */

import type { IncomingMessage } from 'node:http'
import type { Account } from './account.ts'
import { readReferences, readSettings } from './control-bodies.ts'
import type { FaultList } from './faults/list.ts'
import { readFaultRule } from './faults/rule.ts'
import { decode, splitUrl } from './gateway/route.ts'
import { file, json, type Answer } from './http/answers.ts'
import { parseJson, readLimited } from './http/body.ts'
import { withoutCredentials } from './http/hidden.ts'
import type { RequestLog } from './http/request-log.ts'
import { answerPage } from './page/routes.ts'
import { Refusal } from './refusals.ts'
import type { Settings } from './settings.ts'
import { ICON_FILE_PATH, ICON_PATH, type Picture, type Store } from './store.ts'

/** What the control API shows and changes. */
interface Control {
  requests: RequestLog
  faults: FaultList
  store: Store
  settings: Settings
  account: Account
  /** The emulator's own URL, without a slash at the end. */
  url: string
}

/** Far more than a fault rule or a reference count needs. */
const MAX_BODY_BYTES = 1024 * 1024

/** Answers a request to the emulator itself. Gives undefined if the request is for one of the services. */
export async function answerControl(control: Control, request: IncomingMessage): Promise<Answer | undefined> {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '')
  const { path, query } = splitUrl(request.url ?? '')
  const icon = iconFile(path, query)
  if (method === 'GET' && icon !== undefined) return picture(control.store.icons.get(icon))
  if (!path.startsWith('/_emulator/')) return answerPage(control, request)
  switch (`${method} ${path}`) {
    case 'GET /_emulator/requests':
      return requests(control.requests, query)
    case 'DELETE /_emulator/requests':
      control.requests.clear()
      return json(true)
    case 'GET /_emulator/faults':
      return json(control.faults.all)
    case 'DELETE /_emulator/faults':
      control.faults.clear()
      return json(true)
    case 'POST /_emulator/faults':
      return addFault(control.faults, await readLimited(request, MAX_BODY_BYTES))
    case 'POST /_emulator/references':
      return setReferences(control.store, await readLimited(request, MAX_BODY_BYTES))
    case 'GET /_emulator/settings':
      return settings(control.settings)
    case 'POST /_emulator/settings':
      return setSettings(control.settings, await readLimited(request, MAX_BODY_BYTES))
    case 'GET /_emulator/image':
      return (
        picture(control.store.images.get(query.get('uri') ?? '')) ??
        refused('IMAGE', 'There is no such image', 404)
      )
    default:
      return refused('UNKNOWN', `The emulator has no ${method} ${path}`, 404)
  }
}

/**
 * The received requests without credentials; with `call`, those for this call. With `count`, the answer waits until that many have arrived,
 * so that a script can act at that moment.
 */
async function requests(log: RequestLog, query: URLSearchParams): Promise<Answer> {
  const call = query.get('call') ?? undefined
  const count = query.get('count')
  if (count !== null) {
    if (!/^[1-9]\d{0,8}$/.test(count)) return refused('COUNT', 'count: a number from 1 on is required')
    await log.arrived(Number(count), call)
  }
  return json(log.of(call).map(withoutCredentials))
}

function addFault(faults: FaultList, body: Buffer | undefined): Answer {
  if (body === undefined) return tooLarge()
  return orRefused('FAULT_RULE', () => {
    const rule = readFaultRule(parseJson(body))
    faults.add(rule)
    return json(rule, 201)
  })
}

function setReferences(store: Store, body: Buffer | undefined): Answer {
  if (body === undefined) return tooLarge()
  return orRefused('REFERENCES', () => {
    const references = readReferences(parseJson(body))
    store.setReferences(references.plugin_name, references.version, references.count)
    return json(references)
  })
}

function settings({ iconAnswer }: Settings): Answer {
  return json({ icon_answer: iconAnswer })
}

function setSettings(current: Settings, body: Buffer | undefined): Answer {
  if (body === undefined) return tooLarge()
  return orRefused('SETTINGS', () => settings(Object.assign(current, readSettings(parseJson(body)))))
}

/** The answer of `act`, or a refusal that explains what is wrong with its body. */
function orRefused(name: string, act: () => Answer): Answer {
  try {
    return act()
  } catch (error) {
    if (error instanceof RangeError || error instanceof Refusal) return refused(name, error.message)
    throw error
  }
}

function tooLarge(): Answer {
  const answer = refused('BODY', `The body is longer than ${MAX_BODY_BYTES} bytes`, 413)
  answer.headers['connection'] = 'close'
  return answer
}

function refused(name: string, message: string, status = 400): Answer {
  return json({ error_msg: message, error_code: `EMULATOR.${name}` }, status)
}

/** The name of the icon that a URL of either form is about; undefined if it is about none. */
function iconFile(path: string, query: URLSearchParams): string | undefined {
  if (path.startsWith(ICON_PATH)) return decode(path.slice(ICON_PATH.length)) ?? ''
  return ICON_FILE_PATH.test(path) ? (query.get('object_key') ?? '') : undefined
}

function picture(found: Picture | undefined): Answer | undefined {
  return found && file(found.content, found.type)
}
