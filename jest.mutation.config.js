// The tests that notice faults in a folder of src, which MUTATED names. scripts/mutation.js uses it.

import path from 'node:path'
import { sources } from './jest.coverage.config.js'

/** By folder of src: folders and files of __tests__. Few and quick ones: each fault that none notices runs all of them. */
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
  report: ['report/(?!summary-size|redact-time)'],
  package: ['package/(?!pack/|zip/)'],
  'package/pack': ['package/pack/(?!many-files|reproducible|race)'],
  'package/zip': ['package/zip/(?!hostile)', 'package/preflight-(?!links)', 'package/pack/pack'],
  inputs: ['inputs/', 'action/(skip|pull-request|strict|publish-inputs|problems)'],
  operations: [
    'operations/',
    'report/headline',
    'inputs/combined',
    'action/(publish(?!-read-back)|drafts-lifecycle|extension-lifecycle|operations|status|discover(?!-reads)|prune-drafts|pack(?!age)|check)',
    'action/(after-refusal|upload-create|strict|dry-runs|meanwhile|version)'
  ]
}

const tests = TESTS[process.env.MUTATED] ?? []

/** @type {import('jest').Config} */
export default {
  ...sources,
  testMatch: undefined,
  testRegex: tests.map(name => `/__tests__/${name}.*\\.test\\.ts$`),
  runner: '<rootDir>/scripts/mutation-runner.js',
  setupFilesAfterEnv: ['<rootDir>/scripts/mutation-setup.js'],
  testEnvironment: path.join(import.meta.dirname, 'scripts/mutation-environment.js'),
  maxWorkers: 1,
  testTimeout: 30_000
}
