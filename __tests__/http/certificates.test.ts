/** What a code of Node or OpenSSL says about a certificate. */

import { expect, test } from '@jest/globals'
import { certificateFault } from '../../src/http/certificates.ts'
import { ConnectionError } from '../../src/http/errors.ts'

const faultOf = (code: string) => certificateFault(new ConnectionError({ code, message: code }))

test.each([
  ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'NODE_EXTRA_CA_CERTS'],
  ['CERT_HAS_EXPIRED', 'renewed'],
  ['CERT_NOT_YET_VALID', 'set the clock'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'as the certificate names it'],
  ['CERT_REVOKED', 'replace it']
])('%s is mended: %s', (code, cure) => {
  expect(faultOf(code)?.cure).toContain(cure)
})

test.each([
  '',
  'ECONNRESET',
  'MY_SELF_SIGNED',
  'MY_CERT_HAS_EXPIRED',
  'MY_HOSTNAME_MISMATCH',
  'ERR_CRL_LOST'
])('%j says nothing about a certificate', code => {
  expect(faultOf(code)).toBeUndefined()
})
