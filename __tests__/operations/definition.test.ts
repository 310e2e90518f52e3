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
