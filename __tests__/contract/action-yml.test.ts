import { expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readMetadata, ROOT } from '../../scripts/run-action.ts'
import type { Field } from '../../src/inputs/field-kinds.ts'
import { fields } from '../../src/inputs/fields.ts'
import { outputs } from '../../src/report/outputs.ts'

const metadata = await readMetadata()
const known: Readonly<Record<string, Field<unknown>>> = fields

test('action.yml declares the inputs that the code reads, and no other', () => {
  expect(Object.keys(metadata.inputs).sort()).toEqual(['operation', ...Object.keys(known)].sort())
})

test('action.yml declares the outputs that the code sets, and no other', () => {
  expect(Object.keys(metadata.outputs)).toEqual(Object.keys(outputs))
})

test('inputs have the same defaults in action.yml and in the code', () => {
  for (const [name, field] of Object.entries(known)) {
    expect([name, metadata.inputs[name]?.default]).toEqual([name, field.fallback ?? field.runnerDefault])
  }
})

test('every input and output has a description, and no key that the runner does not know', () => {
  for (const [name, input] of Object.entries(metadata.inputs)) {
    expect([
      name,
      Object.keys(input).filter(key => !['description', 'required', 'default'].includes(key))
    ]).toEqual([name, []])
    expect(input.description.length).toBeGreaterThan(20)
  }
  for (const output of Object.values(metadata.outputs)) {
    expect(Object.keys(output)).toEqual(['description'])
    expect(output.description.length).toBeGreaterThan(15)
  }
})

test('the description of the action is short enough for the Marketplace', () => {
  expect(metadata.description.length).toBeLessThan(125)
})

test('every text is one or two sentences', () => {
  const texts = Object.entries({ ...metadata.inputs, ...metadata.outputs })
  const long = texts.filter(
    ([, { description }]) => (description.match(/[.!?](?= [A-Z]|$)/g) ?? []).length > 2
  )
  expect(long.map(([name]) => name)).toEqual([])
})

test('the action runs on Node 24, from the bundle', () => {
  expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  expect(existsSync(path.join(ROOT, metadata.runs.main))).toBe(true)
})
