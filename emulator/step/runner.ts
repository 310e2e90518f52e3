/** What a step of a job shares with the runner: inputs, outputs, the state for its end, and the log. */

import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { OPTION_NAMES, REPEATABLE, readOptions, type OptionTexts } from '../options.ts'

/** @returns the options of the emulator that the inputs give; throws a UsageError for one that breaks its rule */
export function readInputs(): ReturnType<typeof readOptions> {
  const texts: OptionTexts = {}
  for (const name of OPTION_NAMES) {
    const text = process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
    if (text === '') continue
    if (name === REPEATABLE) texts[name] = text.split(/\s+/)
    else texts[name] = text
  }
  return readOptions(texts, '')
}

/** Sets outputs of the step. */
export function setOutputs(values: Readonly<Record<string, string>>): void {
  append('GITHUB_OUTPUT', values)
}

/** Keeps values for the step's end. */
export function saveState(values: Readonly<Record<string, string>>): void {
  append('GITHUB_STATE', values)
}

/** @returns a value that the step's beginning kept; empty if it kept none */
export function readState(name: string): string {
  return process.env[`STATE_${name}`] ?? ''
}

/** Prints an error that the job's page shows, and makes the step fail. */
export function fail(message: string): void {
  annotate('error', message)
  process.exitCode = 1
}

/** Prints a text that the job's page shows. */
export function annotate(kind: 'error' | 'warning', message: string): void {
  const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  process.stdout.write(`::${kind}::${escaped}\n`)
}

/** Adds to one of the runner's files, in the form for values that may have several lines. */
function append(variable: string, values: Readonly<Record<string, string>>): void {
  const file = process.env[variable]
  if (!file) throw new Error(`${variable} is not set. Only a job's runner can start this action.`)
  const end = `end-${randomUUID()}`
  const lines = Object.entries(values).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
  appendFileSync(file, lines.join(''))
}
