/** What the operations say of themselves: sentences, inputs, comments. */

import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { loadOperations } from '../../scripts/operations.ts'
import { takenFields } from '../../src/inputs/definition.ts'
import { pick } from '../../src/inputs/fields.ts'
import { defineOperation } from '../../src/operations/operation.ts'

const operations = [...(await loadOperations())]

test('what the comment on a pull request says after each result is as follows, and other operations write none', () => {
  const comments = operations.flatMap(([name, { comment }]) =>
    comment === undefined ? [] : [[name, comment]]
  )
  expect(Object.fromEntries(comments)).toEqual({
    'upload-extension': { uploaded: 'draft', unchanged: 'formal' },
    'create-draft': { created: 'draft', unchanged: 'exists' },
    'update-draft': { created: 'draft', updated: 'draft', absent: 'no draft' },
    'delete-draft': { deleted: 'draft deleted', absent: 'draft deleted' }
  })
})

test('only the deletion of a draft is skipped when the pull request of an untrusted run closes', () => {
  const skipping = operations.filter(([, { skipsUntrustedClose }]) => skipsUntrustedClose === true)
  expect(skipping.map(([name]) => name)).toEqual(['delete-draft'])
})

test.each(operations)(
  '%s says in one sentence what it does, and takes each input once',
  (_name, operation) => {
    expect(operation.summary).toMatch(/^[A-Z].*\.$/)
    const { required, optional } = takenFields(operation)
    expect(Object.keys(required).filter(name => name in optional)).toEqual([])
  }
)

test('check, status, pack and discover change nothing; the others do', () => {
  const reading = operations.filter(([, { writes }]) => !writes).map(([name]) => name)
  expect(reading).toEqual(['check', 'status', 'pack', 'discover'])
})

test('pack calls no service, discover only with unpublished, update-thumbnail calls Req, and the others Pipeline', () => {
  const services = Object.fromEntries(operations.map(([name, { service }]) => [name, service]))
  expect(services).toMatchObject({ pack: 'none', 'update-thumbnail': 'req' })
  expect(Object.values(services).filter(service => service !== 'pipeline')).toHaveLength(2)
  expect(
    operations.flatMap(([name, { callsOnlyWith }]) => (callsOnlyWith ? [[name, callsOnlyWith]] : []))
  ).toEqual([['discover', 'unpublished']])
})

const reference = await readFile('docs/inputs.md', 'utf8')
const tables = reference.slice(reference.indexOf('| What it does')).split('\n')
const quoted = (text = '') => Array.from(text.matchAll(/`([^`]+)`/g), ([, name]) => name)

test.each(operations)('the reference says what %s does and needs', (name, operation) => {
  const row = tables.find(line => line.startsWith(`| \`${name}\` `))
  const [, , summary, needs] = row?.split('|').map(cell => cell.trim()) ?? []
  const { required, exactlyOneOf = [], atLeastOneOf = [] } = operation
  expect(summary).toBe(operation.summary)
  expect(quoted(needs)).toEqual([...Object.keys(required), ...exactlyOneOf, ...atLeastOneOf])
})

const users = reference.split(/^### /m).flatMap(section => {
  const [, named] = /^- (?:Required|Used) by ((?:[^;\n]|; used)*)/m.exec(section) ?? []
  return named === undefined ? [] : [[quoted(section)[0] ?? '', named] as const]
})

test.each(users)('the reference says which operations take %s', (input, named) => {
  const taking = operations.flatMap(([name, operation]) => {
    const { required, optional } = takenFields(operation)
    return input in required || input in optional ? [name] : []
  })
  const names = quoted(named)
  const others = operations.flatMap(([name]) => (names.includes(name) ? [] : [name]))
  expect(taking.sort()).toEqual(named.startsWith('all operations') ? others.sort() : names.sort())
})

test('an operation sees its own inputs, typed, and no others', async () => {
  const operation = defineOperation({
    summary: 'Is a test.',
    wording: { subject: 'test', aim: 'valid' },
    service: 'none',
    writes: false,
    required: pick('plugin-name'),
    optional: pick('max-attempts'),
    plan: ({ inputs }) => {
      const name: string = inputs['plugin-name']
      const attempts: number | undefined = inputs['max-attempts']
      // @ts-expect-error The type checker refuses an input that is not taken; without an error here, it fails.
      const foreign: unknown = inputs.version
      return Promise.resolve({ steps: [], result: 'valid', notice: [name, attempts, foreign].join(' ') })
    }
  })
  const context = {
    checked: undefined,
    domainId: '',
    dryRun: false,
    client: undefined,
    account: () => Promise.resolve({}),
    openPullRequests: () => Promise.resolve(new Set<number>())
  }
  const plan = await operation.plan({
    ...context,
    inputs: { 'plugin-name': 'my_extension', 'max-attempts': 2 }
  })
  expect(plan.notice).toBe('my_extension 2 ')
})
