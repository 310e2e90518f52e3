/** A credential that the step obtained is obtained anew, once. */

import { describe, expect, test } from '@jest/globals'
import { CallError } from '../../src/codearts/call-error.ts'
import { deleteDraft, editDraft } from '../../src/codearts/calls/drafts.ts'
import { json, rehearse, text, type Happening } from './fakes.ts'

const ACCOUNT = 'ce8df55870164338a72d7e828a966a2a'
const EDIT = editDraft(ACCOUNT, {})
const DENIED = json({ error_code: 'APIGW.0301', error_msg: 'token expires' }, 401)

/** A client whose credential the step obtained itself. */
function withRenewal(happenings: readonly Happening[]) {
  let renewals = 0
  const stage = rehearse(happenings, { renew: () => (renewals += 1) })
  return { ...stage, renewals: () => renewals }
}

describe('401', () => {
  test('is never tried again with a credential that was given', async () => {
    const { client, sent } = rehearse([DENIED])
    await expect(client.send(EDIT)).rejects.toBeInstanceOf(CallError)
    expect(sent).toHaveLength(1)
    expect(client.traffic).toMatchObject({ requests: 1, changed: false })
  })

  test('makes a credential that the step obtained be obtained anew, and the call be repeated at once', async () => {
    const { client, sent, renewals, waits } = withRenewal([DENIED, text('true')])
    expect(await client.send(EDIT)).toBe(true)
    expect([sent.length, renewals(), waits]).toEqual([2, 1, []])
    expect(client.traffic.requests).toBe(2)
  })

  test('does so for a write that is not idempotent, too: it was refused', async () => {
    const { client, renewals } = withRenewal([DENIED, text('true')])
    await client.send(deleteDraft(ACCOUNT, 'ext', '1.0.0'))
    expect(renewals()).toBe(1)
  })

  test('a second time is final', async () => {
    const { client, sent, renewals } = withRenewal([DENIED, DENIED])
    await expect(client.send(EDIT)).rejects.toThrow('Answer: 401 APIGW.0301')
    expect([sent.length, renewals()]).toEqual([2, 1])
  })

  test('is final when it comes again in a later call of the step', async () => {
    const { client, sent, renewals } = withRenewal([DENIED, text('true'), DENIED])
    await client.send(EDIT)
    await expect(client.send(EDIT)).rejects.toThrow('Answer: 401 APIGW.0301')
    expect([sent.length, renewals()]).toEqual([3, 1])
  })

  test('of several calls at once makes the credential be obtained anew once, and each be repeated', async () => {
    const answers = [DENIED, DENIED, DENIED, text('true'), text('true'), text('true')]
    const { client, sent, renewals } = withRenewal(answers)
    expect(await Promise.all([1, 2, 3].map(() => client.send(EDIT)))).toEqual([true, true, true])
    expect([sent.length, renewals()]).toEqual([6, 1])
  })

  test('after a lost answer is renewed as well', async () => {
    const busy = json({ error_code: 'X', error_msg: 'busy' }, 503)
    const { client, sent, renewals } = withRenewal([busy, DENIED, text('true')])
    await client.send(EDIT)
    expect([sent.length, renewals()]).toEqual([3, 1])
  })
})
