// Mutation testing: puts small faults into a folder of src, one by one, and counts those that its tests notice.
// Arguments: folders of src, or files of one, as `http/retry.ts`; without any, all folders of jest.mutation.config.js.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { TESTS } from '../jest.mutation.config.js'

/** Least share of faults that have to be noticed, in percent. */
const LEAST = 90

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const reports = path.join(root, 'coverage')
const places = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(TESTS)
const unknown = places.filter(place => folderOf(place) === undefined)
if (unknown.length > 0) {
  console.error(`No tests are named for ${unknown.join(', ')}. Known: ${Object.keys(TESTS).join(', ')}.`)
  process.exit(2)
}

mkdirSync(reports, { recursive: true })
const scores = places.map(place => [place, scoreOf(place)])
for (const [place, score] of scores) console.log(`${place.padEnd(14)} ${score.toFixed(1)} %`)
if (scores.some(([, score]) => score < LEAST)) {
  console.error(`Less than ${LEAST} % of the faults are noticed; coverage/mutation-*.json lists the others.`)
  process.exit(1)
}

/** @returns the folder of `auth` or `auth/keys.ts` that tests are named for; of several, the innermost */
function folderOf(place) {
  const holds = folder => place === folder || place.startsWith(`${folder}/`)
  return Object.keys(TESTS)
    .filter(holds)
    .sort((one, other) => other.length - one.length)[0]
}

/** @returns the files of a folder without those of folders in it that have tests of their own; or the one file */
function filesOf(place) {
  if (place.endsWith('.ts')) return [`src/${place}`]
  const inner = Object.keys(TESTS).filter(folder => folder.startsWith(`${place}/`))
  return [`src/${place}/**/*.ts`, ...inner.map(folder => `!src/${folder}/**`)]
}

/**
 * @param place a folder of src, or a file of one
 * @returns the share of faults that the tests notice, in percent
 */
function scoreOf(place) {
  const name = place.replaceAll('/', '-')
  const report = path.join(reports, `mutation-${name}.json`)
  const config = path.join(reports, `stryker-${name}.json`)
  writeFileSync(config, JSON.stringify(optionsFor(place, name, report)))
  const stryker = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  execFileSync(process.execPath, [stryker, 'run', config], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATED: folderOf(place) }
  })
  const { files } = JSON.parse(readFileSync(report, 'utf8'))
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const noticed = states.filter(state => state === 'Killed' || state === 'Timeout').length
  const missed = states.filter(state => state === 'Survived' || state === 'NoCoverage').length
  return (100 * noticed) / (noticed + missed)
}

function optionsFor(place, name, report) {
  return {
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    // scripts/mutation-runner.js finds the tests.
    jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
    coverageAnalysis: 'perTest',
    mutate: filesOf(place),
    plugins: ['@stryker-mutator/jest-runner'],
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
    jsonReporter: { fileName: report },
    // Not the sandboxes of other runs.
    ignorePatterns: ['coverage'],
    tempDirName: `coverage/stryker-${name}`,
    thresholds: { high: 95, low: LEAST, break: null },
    concurrency: 2,
    // Each run leaves memory behind, and a full heap is slow.
    maxTestRunnerReuse: 60,
    timeoutMS: 10_000
  }
}
