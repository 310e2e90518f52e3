/** Guesses which word a misspelt one was meant to be. */

import { distance } from 'fastest-levenshtein'
import { oneLine, sentence } from '../report/text.ts'

/** More edits than these make another word. */
const MAX_EDITS = 2

/** Longest suggestion in a message, in characters. */
const MAX_SUGGESTION = 100

/** @returns the known word that the word was probably meant to be; nothing when it resembles none */
export function mostSimilar(
  word: string,
  known: readonly string[],
  // Two edits leave nothing of a short word.
  most = Math.min(MAX_EDITS, Math.floor(word.length / 2))
): string | undefined {
  const [nearest] = known
    .map(candidate => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
  return nearest !== undefined && nearest.edits <= most ? nearest.candidate : undefined
}

/**
 * @param message with or without the end of its sentence
 * @returns the message, followed by a question that names the similar word if there is one
 */
export function didYouMean(message: string, word: string, known: readonly string[]): string {
  const similar = mostSimilar(word, known)
  if (similar === undefined) return message
  return `${sentence(message)} Did you mean ${oneLine(similar, MAX_SUGGESTION)}?`
}
