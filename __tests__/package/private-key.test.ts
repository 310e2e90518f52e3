import { expect, test } from '@jest/globals'
import { isPrivateKey } from '../../src/secrets/private-key.ts'

test('a line that only begins like that of a private key is none', () => {
  const bytes = Buffer.from(`-----BEGIN PRIVATE KEYS-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(8)}\n`)
  expect(isPrivateKey(bytes, bytes.indexOf('PRIVATE KEY'))).toBe(false)
})
