import { expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { makeZip } from '../support/zip.ts'
import { errorOf, setStage } from './support.ts'

const stage = setStage()

// Windows has no such signals.
const onPosix = process.platform === 'win32' ? test.skip : test

onPosix.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)('%s ends the step with exit code %i, outputs set', async (signal, exitCode) => {
  await stage.file('icon.png', png(128, 128))
  stage.emulator.addFault({ call: '*', kind: 'hang', times: 9 })
  let kill = (): void => undefined
  const run = await stage.run(
    { ...stage.withToken, operation: 'update-icon', 'plugin-name': 'ext', 'icon-path': 'icon.png' },
    {
      onStart: child => {
        kill = () => {
          child.kill(signal)
        }
      },
      onLog: text => {
        if (text.includes('Upload the icon …')) setTimeout(kill, 200)
      }
    }
  )
  expect(run.exitCode).toBe(exitCode)
  expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'true', 'plugin-name': 'ext' })
  expect(errorOf(run)).toContain(`cancelled (${signal})`)
  expect(run.summary).toContain('❌')
})

test('timeout ends the check of a package that takes long, before any request', async () => {
  // As much as is judged of one: half a gigabyte, and a thousand documents of 8 MB together, which are parsed.
  const text = JSON.stringify(Object.fromEntries(Array.from({ length: 640 }, (_, n) => [`k${n}`, {}])))
  const documents = Array.from({ length: 999 }, (_, n) => [`i18n/l${n}/resources.json`, text])
  const large = Buffer.alloc(100_000_000, 'large ')
  const files = ['a', 'b', 'c', 'd', 'e'].map(name => [name, large])
  const content = Object.fromEntries([...documents, ...files]) as Record<string, string | Buffer>
  await stage.file('slow.zip', await makeZip({ 'codearts-extension.json': '{}', ...content }))
  const run = await stage.run({
    ...stage.withToken,
    operation: 'upload-extension',
    'package-path': 'slow.zip',
    timeout: '1'
  })
  expect(errorOf(run)).toContain('longer than timeout allows (1 s)')
  expect(run.duration).toBeLessThan(8_000)
  expect(run.outputs['requests']).toBe('0')
})
