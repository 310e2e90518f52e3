// Bundles src/index.ts into dist. With --check, says whether dist is what src gives, and changes nothing.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLazyModules, withoutComments } from './bundle.js'
import { licenses } from './licenses.js'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const check = process.argv.includes('--check')
const dist = path.join(root, 'dist')
const built = mkdtempSync(path.join(tmpdir(), 'dist-'))

try {
  const stats = path.join(built, 'stats.json')
  // ncc of the project's own node_modules: one from elsewhere names the modules, and so the chunks, differently.
  const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  // Types are checked on their own; here the tests' would be checked along.
  const quick = ['--transpile-only', '--no-cache', '--quiet']
  const args = [ncc, 'build', 'src/index.ts', ...quick, '--out', built, '--stats-out', stats]
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  writeFileSync(path.join(built, 'licenses.txt'), licenses(JSON.parse(readFileSync(stats, 'utf8')), root))
  rmSync(stats)
  for (const name of readdirSync(built).filter(name => name.endsWith('.js'))) {
    const file = path.join(built, name)
    writeFileSync(file, withoutComments(withLazyModules(readFileSync(file, 'utf8'))))
  }
  if (check) {
    const differing = difference(contents(built), contents(dist))
    if (differing.length > 0) {
      console.error(
        `dist differs from what src gives: ${differing.join(', ')}. Run npm run build and commit dist.`
      )
      process.exitCode = 1
    }
  } else {
    // ncc does not clear its folder, and chunks change their names with the code.
    rmSync(dist, { recursive: true, force: true })
    cpSync(built, dist, { recursive: true })
  }
} finally {
  rmSync(built, { recursive: true, force: true })
}

function contents(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  return new Map(files.map(file => [path.relative(folder, file), readFileSync(file, 'utf8')]))
}

function difference(wanted, found) {
  const names = new Set([...wanted.keys(), ...found.keys()])
  return [...names].filter(name => wanted.get(name) !== found.get(name)).sort()
}
