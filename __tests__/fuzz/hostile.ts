/** Texts that a file, the service, an event or a secret may hold, made to break what is around them. */

import fc from 'fast-check'

const COMMANDS = [
  '::error::x',
  '::set-output name=a::b',
  '##[error]x',
  '##[add-path]/',
  '::',
  ':',
  '##',
  '[',
  '::stop-commands::a'
]
const LINES = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f', '\0', '\t', '\u001b[31m', '\n\n']
const UNSEEN = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u{e0001}',
  '\ud800',
  '\u00a0',
  '\u3000'
]
const MARKDOWN = [
  '|',
  '\\|',
  '`',
  '```',
  '~~~',
  '# ',
  '---',
  '===',
  '- ',
  '1. ',
  '> ',
  '**',
  '_',
  '\\',
  '    ',
  '| a | b |',
  '|---|---|',
  '[a](https://e.example)',
  '![a](https://e.example/i.png)',
  '[^1]: a',
  '<https://e.example>',
  '$$',
  ':tada:'
]
const HTML = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '</code>',
  '</pre></details>',
  '<img src=x>',
  '<script>',
  '<!--',
  '-->',
  '<a href="',
  '<br>',
  '&lt;',
  '&#10;',
  '<table>',
  ']]>',
  '<?'
]
const PEOPLE = ['@team', '@org/team', '#1', 'o/r#2', 'GH-3', 'https://e.example', 'www.e.example']
const PLAIN = ['a', 'Z', '0', ' ', ',', 'ü', '图', '🎉', 'EOF', 'EOF1', '%0A', '%', '=', '<<']

const piece = fc.oneof(
  ...[COMMANDS, LINES, UNSEEN, MARKDOWN, HTML, PEOPLE, PLAIN].map(pieces => fc.constantFrom(...pieces)),
  fc.string({ unit: 'binary', maxLength: 4 })
)

/** A text of such pieces; seldom a long one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece, fc.integer({ min: 590, max: 610 }), piece)
      .map(([first, count, last]) => first + 'a'.repeat(count) + last)
  }
)

/** JSON values with such texts as values and keys. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    fc.constantFrom<unknown>(null, true, false, 0, 1, -1.5, 1e300, ''),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(hostileText, tie('value'), { maxKeys: 3 })
  )
})).value

/** @returns the text with every character but line feeds replaced by a letter; two of them at most on a line */
export function harmless(text: string): string {
  return text.replace(/[^\n]+/g, 'a')
}
