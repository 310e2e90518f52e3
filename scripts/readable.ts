/** The log of a step, for people. */

/** @returns the log as GitHub shows it, with workflow commands carried out instead of printed */
export function readable(log: string): string {
  return log
    .split('\n')
    .filter(line => !/^::(add-mask|endgroup)::/.test(line))
    .map(line => line.replace(/^::group::/, '▸ ').replace(/^::(error|warning|notice).*?::/, '$1: '))
    .join('\n')
    .replaceAll('%0A', '\n')
}
