// Bundles the action into dist, and the emulator's action into emulator/dist. With --check, says whether these are what
// the sources give, and changes nothing.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLazyModules, withoutComments, withShortNames } from './bundle.js'
import { licenses } from './licenses.js'

const BUNDLES = [
  { entry: 'src/index.ts', folder: 'dist', sources: 'src' },
  { entry: 'emulator/step/index.ts', folder: 'emulator/dist', sources: 'emulator' }
]

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const check = process.argv.includes('--check')

for (const { entry, folder, sources } of BUNDLES) {
  const built = mkdtempSync(path.join(tmpdir(), 'dist-'))
  const target = path.join(root, folder)
  try {
    bundle(entry, built)
    if (check) {
      const differing = difference(contents(built), contents(target))
      if (differing.length === 0) continue
      console.error(
        `${folder} differs from what ${sources} gives: ${differing.join(', ')}. Run npm run build and commit ${folder}.`
      )
      process.exitCode = 1
    } else {
      // ncc does not clear its folder, and chunks change their names with the code.
      rmSync(target, { recursive: true, force: true })
      cpSync(built, target, { recursive: true })
    }
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}

/** Puts the bundle of an entry into an empty folder: its code, without comments, and the licences of its packages. */
function bundle(entry, folder) {
  const stats = path.join(folder, 'stats.json')
  // ncc of the project's own node_modules: one from elsewhere names the modules, and so the chunks, differently.
  const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  // Types are checked on their own; here the tests' would be checked along.
  const quick = ['--transpile-only', '--no-cache', '--quiet']
  const args = [ncc, 'build', entry, ...quick, '--out', folder, '--stats-out', stats]
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  writeFileSync(path.join(folder, 'licenses.txt'), licenses(JSON.parse(readFileSync(stats, 'utf8')), root))
  rmSync(stats)
  for (const name of readdirSync(folder).filter(name => name.endsWith('.js'))) {
    const file = path.join(folder, name)
    writeFileSync(file, withShortNames(withoutComments(withLazyModules(readFileSync(file, 'utf8')))))
  }
}

function contents(folder) {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  return new Map(files.map(file => [path.relative(folder, file), readFileSync(file, 'utf8')]))
}

function difference(wanted, found) {
  const names = new Set([...wanted.keys(), ...found.keys()])
  return [...names].filter(name => wanted.get(name) !== found.get(name)).sort()
}
