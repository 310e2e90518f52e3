/** Turns what is wrong with the inputs into sentences: which input, what was given, what is allowed, an example. */

import { MAX_FINDINGS } from '../extension/document.ts'
import type { Place } from '../extension/release.ts'
import { didYouMean } from '../extension/similar.ts'
import { present } from '../report/expected.ts'
import { hiddenCharacters } from '../report/hidden.ts'
import type { Finding, Target } from '../report/record.ts'
import { counted, oneLine, quote, sentence } from '../report/text.ts'
import type { Field } from './field-kinds.ts'
import type { InputName } from './fields.ts'

export type Problem = Finding

/** What validation finds, collected over all of it. */
export interface Findings {
  readonly problems: Problem[]
  readonly notices: Problem[]
  /** What the inputs turn out to mean: sentences that are no news to be told of. */
  readonly facts: string[]
  readonly warnings: Problem[]
  /** What the package says it is about, or without one the draft. */
  stated?: Target
}

/** Everything that is wrong with the inputs, found in one run. No request was made. */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** The message without the list of problems. */
  readonly heading: string
  /** The first MAX_FINDINGS. */
  readonly problems: readonly Problem[]
  /** What the step is about, as far as it is known all the same. */
  readonly target: Target

  /** @param happened what was done nevertheless, as the end of a sentence */
  constructor(problems: readonly Problem[], target: Target = {}, happened = 'no request was made') {
    // Two checks may find the same fault.
    const all = [...new Map(problems.map(problem => [listed(problem), problem])).values()]
    const first = all.slice(0, MAX_FINDINGS)
    const some = all.length > first.length ? ` The first ${first.length} are listed.` : ''
    const heading = `${counted(all.length, 'problem')} with the inputs; ${happened}.${some}`
    super([heading, ...first.map(listed)].join('\n'))
    this.heading = heading
    this.problems = first
    this.target = target
  }
}

type Guidance = Pick<Field<unknown>, 'allowed' | 'example' | 'isUrl' | 'known' | 'mistake' | 'secret'>

/**
 * An operation that is missing, or that does not exist.
 * @param names of all operations
 */
export function problemOfOperation(given: string, names: readonly string[]): Problem {
  const guidance = { allowed: names.join(', '), example: present(names[0]), known: names }
  if (given === '') return problemMissing('operation', 'every step', guidance)
  return problemNotAllowed('operation', given, guidance)
}

/** An input that is needed and not given. */
export function problemMissing(input: InputName, neededBy: string, field: Guidance): Problem {
  return { message: `Input ${input} is missing; ${neededBy} needs it. ${allowance(input, field)}` }
}

/**
 * A value that does not match the rule of its field. The value of a secret is not shown.
 * @param label of what gives the value, when the input itself does not
 */
export function problemNotAllowed(
  input: InputName,
  given: string,
  field: Guidance,
  label = `Input ${input}`
): Problem {
  const shown = field.isUrl ? withoutSecrets(given) : given
  const quoted = field.secret ? `a secret of ${counted(given.length, 'character')}` : quote(shown)
  const wrong = field.mistake?.(given) ?? 'which is not allowed'
  const hidden = field.secret ? '' : hiddenPart(shown)
  const message = `${label} is ${quoted}, ${wrong}.${hidden} ${allowance(input, field)}`
  return { message: didYouMean(message, given, field.known ?? []) }
}

/** @returns a sentence about what nobody sees in a text, after a space; empty when there is nothing */
function hiddenPart(text: string): string {
  const hidden = hiddenCharacters(text)
  return hidden === undefined ? '' : ` Look closely: ${hidden}.`
}

/** What stands around an @ in a URL may be a password that holds one, what stands behind a ? a token. */
function withoutSecrets(url: string): string {
  return url.replace(/^(https?:)?.*(?:@|%40).*$/is, '$1//***').replace(/[?#].+/s, '?***')
}

/**
 * A value that is wrong for a reason which its field's rule does not cover.
 * @param field when its rule helps as well
 */
export function problemWith(input: InputName, given: string, why: string, field?: Guidance): Problem {
  const message = `Input ${input} is ${quote(given)}: ${sentence(oneLine(why))}${hiddenPart(given)}`
  return { message: field === undefined ? message : `${message} ${allowance(input, field)}` }
}

/**
 * A problem at a line of a file that an input names.
 * @param message a sentence, with or without its end
 */
export function problemInFile(file: string, line: number, message: string): Problem {
  return { message: sentence(oneLine(message)), file, line }
}

/**
 * A problem of what a package, a draft, or an input that wins over one says.
 * @param message a sentence, with or without its end
 */
export function problemAtPlace({ file, line }: Place, message: string): Problem {
  return file === undefined || line === undefined
    ? { message: sentence(oneLine(message)) }
    : problemInFile(file, line, message)
}

/** @returns what is allowed for an input, and an example */
export function allowance(input: InputName, { allowed, example }: Guidance): string {
  return `Allowed: ${allowed}. Example: \`${input}: ${example}\`.`
}

/** @returns a line of a list of problems */
export function listed(problem: Problem): string {
  return `- ${inOneLine(problem)}`
}

/** @returns the problem with its place before it */
export function inOneLine({ file, line, message }: Problem): string {
  return file === undefined || line === undefined ? message : `${oneLine(file)}:${line}: ${message}`
}
