// Installs the dependencies when they are missing or older than the lock file. Needs Node and npm, nothing else. What it
// says goes to stderr: stdout belongs to the script that follows, such as the SBOM.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.error('Installing dependencies (once) …')
  // npm tells its scripts where it is itself; that works on every platform without a shell.
  const npm = process.env.npm_execpath
  const [command, ...args] = npm === undefined ? ['npm'] : [process.execPath, npm]
  try {
    execFileSync(command, [...args, 'ci', '--loglevel=error'], { cwd: root, stdio: ['inherit', 2, 2] })
  } catch {
    // npm has said why.
    console.error('The dependencies cannot be installed.')
    process.exit(1)
  }
}

function modified(file) {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
