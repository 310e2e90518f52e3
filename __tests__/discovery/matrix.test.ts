import { describe, expect, test } from '@jest/globals'
import type { Discovered } from '../../src/discovery/find.ts'
import { toMatrix } from '../../src/discovery/matrix.ts'

function extensions(count: number): Discovered[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `extensions/e${String(index)}`,
    'plugin-name': `e${String(index)}`,
    version: '1.0.0',
    'business-type': 'Test'
  }))
}

/** How many jobs each output makes. */
function jobs(count: number): { matrix: number; shards: number[]; count: string } {
  const outputs = toMatrix(extensions(count))
  const matrix = JSON.parse(outputs.matrix) as { include: unknown[] }
  const shards = JSON.parse(outputs.shards) as { include: unknown[] }[]
  return {
    matrix: matrix.include.length,
    shards: shards.map(({ include }) => include.length),
    count: outputs.count
  }
}

describe('the matrix', () => {
  test('has the form that strategy.matrix takes', () => {
    const [job] = extensions(1)
    expect(JSON.parse(toMatrix(extensions(1)).matrix)).toEqual({ include: [job] })
  })

  test('is empty when there is no extension, and there are no shards', () => {
    expect(jobs(0)).toEqual({ matrix: 0, shards: [], count: '0' })
  })

  test('has up to 256 jobs, which one shard has as well', () => {
    expect(jobs(256)).toEqual({ matrix: 256, shards: [256], count: '256' })
  })

  test('is empty from 257 on, which are in shards', () => {
    expect(jobs(257)).toEqual({ matrix: 0, shards: [256, 1], count: '257' })
  })

  test('is one line, whatever a folder is called', () => {
    const odd = extensions(1).map(extension => ({ ...extension, path: 'a\nb\r"' }))
    expect(toMatrix(odd).matrix).not.toMatch(/[\r\n]/)
  })
})

describe('the shards', () => {
  test('hold every extension once, in order', () => {
    const shards = JSON.parse(toMatrix(extensions(1_000)).shards) as { include: Discovered[] }[]
    expect(shards.flatMap(({ include }) => include)).toEqual(extensions(1_000))
  })

  test('longer than a job can put out are refused', () => {
    expect(() => toMatrix(extensions(10_000))).toThrow(
      'it holds 10000 extensions, whose list is longer than the 1 MB that a job can put out'
    )
  })
})
