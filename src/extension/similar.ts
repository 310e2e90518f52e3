/** Guesses which word a misspelt one was meant to be. */

import { distance } from 'fastest-levenshtein'
import { differenceOf } from '../report/hidden.ts'
import { oneLine, sentence } from '../report/text.ts'

/** More edits than these make another word. */
const MAX_EDITS = 2

/** Longest word that is compared, in characters: comparing takes time with the square of the length. */
const MAX_WORD = 200

/** Longest suggestion in a message, in characters. */
const MAX_SUGGESTION = 100

/** @returns the known word that the word was probably meant to be; nothing when it resembles none */
export function mostSimilar(
  word: string,
  known: readonly string[],
  // Two edits leave nothing of a short word.
  most = Math.min(MAX_EDITS, Math.floor(word.length / 2))
): string | undefined {
  if (word.length > MAX_WORD) return undefined
  const wanted = word.toLowerCase()
  let fewest = most + 1
  let nearest: string | undefined
  for (const candidate of known) {
    // Words take at least as many edits as their lengths differ.
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const edits = distance(wanted, candidate.toLowerCase())
    if (edits >= fewest) continue
    fewest = edits
    nearest = candidate
  }
  return nearest
}

/**
 * @param message with or without the end of its sentence
 * @returns the message, followed by a question that names the similar word if there is one; for a word that looks the
 * same, by what differs
 */
export function didYouMean(message: string, word: string, known: readonly string[]): string {
  const similar = mostSimilar(word, known)
  return similar === undefined ? message : `${sentence(message)} ${suggestion(word, similar)}`
}

/**
 * @param similar what was probably meant
 * @param shown instead of the similar word
 * @returns a question, or for a word that looks the same what differs
 */
export function suggestion(word: string, similar: string, shown = similar): string {
  const name = oneLine(shown, MAX_SUGGESTION)
  const difference = differenceOf(word, similar)
  return difference === undefined ? `Did you mean ${name}?` : `Compared with ${name}, ${difference}.`
}
