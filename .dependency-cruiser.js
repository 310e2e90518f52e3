// The floors of src: which folder may import from which. No import goes up, and none goes in a circle.

const FLOORS = {
  http: [],
  report: [],
  shims: [],
  secrets: ['report'],
  codearts: ['http', 'report'],
  extension: ['report'],
  github: ['http', 'report'],
  auth: ['codearts', 'http', 'report'],
  package: ['extension', 'report', 'secrets'],
  discovery: ['extension', 'report'],
  inputs: ['auth', 'codearts', 'discovery', 'extension', 'http', 'package', 'report', 'secrets'],
  operations: ['auth', 'codearts', 'discovery', 'extension', 'http', 'inputs', 'package', 'report'],
  runtime: ['auth', 'codearts', 'discovery', 'extension', 'github', 'http', 'inputs', 'operations', 'report']
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(FLOORS).map(([folder, below]) => ({
      name: `${folder}-goes-up`,
      comment: `src/${folder} may import from ${below.join(', ') || 'no other folder'}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...below].join('|')})/` }
    })),
    {
      name: 'no-circle',
      comment: 'type imports count as well',
      severity: 'error',
      from: { path: '^(src|emulator|scripts)/' },
      to: { circular: true }
    },
    {
      name: 'no-unknown-folder',
      comment: 'a new folder of src needs its floor in .dependency-cruiser.js',
      severity: 'error',
      from: { path: `^src/(?!(${Object.keys(FLOORS).join('|')})/)[^/]+/` },
      to: {}
    },
    {
      name: 'emulator-stands-alone',
      comment: 'the emulator shares no code with the action, so that one can catch the other',
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: '^src/' }
    },
    {
      name: 'http-client-once',
      comment: 'src/http/http-client.ts is the only user of @actions/http-client',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/http/http-client\\.ts$' },
      to: { path: 'node_modules/@actions/http-client/' }
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types']
    }
  }
}
