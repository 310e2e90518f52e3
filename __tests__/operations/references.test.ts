/** What is deleted without confirmation, and what needs it. */

import { expect, test } from '@jest/globals'
import { checkReferences } from '../../src/operations/shared/references.ts'
import { RefusedError } from '../../src/operations/shared/plan.ts'
import { row } from './rows.ts'

const used = (refer_count: number) => row({ refer_count })
const init = row({ version_attribution: 'init' })

test.each([
  ['a version that no pipeline uses', [used(0)]],
  ['an extension and its version', [used(0), used(0)]],
  ['one of which a list says nothing', [undefined, used(0)]],
  ['an extension without versions', [init]],
  ['an extension without versions, and nothing else', [undefined, init]],
  ['a version that says nothing beside one without use', [row(), init]]
])('%s goes without confirmation', (_, rows) => {
  expect(checkReferences(rows, 'it', undefined)).toBe(', used by no pipeline')
})

test.each([
  ['1 pipeline', [used(1)]],
  ['2 pipelines', [used(0), used(2)]],
  ['2 pipelines', [used(2), used(1)]],
  ['2 pipelines', [used(2), init]],
  ['an unknown number of pipelines', [row()]],
  ['an unknown number of pipelines', [undefined, undefined]],
  ['an unknown number of pipelines', []]
])('what is used by %s needs confirmation', (users, rows) => {
  expect(() => checkReferences(rows, 'version 1.0.0 of ext', undefined)).toThrow(
    new RefusedError(
      `The extension is used by ${users}, which may fail without version 1.0.0 of ext. To delete it anyway, set confirm to the plugin name.`
    )
  )
  expect(checkReferences(rows, 'it', 'ext')).toBe(`, used by ${users}`)
})
