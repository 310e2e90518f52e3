import { expect, test } from '@jest/globals'
import { SecretSearch } from '../../src/secrets/secret-search.ts'

/** How programs write a secret in files, each as one of them does. */

const holds = (secret: string, written: string) =>
  new SecretSearch([secret]).find(Buffer.from(written)).secret

test.each([
  ['.NET in JSON', 'abcdEFGH+ijk/lmnop=', '"abcdEFGH\\u002Bijk/lmnop="'],
  ['Gson', 'abcdEFGH+ijk/lmnop=', '"abcdEFGH+ijk/lmnop\\u003d"'],
  ['.NET in JSON, a quote', "it's-a-secret", '"it\\u0027s-a-secret"'],
  ['Python in JSON', 'pässwörd-1', '"p\\u00e4ssw\\u00f6rd-1"'],
  ['PHP in JSON', 'abcd/EFGH/ijkl', '"abcd\\/EFGH\\/ijkl"'],
  ['JSON within JSON', 'abc"def\\ghi', '"{\\"a\\":\\"abc\\\\\\"def\\\\\\\\ghi\\"}"'],
  ['a page, hexadecimal', "it's-a-secret", 'it&#x27;s-a-secret'],
  ['a page, by name', "it's-a-secret", 'it&apos;s-a-secret'],
  ['a page, decimal', 'abcdEFGH+ijklmnop', 'abcdEFGH&#43;ijklmnop'],
  ['JavaScript', "it's-a-secret", "'it\\'s-a-secret'"],
  ['a shell', "it's-a-secret", `'it'"'"'s-a-secret'`],
  ['a shell, with a backslash', "it's-a-secret", `'it'\\''s-a-secret'`],
  ['SQL', "it's-a-secret", "'it''s-a-secret'"],
  ['a URL, the plus alone', 'abcdEFGH+ijk/lmnop=', 'abcdEFGH%2Bijk/lmnop='],
  ['a URL, plus and equals sign', 'abcdEFGH+ijk/lmnop=', 'abcdEFGH%2Bijk/lmnop%3D'],
  ['a URL, all characters', 'abcdEFGH', '%61%62%63%64%45%46%47%48'],
  ['a URL, the hyphen', 'abcd-EFGH-ijkl', 'abcd%2DEFGH%2Dijkl'],
  ['a form', 'abcd efgh+ijkl', 'abcd+efgh%2Bijkl']
])('%s: %s is found in %s', (_writer, secret, written) => {
  expect(holds(secret, `before ${written} behind`)).toBe(true)
  const wrong = written.replace(/[a-z0-9](?=[^a-z0-9]*$)/i, 'x')
  expect(holds(secret, `before ${wrong} behind`)).toBe(false)
})

test.each(['\n', '\r\n', '&#10;', '&#xA;', '%0A', '%0d%0a', '<br>', '<br />', '\\n', '\\u000a'])(
  'base64 is found whose lines end with %j',
  end => {
    const secret = 'a secret that takes more than one line of base64'
    const lines =
      Buffer.from(`token: ${secret}!`)
        .toString('base64')
        .match(/.{1,20}/g) ?? []
    expect(holds(secret, `"${lines.join(end)}"`)).toBe(true)
  }
)
