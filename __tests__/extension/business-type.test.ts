import { expect, test } from '@jest/globals'
import { judgeBusinessType } from '../../src/extension/business-type.ts'

test.each(['Build', 'Gate', 'Check', 'Deploy', 'Test', 'Normal'])('%s is documented', word => {
  expect(judgeBusinessType(word, 'category')).toBeUndefined()
})

test.each([
  ['normal', 'Normal'],
  ['Normall', 'Normal'],
  ['Noraml', 'Normal'],
  ['NORMAL', 'Normal'],
  ['build', 'Build'],
  ['Deplyo', 'Deploy'],
  ['check', 'Gate'],
  ['Tset', 'Test'],
  ['Gates', 'Gate']
])('%s is a slip of %s, and a problem', (word, meant) => {
  const message = expect.stringContaining(`Did you mean ${meant}?`) as unknown
  expect(judgeBusinessType(word, 'category')).toMatchObject({ kind: 'problems', message })
})

test.each(['Custom', 'Data', 'Security', 'Lint_2', 'x'])('%s is another word, and a warning', word => {
  expect(judgeBusinessType(word, 'category')).toMatchObject({ kind: 'warnings' })
})

test.each(['', 'Two words', '类型'])('%j cannot be a type, which its rule says', word => {
  expect(judgeBusinessType(word, 'category')).toBeUndefined()
})
