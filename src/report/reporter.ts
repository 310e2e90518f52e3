/** Writes to the runner. Every text passes here, without secrets and unable to act as a workflow command. */

import { redactor } from './redact.ts'
import { disarm, oneLine, visible } from './text.ts'

/** Longest file name that a message is shown at, in characters; longer paths exist on no runner. */
const MAX_FILE = 4_096

/** Where a message belongs in the workspace, when it is about a file. */
interface Location {
  readonly file?: string
  /** From 1; the first when it is absent. */
  readonly line?: number
}

/** The runner as reports see it: the part of @actions/core that is used. */
export interface Runner {
  info(text: string): void
  notice(text: string, at?: { file: string; startLine: number }): void
  warning(text: string, at?: { file: string; startLine: number }): void
  error(text: string, at?: { file: string; startLine: number }): void
  startGroup(title: string): void
  endGroup(): void
  writeOutputs(values: Readonly<Record<string, string>>): void
  writeSummary(markdown: string): void
}

export class Reporter {
  readonly #runner: Runner
  readonly #clean: (text: string) => string
  readonly #secrets: string[]
  readonly #notices: string[] = []
  #redact: (text: string) => string

  /** @param secrets replaced in everything that is written, besides the runner's own masks */
  constructor(runner: Runner, secrets: readonly string[]) {
    this.#runner = runner
    this.#secrets = [...secrets]
    this.#redact = redactor(secrets)
    this.#clean = text => visible(this.#redact(text))
  }

  /** From now on this text is not written either. */
  hide(secret: string): void {
    this.#secrets.push(secret)
    this.#redact = redactor(this.#secrets)
  }

  /** Every notice and warning so far, without secrets. */
  get notices(): readonly string[] {
    return this.#notices.map(text => this.redact(text))
  }

  /** Takes the secrets out of a text; for texts that are cut before they come here. */
  redact(text: string): string {
    return this.#redact(text)
  }

  info(text: string): void {
    this.#runner.info(disarm(this.#clean(text)))
  }

  notice(text: string, at: Location = {}): void {
    this.#notices.push(text)
    this.#runner.notice(this.#clean(text), this.#placeOf(at))
  }

  warning(text: string, at: Location = {}): void {
    this.#notices.push(text)
    this.#runner.warning(this.#clean(text), this.#placeOf(at))
  }

  error(text: string, at: Location = {}): void {
    this.#runner.error(this.#clean(text), this.#placeOf(at))
  }

  /** Folds the lines in the log. */
  group(title: string, lines: readonly string[]): void {
    this.#runner.startGroup(oneLine(this.redact(title), Infinity))
    // A secret may go on in the next line.
    const shown = lines.length === 0 ? [] : this.#clean(lines.join('\n')).split('\n')
    for (const line of shown) this.#runner.info(disarm(line))
    this.#runner.endGroup()
  }

  /** Leaves an output empty that holds a secret: with `***` in it, a later step would take it for the value. */
  outputs(values: Readonly<Record<string, string>>): void {
    const safe = Object.entries(values).map(([name, value]): [string, string] => {
      if (this.redact(value) === value) return [name, value]
      this.warning(`The output ${name} holds a secret and is left empty.`)
      return [name, '']
    })
    this.#runner.writeOutputs(Object.fromEntries(safe))
  }

  summary(markdown: string): void {
    this.#runner.writeSummary(this.#clean(markdown))
  }

  #placeOf({ file, line = 1 }: Location): { file: string; startLine: number } | undefined {
    return file === undefined ? undefined : { file: oneLine(this.redact(file), MAX_FILE), startLine: line }
  }
}
