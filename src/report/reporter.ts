/** Writes to the runner. Every text passes here, without secrets and unable to act as a workflow command. */

import type { Finding, ReportedFinding, Severity } from './record.ts'
import { redactor } from './redact.ts'
import { counted, disarm, oneLine, visible } from './text.ts'

/** Longest file name that a message is shown at, in characters; longer paths exist on no runner. */
const MAX_FILE = 4_096

/** Most annotations of a kind that GitHub shows of a step; it drops the others. */
const MAX_ANNOTATIONS = 10

/** Most of them that are about places in files, of which one file may have many: the step as a whole keeps the others. */
const MAX_IN_FILES = 6

/** Where the runner shows an annotation, and what stands above it. */
interface Placement {
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
}

/** The runner as reports see it: the part of @actions/core that is used. */
export interface Runner {
  info(text: string): void
  notice(text: string, at?: Placement): void
  warning(text: string, at?: Placement): void
  error(text: string, at?: Placement): void
  startGroup(title: string): void
  endGroup(): void
  writeOutputs(values: Readonly<Record<string, string>>): void
  writeSummary(markdown: string): void
}

/** The annotations of a kind. */
interface Annotations {
  shown: number
  inFiles: number
  /** How many are lines of the log only. */
  left: number
  /** The last one that GitHub would show, until it is known whether others follow. */
  held?: { readonly annotate: () => void; readonly asLine: () => void } | undefined
}

const LABELS: Readonly<Record<Severity, string>> = { error: 'Error', notice: 'Notice', warning: 'Warning' }

export class Reporter {
  readonly #runner: Runner
  readonly #clean: (text: string) => string
  readonly #secrets: string[]
  readonly #findings: ReportedFinding[] = []
  readonly #annotations: Record<Severity, Annotations> = {
    error: { shown: 0, inFiles: 0, left: 0 },
    notice: { shown: 0, inFiles: 0, left: 0 },
    warning: { shown: 0, inFiles: 0, left: 0 }
  }
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
  get findings(): readonly ReportedFinding[] {
    return this.#findings.map(({ file, message, ...rest }) => ({
      ...rest,
      message: this.redact(message),
      ...(file === undefined ? {} : { file: this.redact(file) })
    }))
  }

  /** Takes the secrets out of a text; for texts that are cut before they come here. */
  redact(text: string): string {
    return this.#redact(text)
  }

  info(text: string): void {
    this.#runner.info(disarm(this.#clean(text)))
  }

  notice(finding: Finding): void {
    this.#findings.push({ ...finding, severity: 'notice' })
    this.#annotate('notice', finding)
  }

  warning(finding: Finding): void {
    this.#findings.push({ ...finding, severity: 'warning' })
    this.#annotate('warning', finding)
  }

  /** @param title stands above the annotation, where GitHub would name the job only */
  error(finding: Finding, title?: string): void {
    this.#annotate('error', finding, title)
  }

  /** Writes the annotations that were held back. Called once, when there is nothing more to report. */
  finish(): void {
    for (const severity of ['error', 'warning', 'notice'] as const) {
      const { held, left } = this.#annotations[severity]
      const more = counted(left, `more ${severity}`)
      if (held !== undefined) held.annotate()
      else if (left > 0)
        this.#runner[severity](`${more}: the log of this step has ${left === 1 ? 'it' : 'them'}.`)
    }
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
      this.warning({ message: `The output ${name} holds a secret and is left empty.` })
      return [name, '']
    })
    this.#runner.writeOutputs(Object.fromEntries(safe))
  }

  summary(markdown: string): void {
    this.#runner.writeSummary(this.#clean(markdown))
  }

  /** The first ones as annotations; the others as lines of the log, which the last annotation counts. */
  #annotate(severity: Severity, finding: Finding, title?: string): void {
    const annotations = this.#annotations[severity]
    if (finding.file !== undefined) annotations.inFiles += 1
    const isOneOfMany =
      finding.file !== undefined && severity !== 'error' && annotations.inFiles > MAX_IN_FILES
    const text = this.#clean(annotated(finding))
    const annotate = () => {
      this.#runner[severity](text, this.#placementOf(finding, title))
    }
    const asLine = () => {
      this.#runner.info(disarm(`${LABELS[severity]}: ${text}`))
    }
    if (!isOneOfMany && annotations.shown < MAX_ANNOTATIONS - 1) {
      annotations.shown += 1
      annotate()
    } else if (!isOneOfMany && annotations.left === 0 && annotations.held === undefined) {
      annotations.held = { annotate, asLine }
    } else {
      annotations.left += annotations.held === undefined ? 1 : 2
      annotations.held?.asLine()
      annotations.held = undefined
      asLine()
    }
  }

  #placementOf({ file, line = 1 }: Finding, title: string | undefined): Placement | undefined {
    const place = file === undefined ? {} : { file: oneLine(this.redact(file), MAX_FILE), startLine: line }
    const named = title === undefined ? {} : { title: oneLine(this.redact(title)) }
    const all = { ...named, ...place }
    return Object.keys(all).length === 0 ? undefined : all
  }
}

/** @returns the text of an annotation: GitHub's log shows no more of one, so that it ends with its place */
function annotated({ file, line, message }: Finding): string {
  return file === undefined || line === undefined ? message : `${message} (${oneLine(file)}:${line})`
}
