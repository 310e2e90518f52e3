// Mutation testing: puts small faults into a folder of src, one by one, and counts those that its tests notice.
// Arguments: folders of src; all that have tests of their own in jest.mutation.config.js when there are none.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { TESTS } from '../jest.mutation.config.js'

/** Least share of faults that have to be noticed, in percent. */
const LEAST = 90

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const reports = path.join(root, 'coverage')
const folders = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(TESTS)
const unknown = folders.filter(folder => !(folder in TESTS))
if (unknown.length > 0) {
  console.error(`No tests are named for ${unknown.join(', ')}. Known: ${Object.keys(TESTS).join(', ')}.`)
  process.exit(2)
}

mkdirSync(reports, { recursive: true })
const scores = folders.map(folder => [folder, scoreOf(folder)])
for (const [folder, score] of scores) console.log(`${folder.padEnd(12)}${score.toFixed(1)} %`)
if (scores.some(([, score]) => score < LEAST)) {
  console.error(
    `Less than ${LEAST} % of the faults are noticed; coverage/mutation-FOLDER.json lists the others.`
  )
  process.exit(1)
}

/** @returns the share of faults that the tests notice, in percent */
function scoreOf(folder) {
  const report = path.join(reports, `mutation-${folder}.json`)
  const config = path.join(reports, `stryker-${folder}.json`)
  writeFileSync(config, JSON.stringify(optionsFor(folder, report)))
  const stryker = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  execFileSync(process.execPath, [stryker, 'run', config], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATED: folder }
  })
  const { files } = JSON.parse(readFileSync(report, 'utf8'))
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const noticed = states.filter(state => state === 'Killed' || state === 'Timeout').length
  const missed = states.filter(state => state === 'Survived' || state === 'NoCoverage').length
  return (100 * noticed) / (noticed + missed)
}

function optionsFor(folder, report) {
  return {
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: true },
    coverageAnalysis: 'perTest',
    mutate: [`src/${folder}/**/*.ts`],
    plugins: ['@stryker-mutator/jest-runner'],
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false },
    jsonReporter: { fileName: report },
    tempDirName: `coverage/stryker-${folder}`,
    thresholds: { high: 95, low: LEAST, break: null },
    concurrency: 1,
    timeoutMS: 20_000
  }
}
