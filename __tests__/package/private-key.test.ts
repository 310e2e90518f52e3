import { expect, test } from '@jest/globals'
import { isPrivateKey } from '../../src/secrets/private-key.ts'
import { SecretSearch } from '../../src/secrets/secret-search.ts'

test('a line that only begins like that of a private key is none', () => {
  const bytes = Buffer.from(`-----BEGIN PRIVATE KEYS-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(8)}\n`)
  expect(isPrivateKey(bytes, bytes.indexOf('PRIVATE KEY'))).toBe(false)
})

const BODY = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7+a/bcd=='
const hasKey = (text: string) => new SecretSearch([]).find(Buffer.from(text)).privateKey

test.each([
  ['as it is', `-----BEGIN PRIVATE KEY-----\n${BODY}\n-----END PRIVATE KEY-----`],
  ['with the name of its kind', `-----BEGIN RSA PRIVATE KEY-----\n${BODY}`],
  ['in a URL', encodeURIComponent(`-----BEGIN RSA PRIVATE KEY-----\n${BODY}\n`)],
  ['in a form', new URLSearchParams({ k: `-----BEGIN PRIVATE KEY-----\n${BODY}\n` }).toString()],
  ['in JSON with escaped blanks', `"-----BEGIN\\u0020PRIVATE\\u0020KEY-----\\n${BODY}\\n"`],
  ['of OpenPGP', `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\n${BODY}`],
  ['of SSH2', `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "a"\n${BODY}\n---- END SSH2 ENCRYPTED`]
])('a key is found %s', (_how, text) => {
  expect(hasKey(`before ${text}`)).toBe(true)
})

test.each([
  ['a text that speaks of one', 'Paste it from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----.'],
  [
    'a placeholder',
    '-----BEGIN PRIVATE KEY-----\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n-----END PRIVATE KEY-----'
  ],
  ['a body that stands behind the end', `-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n${BODY}`],
  ['a public key', `-----BEGIN PUBLIC KEY-----\n${BODY}\n-----END PUBLIC KEY-----`]
])('%s is none', (_what, text) => {
  expect(hasKey(text)).toBe(false)
})
