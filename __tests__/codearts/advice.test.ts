/** Which advice fits which failure. */

import { expect, test } from '@jest/globals'
import { ADVICE, advise } from '../../src/codearts/advice.ts'
import { ServiceError, UnexpectedAnswerError, type Refusal } from '../../src/codearts/errors.ts'
import { ConnectionError, FileChangedError, RequestTimeoutError } from '../../src/http/errors.ts'

test.each<[Refusal, string]>([
  [{ status: 400, code: 'DEVPIPE.30011001' }, '`DEVPIPE.30011001`'],
  [{ status: 400, code: 'DEVPIPE.30011011' }, '`DEVPIPE.30011011`, `DEVCP.00014031`, 403'],
  [{ status: 200, code: 'DEVCP.00014031' }, '`DEVPIPE.30011011`, `DEVCP.00014031`, 403'],
  [{ status: 403, code: 'APIGW.0302' }, '`DEVPIPE.30011011`, `DEVCP.00014031`, 403'],
  [{ status: 429, code: 'APIG.0308' }, '429, `COCT.0070003`'],
  [{ status: 500, code: 'COCT.0070003' }, '429, `COCT.0070003`'],
  [
    { status: 401, code: 'APIGW.0301', text: 'AK access failed to reach the limit,forbidden' },
    '401 "failed to reach the limit"'
  ],
  [{ status: 401, text: 'decrypt token fail' }, '401 "decrypt token fail", "token expires"'],
  [{ status: 401, text: 'token expires' }, '401 "decrypt token fail", "token expires"'],
  [{ status: 401, text: 'verify aksk signature fail' }, '401 "verify aksk signature fail", "ak not exist"'],
  [{ status: 404, code: 'APIGW.0101' }, '404, `APIGW.0101`'],
  [{ status: 413, code: 'APIGW.0201' }, '413, 494, `APIGW.0201`'],
  [{ status: 494 }, '413, 494, `APIGW.0201`'],
  [{ status: 400, code: 'APIGW.0201' }, '413, 494, `APIGW.0201`'],
  [{ status: 504, code: 'APIGW.0201' }, '500, 502, 503, 504'],
  [{ status: 302 }, 'a redirect (3xx)'],
  [{ status: 502, text: '<html>' }, '500, 502, 503, 504'],
  [{ status: 400, code: 'DEVCP.00021400' }, 'another answer']
])('%j is explained as %s', (refusal, when) => {
  expect(advise(new ServiceError(refusal), 'pipeline')).toMatchObject({ when })
})

test('an unexpected answer says that the change may have happened', () => {
  const { when, cause } = advise(new UnexpectedAnswerError({ status: 200, text: '<html>' }), 'pipeline')
  expect(when).toBe('"unexpected answer"')
  expect(cause).toContain('may have happened')
})

test('an unexpected answer that mentions a token is not taken for an expired one', () => {
  const page = new UnexpectedAnswerError({ status: 200, text: '<html><input name="csrf-token"></html>' })
  expect(advise(page, 'pipeline').when).toBe('"unexpected answer"')
})

test('an answer other than 401 that mentions a token is not taken for an expired one', () => {
  const refusal = new ServiceError({ status: 400, code: 'X', text: 'Unexpected token < in JSON' })
  expect(advise(refusal, 'pipeline').when).toBe('another answer')
})

test('a lost connection and a changed file have their own advice', () => {
  expect(advise(new ConnectionError(new Error('x')), 'pipeline').when).toContain('no answer')
  expect(advise(new RequestTimeoutError(1, true), 'pipeline').when).toContain('no answer')
  expect(advise(new FileChangedError('x', true), 'pipeline').when).toContain('the file changed')
})

test('every piece of advice reads as the rest of a sentence', () => {
  for (const { when, cause, cure } of ADVICE) {
    for (const part of [when, cause, cure]) expect(part).toMatch(/^\S.*[^.\s]$/)
  }
})

test.each([
  ['github', 401, 'GitHub gives no ID token'],
  ['iam', 401, '401 of IAM ("username or password is wrong", "locked")'],
  ['iam', 404, '404, a redirect or an "unexpected answer" of IAM or STS'],
  ['github', 503, '5xx of GitHub, asked for an ID token'],
  ['iam', 403, 'another 403 of IAM or STS, 401 of STS'],
  ['sts', 403, 'another 403 of IAM or STS, 401 of STS'],
  ['sts', 401, 'another 403 of IAM or STS, 401 of STS'],
  ['sts', 302, '404, a redirect or an "unexpected answer" of IAM or STS']
] as const)('an answer of %s with status %i is explained as signing in', (service, status, when) => {
  expect(advise(new ServiceError({ status }), service).when).toBe(when)
})

test('words of an echoed request are not taken for the reason', () => {
  const text = 'verify aksk signature fail, canonicalRequest:GET|/password-x|x-auth-token|token expires'
  expect(advise(new ServiceError({ status: 401, text }), 'pipeline').when).toContain('verify aksk')
})

test.each([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'a certificate that is not trusted'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'a certificate that is not trusted'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'a certificate that is not trusted'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'a certificate that is not trusted'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'a certificate that is not trusted'],
  ['CERT_HAS_EXPIRED', 'a certificate that is not valid now'],
  ['CERT_NOT_YET_VALID', 'a certificate that is not valid now'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'a certificate of another host'],
  ['CERT_REVOKED', 'another fault of a certificate'],
  ['INVALID_PURPOSE', 'another fault of a certificate']
])('%s is explained as %s, for every host, and is not tried again', (code, when) => {
  const error = new ConnectionError(Object.assign(new Error('certificate'), { code }))
  expect([error.transient, error.maybeSent]).toEqual([false, false])
  for (const service of ['pipeline', 'req', 'iam', 'sts', 'github'] as const) {
    const { when: found, cause, cure } = advise(error, service)
    expect(found).toContain(when)
    expect(`${cause} ${cure}`).not.toMatch(/region|https_proxy/)
    expect(cure.includes('NODE_EXTRA_CA_CERTS')).toBe(when.includes('trusted'))
  }
})

test('what is no answer at all is not explained by the extension while signing in', () => {
  const error = new ConnectionError(Object.assign(new Error('Parse Error'), { code: 'HPE_INVALID_CONSTANT' }))
  expect(advise(error, 'iam').when).toContain('of IAM or STS')
  expect(advise(error, 'github').when).toBe('GitHub gives no ID token')
  expect(advise(error, 'pipeline').when).toBe('"unexpected answer"')
})

test('no answer of GitHub is not explained by the region', () => {
  expect(advise(new RequestTimeoutError(1, false), 'github').cure).not.toMatch(/region|endpoint/)
})

test.each(['', 'false', '"false"', ' FALSE '])(
  'a refusal that only says %j is not called a message',
  text => {
    const { when, cure } = advise(new ServiceError({ status: 200, text }), 'pipeline')
    expect(when).toContain('without a reason')
    expect(cure).not.toContain('message')
  }
)
