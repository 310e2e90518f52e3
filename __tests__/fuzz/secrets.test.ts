/** No secret leaves in any spelling in which a service, a proxy or this action may repeat it. */

import { expect } from '@jest/globals'
import fc from 'fast-check'
import { redactor } from '../../src/report/redact.ts'
import { Reporter } from '../../src/report/reporter.ts'
import { fakeRunner } from '../support/runner.ts'
import { check } from './check.ts'
import { hostileText } from './hostile.ts'
import { SPELLINGS } from './spellings.ts'

/** Spellings that are known to leave, to be taken out with their remedy. */
const KNOWN: readonly string[] = ['end of it']

const visible = fc.integer({ min: 0x21, max: 0x7e }).map(code => String.fromCharCode(code))
const letter = fc.stringMatching(/^[A-Za-z0-9]$/)
const secrets = fc
  .oneof(
    { weight: 6, arbitrary: fc.string({ unit: visible, minLength: 8, maxLength: 60 }) },
    { weight: 3, arbitrary: fc.string({ unit: letter, minLength: 8, maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: letter, minLength: 1_000, maxLength: 3_000, size: 'max' }) }
  )
  // What consists of few characters stands anywhere, and in what replaces it.
  .filter(secret => new Set(secret.toLowerCase()).size >= 6 && !secret.includes('***'))

/** In a secret that is partly escaped, the signs of escapes may make other characters of what follows them. */
function isAmbiguous({ secret, spelling }: { secret: string; spelling: string }): boolean {
  return spelling.includes('some characters') && /[%\\&]/.test(secret)
}

const spellings = Object.keys(SPELLINGS).filter(name => !KNOWN.includes(name))
const all = fc.record({
  secret: secrets,
  other: secrets,
  spelling: fc.constantFrom(...spellings),
  choice: fc.nat(2 ** 16),
  // What begins an escape right before a secret, spaces aside, makes another character of its first ones.
  before: fc
    .tuple(hostileText, fc.constantFrom(' ', 'token: ', '"', '='))
    .map(parts => parts.join(''))
    .filter(text => !/[%\\&][^a-z]*$/i.test(text)),
  after: fc.oneof(fc.constantFrom('', ' ', '"', '&', '\n'), hostileText)
})
const cases = all.filter(given => !isAmbiguous(given))

/** @returns a piece of the spelled secret that stands in a text, half as long or 6 characters; nothing when none does */
function pieceOf(spelled: string, text: string): string | undefined {
  const length = Math.max(6, Math.ceil(spelled.length / 2))
  return Array.from({ length: Math.max(0, spelled.length - length + 1) }, (_, at) =>
    spelled.slice(at, at + length)
  ).find(piece => text.includes(piece) && /(?:[^\s\\"'&;]\W*){4}/.test(piece))
}

check('no spelling passes the redaction', { short: 400, long: 12_000 }, cases, given => {
  const { secret, other, spelling, choice, before, after } = given
  const spelled = SPELLINGS[spelling]?.(secret, choice) ?? ''
  const shown = redactor([other, secret])(before + spelled + after)
  expect([spelling, pieceOf(spelled, shown)]).toEqual([spelling, undefined])
})

check('no spelling passes the reporter', { short: 80, long: 3_000 }, cases, given => {
  const { secret, other, spelling, choice, before, after } = given
  const spelled = SPELLINGS[spelling]?.(secret, choice) ?? ''
  const text = before + spelled + after
  const { runner, told } = fakeRunner()
  const reporter = new Reporter(runner, [other])
  reporter.hide(secret)
  reporter.info(text)
  reporter.notice({ message: text })
  reporter.warning({ message: text, file: text })
  reporter.error({ message: text }, text)
  reporter.group(text, [text])
  reporter.outputs({ url: text })
  reporter.summary(text)
  for (const [kind, ...shown] of [
    ...told,
    ...reporter.findings.map(finding => ['findings', finding] as const)
  ]) {
    for (const place of shown.map(each =>
      typeof each === 'string' ? each : String(Object.values(each ?? {}))
    ))
      expect([spelling, kind, pieceOf(spelled, place)]).toEqual([spelling, kind, undefined])
  }
})
