/** The demo, and the command lines of the scripts. */

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/run-action.ts'

test('every step of the demo does what it should, and the page of a kept emulator shows what it did', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', '--keep'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  try {
    let stdout = ''
    for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      stdout += String(chunk)
      if (stdout.includes('Ctrl+C ends it.\n')) break
    }
    expect(stdout).not.toContain('✗')
    expect(stdout).toContain('discover plans 300 extensions into matrices of 256 and 44 jobs')
    expect(stdout).toContain('discover finds 32 that are not published; 4 at a time:')
    expect(stdout.match(/: failed$/gm)).toHaveLength(3)
    expect(stdout).toContain('discover finds 3 that are not published; 4 at a time:')
    expect(stdout.match(/: published$/gm)).toHaveLength(32)
    expect(stdout).toContain('CodeArts now has 32 published versions of them')
    expect(stdout).toMatch(/All \d+ steps did what they should\.\n/)

    const [, url = ''] = /^Open (\S+) to see what the demo did/m.exec(stdout) ?? []
    const page = await (await fetch(url)).text()
    for (const shown of ['hello_extension', '1.0.0', '0.90.8', 'extension_000', 'extension_031'])
      expect(page).toContain(shown)
    const requests = (await (await fetch(`${url}_emulator/requests`)).json()) as { call: string }[]
    const calls = requests.map(({ call }) => call)
    const done = ['upload-extension', 'delete-draft', 'create-draft', 'update-thumbnail', 'delete-extension']
    expect(calls).toEqual(expect.arrayContaining(done))
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  } finally {
    child.kill('SIGKILL')
  }
}, 120_000)

async function run(script: string, ...options: string[]) {
  const command = ['--import', 'tsx', `scripts/${script}.ts`, ...options]
  const ended = promisify(execFile)(process.execPath, command, { cwd: ROOT })
  const { stdout, stderr } = await ended.catch(
    (error: unknown) => error as { stdout: string; stderr: string }
  )
  return { code: ended.child.exitCode, stdout, stderr }
}

test.each(['demo', 'bench', 'docs', 'schemas'])(
  '--help of %s explains it, and does nothing else',
  async script => {
    const { code, stdout, stderr } = await run(script, '--help')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${script}\\b[^]*--help`))
  }
)

test.each([
  ['demo', ['--kep'], 'There is no option --kep. Did you mean --keep?'],
  ['demo', ['--keep=yes'], '--keep takes no value.'],
  ['demo', ['keep'], 'Every option begins with --, and "keep" does not.'],
  ['bench', ['--rounds', '1000'], '--rounds takes a whole number from 0 to 999.'],
  ['bench', ['--rounds'], '--rounds takes a value.'],
  ['docs', ['--check'], 'There is no option --check.'],
  ['schemas', ['-x'], 'There is no option -x.']
])('%s %j ends with status 2, one sentence and the usage', async (script, options, sentence) => {
  const { code, stdout, stderr } = await run(script, ...options)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.startsWith(`${sentence}\n\nUsage: npm run ${script}`)).toBe(true)
})
