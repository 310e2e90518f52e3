/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          experimental: { keepImportAttributes: true }
        },
        module: { type: 'es6' }
      }
    ]
  },
  // All cores, whatever their number; on one core jest needs no worker.
  maxWorkers: '100%',
  // For a busy machine. Tests of whole runs end by themselves: what hangs there is killed after a minute.
  testTimeout: 120_000
}
