/** The rules of single inputs: their examples, and what is just allowed and just not. */

import { describe, expect, test } from '@jest/globals'
import type { Field } from '../../src/inputs/field-kinds.ts'
import { fields, type FieldName } from '../../src/inputs/fields.ts'

const ACCOUNT = 'ce8df55870164338a72d7e828a966a2a'
const all = Object.entries<Field<unknown>>(fields)

test.each(all)(
  '%s says what is allowed, and allows its example',
  (_name, { allowed, example, parse, secret }) => {
    expect(allowed).toMatch(/\w/)
    if (secret === true) expect(example).toContain('${{ ')
    else expect(parse(example)).toBeDefined()
  }
)

test.each(all.filter(([, { fallback }]) => fallback !== undefined))(
  '%s allows its default',
  (_name, { fallback = '', parse }) => {
    expect(parse(fallback)).toBeDefined()
  }
)

const allows = (name: FieldName, text: string) => fields[name].parse(text) !== undefined

describe.each<[FieldName, string[], string[]]>([
  ['region', ['a', 'cn-north-4', 'x'.repeat(32)], ['x'.repeat(33), 'A', 'a_b', ' a', 'a ']],
  [
    'tag-prefix',
    ['v', 'release-', '版本', 'a/b', 'x'.repeat(100)],
    ['x'.repeat(101), 'a b', ' a', 'a ', 'a\u0007', 'a~', '^a', 'a:', 'a?', 'a*', '[a', 'a\\']
  ],
  [
    'output-path',
    ['a.zip', 'A.ZIP', 'dist/版本 1.zip', '.zip.zip', '/tmp/x.zip'],
    [
      '.zip',
      'dist/.zip',
      'dist\\.zip',
      'a.zip/',
      'a.zip ',
      'a.zipx',
      'azip',
      ...['*', '?', '"', '<', '>', '|', '\u0007'].flatMap(sign => [`${sign}ab.zip`, `ab${sign}.zip`])
    ]
  ],
  [
    'provider-urn',
    [`iam::${ACCOUNT}:oidcProvider:G`, `iam::${ACCOUNT}:oidcProvider:${'x'.repeat(128)}`],
    [
      `iam::${ACCOUNT}:oidcProvider:`,
      `iam::${ACCOUNT}:oidcProvider:${'x'.repeat(129)}`,
      `iam::${ACCOUNT}:oidcProvider:a:b`,
      `iam::${ACCOUNT}:oidcProvider:a b`,
      `iam::${ACCOUNT}:agency:a`,
      `x iam::${ACCOUNT}:oidcProvider:a`,
      `iam::${ACCOUNT}0:oidcProvider:a`
    ]
  ],
  [
    'agency-urn',
    [`iam::${ACCOUNT}:agency:a`, `iam::${ACCOUNT}:agency:${'x'.repeat(128)}`],
    [
      `iam::${ACCOUNT}:agency:`,
      `iam::${ACCOUNT}:agency:${'x'.repeat(129)}`,
      `iam::${ACCOUNT}:agency:a:b`,
      `iam::${ACCOUNT}:oidcProvider:a`,
      `x iam::${ACCOUNT}:agency:a`,
      `iam::${ACCOUNT}0:agency:a`
    ]
  ],
  ['audience', ['a', '~!', 'x'.repeat(255)], ['x'.repeat(256), 'a b', ' a', 'é']],
  ['token', ['x'.repeat(10), 'x'.repeat(32_768)], ['x'.repeat(9), 'x'.repeat(32_769), `${'x'.repeat(9)} `]],
  ['iam-user', ['a', 'two words', 'x'.repeat(255)], ['x'.repeat(256), 'a\nb', '\na', 'a\n']],
  ['pull-request', ['1', '999999999', '007'], ['0', '1000000000', '1.0', '-1']],
  [
    'img-url',
    [fields['img-url'].example],
    [`x${fields['img-url'].example}`, `${fields['img-url'].example}/`]
  ],
  [
    'endpoint',
    ['https://h/%C3%A9', 'https://h/%20', 'http://127.10.200.255/x'],
    [
      'https://h/%',
      'https://h/%C',
      'https://h/%4',
      'https://h/%zz',
      'https://h/%C_',
      'https://:@h',
      'https://u:p@h',
      'xhttps://h',
      'xhttp://localhost'
    ]
  ]
])('%s', (name, allowed, refused) => {
  test.each(allowed)('allows %j', text => {
    expect(allows(name, text)).toBe(true)
  })

  test.each(refused)('refuses %j', text => {
    expect(allows(name, text)).toBe(false)
  })
})
