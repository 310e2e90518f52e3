// The tests that run src in their own process, and how much of it they have to reach. `npm run test:coverage` runs it.

import everything from './jest.config.js'

// Steps run in the tests' own process where they can.
process.env.ACTION_IN_PROCESS = '1'

/**
 * The tests that run src. The others run dist, read files, or test the emulator.
 * @type {import('jest').Config}
 */
export const sources = {
  ...everything,
  testPathIgnorePatterns: [
    '/node_modules/',
    '/__tests__/(contract|emulator|examples)/',
    '/__tests__/action/interruption-',
    '/__tests__/faults/process\\.'
  ]
}

/** @type {import('jest').Config} */
export default {
  ...sources,
  collectCoverage: true,
  // With swc, V8's own numbers count lines as missed that run.
  coverageProvider: 'babel',
  // index.ts is run by the tests of the process; the shims exist in the bundle alone.
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts', '!src/shims/**'],
  coverageReporters: ['text', 'json'],
  coverageThreshold: { global: { lines: 100, branches: 100, functions: 100, statements: 100 } }
}
