import { expect, test } from '@jest/globals'
import { holdsCredential, mayHoldCredential } from '../../src/secrets/credential-files.ts'

/** Which files of tools hold a credential, and which only name one. */

test.each([
  ['.npmrc', '//a/:_authToken=npm_real1234567${X}'],
  ['.npmrc', '//a/:_authToken=${X}npm_abcdefgh'],
  ['.npmrc', '//a/:_authToken=${X-npm_real1234567}'],
  ['.npmrc', '//a/:_authToken=${NPM_TOKEN:-npm_secretabc}'],
  ['.npmrc', '//a/:_authToken=npm_real ; ${X}'],
  ['.netrc', 'machine a\nlogin b\npassword\n  c'],
  ['.netrc', 'machine a login b password c'],
  ['_netrc', 'machine a\n\tpassword\tc'],
  ['.pypirc', '[pypi]\npassword =\n  pypi-abc'],
  ['.pypirc', '[pypi]\nPassword: pypi-abc'],
  ['.git-credentials', 'https://user:secret@host'],
  ['.git-credentials', 'https://token@host'],
  ['.git/config', '[remote "origin"]\n\turl = https://x:secret@host/a'],
  ['a/.git/modules/b/config', '[http]\n\textraheader = AUTHORIZATION: basic c2VjcmV0']
])('%s with %j holds one', (place, content) => {
  expect(mayHoldCredential(place)).toBe(true)
  for (const bytes of [
    Buffer.from(content),
    Buffer.from(`\ufeff${content}`),
    Buffer.from(`\ufeff${content}`, 'utf16le'),
    Buffer.from(content.replaceAll('\n', '\r\n'))
  ])
    expect(holdsCredential(place, bytes)).toBe(true)
})

test.each([
  ['.npmrc', '//a/:_authToken=${NPM_TOKEN}'],
  ['.npmrc', '//a/:_authToken=${NPM_TOKEN?} ; from the environment'],
  ['.npmrc', '_auth=${USER}:${PASSWORD}'],
  ['.npmrc', '//a/:_authToken=\nregistry=https://a'],
  ['.netrc', 'machine a\nlogin b\npassword $SECRET'],
  ['.netrc', 'machine a\nlogin password'],
  ['.pypirc', '[pypi]\nusername = __token__\npassword = %(TOKEN)s'],
  ['.git-credentials', 'https://host/a@b'],
  ['.git/config', '[remote "origin"]\n\turl = ssh://git@host/a\n\tfetch = +refs/*'],
  ['.git/config', '[remote "origin"]\n\turl = https://user@host/a']
])('%s with %j holds none', (place, content) => {
  expect(holdsCredential(place, Buffer.from(content))).toBe(false)
})

test.each(['config', 'git/config', '.git/config.lock', 'npmrc'])('%s is no such file', place => {
  expect(mayHoldCredential(place)).toBe(false)
  expect(holdsCredential(place, Buffer.from('_authToken=npm_real'))).toBe(false)
})
