/** The spellings in which services, proxies and this action may repeat a secret. */

import { oneLine } from '../../src/report/text.ts'

type Spell = (secret: string, choice: number) => string

const each = (secret: string, spell: (character: string, code: number) => string) =>
  Array.from(secret, character => spell(character, character.charCodeAt(0))).join('')
const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0')
const base64 = (secret: string, choice: number) => {
  const text = Buffer.from('x'.repeat(choice % 3) + secret + 'yz'.slice(0, (choice >> 2) % 3)).toString(
    'base64'
  )
  return (choice & 1) === 0 ? text : text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
const lines = (text: string, length: number, end: string) =>
  text.replace(new RegExp(`.{${length}}`, 'g'), `$&${end}`)
/** Some characters are spelled otherwise, and the others not. */
const mixed = (secret: string, choice: number, spell: (character: string, code: number) => string) =>
  Array.from(secret, (character, index) =>
    (choice >> (index % 11)) & 1 ? spell(character, character.charCodeAt(0)) : character
  ).join('')

/** @returns a secret as each of them writes it, by the kind of spelling; `choice` is any number */
export const SPELLINGS: Readonly<Record<string, Spell>> = {
  'as it is': secret => secret,
  'upper case': secret => secret.toUpperCase(),
  'lower case': secret => secret.toLowerCase(),
  percent: secret => encodeURIComponent(secret),
  'percent, every character': secret => each(secret, (_c, code) => `%${hex(code, 2)}`),
  'percent, some characters': (secret, choice) => mixed(secret, choice, (_c, code) => `%${hex(code, 2)}`),
  'percent, capitals': secret => each(secret, (_c, code) => `%${hex(code, 2).toUpperCase()}`),
  'percent twice': secret => each(secret, (_c, code) => `%25${hex(code, 2)}`),
  'percent twice, where needed': secret => encodeURIComponent(encodeURIComponent(secret)),
  'percent and other case': secret => encodeURIComponent(secret).toLowerCase(),
  form: secret => new URLSearchParams({ a: secret }).toString().slice(2),
  'unicode escapes': secret => each(secret, (_c, code) => `\\u${hex(code, 4)}`),
  'unicode escapes, capitals': secret => each(secret, (_c, code) => `\\u${hex(code, 4).toUpperCase()}`),
  'unicode escapes, some characters': (secret, choice) =>
    mixed(secret, choice, (_c, code) => `\\u${hex(code, 4)}`),
  'unicode escapes in JSON': secret =>
    JSON.stringify(each(secret, (_c, code) => `\\u${hex(code, 4)}`)).slice(1, -1),
  'decimal entities': secret => each(secret, (_c, code) => `&#${code};`),
  'decimal entities with zeros': secret => each(secret, (_c, code) => `&#00${code};`),
  'hexadecimal entities': secret => each(secret, (_c, code) => `&#x${hex(code, 1)};`),
  'hexadecimal entities, capitals': secret => each(secret, (_c, code) => `&#X${hex(code, 1).toUpperCase()};`),
  'entities, some characters': (secret, choice) => mixed(secret, choice, (_c, code) => `&#${code};`),
  HTML: secret => each(secret, character => NAMED[character] ?? character),
  JSON: secret => JSON.stringify(secret).slice(1, -1),
  'JSON in JSON': secret => JSON.stringify(JSON.stringify(secret)).slice(1, -1),
  'JSON with slashes': secret => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'JSON and other case': secret => JSON.stringify(secret).slice(1, -1).toUpperCase(),
  'shell quotes': secret => secret.replaceAll("'", `'\\''`),
  'shell double quotes': secret => secret.replaceAll("'", `'"'"'`),
  'shell backslashes': secret => secret.replace(/[^\w]/g, '\\$&'),
  base64: base64,
  'base64 with line breaks': (secret, choice) => lines(base64(secret, choice), 4 + (choice % 72), '\n'),
  'base64 with CRLF': (secret, choice) => lines(base64(secret, choice), 4 + (choice % 72), '\r\n'),
  'base64 with escaped line breaks': (secret, choice) =>
    lines(base64(secret, choice), 4 + (choice % 72), '\\n'),
  'base64 on one line with spaces': (secret, choice) =>
    oneLine(lines(base64(secret, choice), 64, '\n'), Infinity),
  'base64, percent': (secret, choice) => encodeURIComponent(base64(secret, choice)),
  hexadecimal: secret => Buffer.from(secret).toString('hex'),
  'hexadecimal, capitals': secret => Buffer.from(secret).toString('hex').toUpperCase(),
  'hexadecimal with colons': secret => each(secret, (_c, code) => `${hex(code, 2)}:`),
  'hexadecimal with spaces': secret => each(secret, (_c, code) => `${hex(code, 2)} `),
  'zero width inside': (secret, choice) => inserted(secret, choice, '\u200b'),
  'bidi inside': (secret, choice) => inserted(secret, choice, '\u202e'),
  'soft hyphen inside': (secret, choice) => inserted(secret, choice, '\u00ad'),
  'line feed inside': (secret, choice) => inserted(secret, choice, '\n'),
  'NUL inside': (secret, choice) => inserted(secret, choice, '\0'),
  'line separator inside': (secret, choice) => inserted(secret, choice, '\u2028'),
  'on one line': (secret, choice) => oneLine(inserted(secret, choice, '\u200b'), Infinity),
  'on several lines': (secret, choice) => lines(secret, 20 + (choice % 56), '\n'),
  'cut with a mark': (secret, choice) => `${secret.slice(0, cutAt(secret, choice))}…`,
  'cut with dots': (secret, choice) => `${secret.slice(0, cutAt(secret, choice))}...`,
  'cut without a mark': (secret, choice) => secret.slice(0, cutAt(secret, choice)),
  'end of it': (secret, choice) => secret.slice(secret.length - cutAt(secret, choice)),
  'percent, cut': (secret, choice) => {
    const text = encodeURIComponent(secret)
    return `${text.slice(0, cutAt(text, choice))}…`
  },
  disarmed: secret => secret.replaceAll('##[', '## [').replaceAll('::', ': :')
}
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

function inserted(secret: string, choice: number, character: string): string {
  const at = 1 + (choice % (secret.length - 1))
  return secret.slice(0, at) + character + secret.slice(at)
}

/** At least two thirds of a secret, and 12 characters of it if it has so many. */
function cutAt(secret: string, choice: number): number {
  const least = Math.max(Math.ceil((secret.length * 2) / 3), Math.min(12, secret.length))
  return least + (choice % (secret.length - least + 1))
}
