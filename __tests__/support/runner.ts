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
    writeOutputs: values =>
      told.push(...Object.entries(values).map(([, value]) => ['output', value] as [string, string])),
    writeSummary: note('summary')
  }
  return { runner, told }
}
