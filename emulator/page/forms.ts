/** What the forms of the page do. */

import type { IncomingMessage } from 'node:http'
import { readReferences, readSettings } from '../control-bodies.ts'
import type { FaultList } from '../faults/list.ts'
import { readFaultRule } from '../faults/rule.ts'
import type { RequestLog } from '../http/request-log.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { numberOf, ruleOf } from './fault-form.ts'

/** What the forms change. */
export interface Steered {
  requests: RequestLog
  faults: FaultList
  store: Store
  settings: Settings
}

/** A part of the page that a form belongs to. */
export type Part = 'faults' | 'references' | 'icons' | 'requests' | 'account'

/** A form of the page. */
export interface Form {
  /** The part of the page that is shown afterwards. */
  readonly part: Part
  /** Does what the form asks for. Throws a RangeError or a Refusal if it cannot be done. */
  readonly act: (steered: Steered, form: URLSearchParams) => void
}

/** The forms, by the path that they are sent to. */
export const FORMS: Readonly<Record<string, Form>> = {
  '/faults': {
    part: 'faults',
    act: ({ faults }, form) => {
      faults.add(readFaultRule(ruleOf(form)))
    }
  },
  '/faults/clear': {
    part: 'faults',
    act: ({ faults }, form) => {
      faults.remove(Number(form.get('number')))
    }
  },
  '/references': {
    part: 'references',
    act: ({ store }, form) => {
      const { plugin_name, version, count } = readReferences({
        ...targetOf(form),
        count: numberOf(form.get('count') ?? '')
      })
      store.setReferences(plugin_name, version, count)
    }
  },
  '/references/clear': {
    part: 'references',
    act: ({ store }, form) => {
      const { plugin_name, version } = readReferences({ ...targetOf(form), count: 0 })
      store.setReferences(plugin_name, version, null)
    }
  },
  '/icon-answer': {
    part: 'icons',
    act: ({ settings }, form) => {
      Object.assign(settings, readSettings({ icon_answer: form.get('icon_answer') ?? '' }))
    }
  },
  '/requests/clear': {
    part: 'requests',
    act: ({ requests }) => {
      requests.clear()
    }
  },
  '/reset': {
    part: 'account',
    act: ({ requests, faults, store }) => {
      store.clear()
      requests.clear()
      faults.clear()
    }
  }
}

/** The extension, and the version after a space, that a form is about. */
function targetOf(form: URLSearchParams): { plugin_name: string; version?: string } {
  const [plugin_name = '', version] = (form.get('target') ?? '').split(' ')
  return version === undefined ? { plugin_name } : { plugin_name, version }
}

/**
 * Whether a form was sent by a page of the emulator itself. The gate has refused other origins already; a form has to say
 * where it comes from, as every browser does.
 */
export function comesFromPage({ headers }: IncomingMessage): boolean {
  return headers.origin !== undefined || headers['sec-fetch-site'] === 'same-origin'
}
