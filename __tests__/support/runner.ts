import type { Runner } from '../../src/report/reporter.ts'

/** A runner that notes what it is told. */
export function fakeRunner() {
  const told: [kind: string, text: string, at?: unknown][] = []
  const note = (kind: string) => (text: string, at?: unknown) => {
    told.push(at === undefined ? [kind, text] : [kind, text, at])
  }
  const runner: Runner = {
    info: note('info'),
    notice: note('notice'),
    warning: note('warning'),
    error: note('error'),
    startGroup: note('group'),
    endGroup: () => told.push(['end', '']),
    setOutput: note('output'),
    writeSummary: markdown => {
      told.push(['summary', markdown])
      return Promise.resolve()
    }
  }
  return { runner, told }
}
