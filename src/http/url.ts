/** Percent-encoding by RFC 3986, in one place: the service signs `!'()*` encoded too, which encodeURIComponent leaves. */

/** @returns the value with everything but letters, digits and `-._~` percent-encoded as UTF-8 */
export function encode(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

/** Tag for path templates: the literal parts stay, every value is encoded. */
export function path(literals: TemplateStringsArray, ...values: string[]): string {
  return literals.reduce((built, literal, index) => built + encode(String(values[index - 1])) + literal)
}

/** @returns `?a=b&c=d` in the order given, or an empty string when there is nothing */
export function query(pairs: Readonly<Record<string, string>>): string {
  const parts = Object.entries(pairs).map(([name, value]) => `${encode(name)}=${encode(value)}`)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** @returns the text without slashes at its end; an expression would take time with the square of their number */
export function withoutSlashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end -= 1
  return text.slice(0, end)
}
