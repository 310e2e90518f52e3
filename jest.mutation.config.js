// The tests that notice faults in a folder of src, which MUTATED names. scripts/mutation.js uses it.

import path from 'node:path'
import { sources } from './jest.coverage.config.js'

/** By folder of src: folders and files of __tests__. Few, because each fault loads all of them. */
export const TESTS = {
  auth: ['auth/', 'inputs/credentials', 'codearts/renewal', 'action/sign-in'],
  http: [
    'http/',
    'inputs/proxy',
    'action/proxy',
    'action/certificates',
    'codearts/(advice|client|explain-failure)'
  ],
  codearts: ['codearts/'],
  report: ['report/'],
  package: ['package/'],
  inputs: ['inputs/'],
  operations: ['operations/', 'action/(?!judgement|samples|interruption)']
}

const tests = TESTS[process.env.MUTATED] ?? []

/** @type {import('jest').Config} */
export default {
  ...sources,
  testMatch: undefined,
  testRegex: tests.map(name => `/__tests__/${name}.*\\.test\\.ts$`),
  runner: '<rootDir>/scripts/mutation-runner.js',
  testEnvironment: path.join(import.meta.dirname, 'scripts/mutation-environment.js'),
  maxWorkers: 1,
  testTimeout: 30_000
}
