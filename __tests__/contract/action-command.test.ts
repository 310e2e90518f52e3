import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { startEmulator } from '../../emulator/server.ts'
import { ROOT } from '../../scripts/run-action.ts'
import { manifest } from '../support/extension.ts'
import { workspace } from '../support/workspace.ts'

/** Gives the command in this folder. */
function command(folder: string, ...args: string[]): Promise<{ code: number; text: string }> {
  const script = ['--import', 'tsx', path.join(ROOT, 'scripts/action.ts'), ...args]
  return new Promise(resolve => {
    const options = { cwd: ROOT, env: { ...process.env, INIT_CWD: folder } }
    const child = execFile(process.execPath, script, options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, text: stdout + stderr })
    })
  })
}

const folder = () =>
  workspace({
    'my/extension/codearts-extension.json': JSON.stringify(manifest()),
    'my/extension/scripts/execution.sh': 'echo hello\n',
    'other/readme.md': 'Nothing\n'
  })

test('npm run action publishes a folder that lies elsewhere to an emulator', async () => {
  const emulator = await startEmulator()
  try {
    const start = path.join(await folder(), 'other')
    const signIn = ['--endpoint', emulator.url, '--domain-id', emulator.domainId, '--token', emulator.token]
    const { code, text } = await command(start, 'publish', '--package-path', '../my/extension', ...signIn)
    expect(text).toContain('  result: published\n')
    expect(text).not.toContain('::')
    expect(text).not.toContain(emulator.token)
    expect(code).toBe(0)
  } finally {
    await emulator.close()
  }
})

test('npm run action keeps what it packs in the folder that it was started in', async () => {
  const start = await folder()
  const { code, text } = await command(start, 'pack', '--package-path', 'my/extension')
  expect(text).toContain(`  package: ${path.join(start, 'package.zip')}\n`)
  expect((await stat(path.join(start, 'package.zip'))).size).toBeGreaterThan(100)
  expect(code).toBe(0)
})

test.each([
  [
    ['publish', '--packagepath', 'extension'],
    'There is no option --packagepath. Did you mean --package-path?'
  ],
  [['x'], 'There is no operation x. There are publish, '],
  [['-x'], 'There is no option -x.'],
  [[], 'One operation is needed, such as publish.']
])('npm run action says how it is used when it is given %j', async (args, message) => {
  const { code, text } = await command(await folder(), ...args)
  expect(text).toContain(message)
  expect(text).toContain('Usage: npm run action')
  expect(text).not.toMatch(/^ +at /m)
  expect(code).toBe(2)
})
