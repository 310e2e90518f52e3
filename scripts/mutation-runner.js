// Runs for each fault only the files with tests that reach it, the quickest first, up to the first test that fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import TestRunner from 'jest-runner'

/** Which tests stand in which file, and how long each file takes: written by the first run, which runs all. */
const RECORD = 'mutation-tests.json'

export default class MutationRunner extends TestRunner {
  /** @param {import('jest-runner').Test[]} tests the files that jest has found */
  async runTests(tests, watcher, options) {
    const pattern = this._globalConfig.testNamePattern
    const record = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : undefined
    const seen = {}
    let failed = false
    this.on('test-file-failure', () => (failed = true))
    this.on('test-file-success', ([{ path }, { testResults, numFailingTests, perfStats }]) => {
      seen[path] = { names: testResults.map(({ fullName }) => fullName), duration: perfStats.runtime }
      failed ||= numFailingTests > 0
    })
    const wanted = record === undefined ? tests : inOrder(tests, record, new RegExp(pattern || '', 'i'))
    for (const test of wanted) {
      if (!failed) await super.runTests([test], watcher, options)
    }
    if (record === undefined && !failed) writeFileSync(RECORD, JSON.stringify(seen))
  }
}

/** @returns the files with a test whose name matches, the quickest first */
function inOrder(tests, record, pattern) {
  const duration = ({ path }) => record[path]?.duration ?? 0
  return tests
    .filter(({ path }) => (record[path]?.names ?? ['']).some(name => pattern.test(name)))
    .sort((one, other) => duration(one) - duration(other))
}
