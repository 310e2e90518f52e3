import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hasLeadingZero, parseVersion, versionOfPullRequest } from '../../src/extension/version.ts'

describe('a version', () => {
  test('is any three numbers from 0 to 99', () => {
    const group = fc.integer({ min: 0, max: 99 })
    fc.assert(
      fc.property(group, group, group, (...groups) => {
        expect(parseVersion(groups.join('.'))).toBe(groups.join('.'))
      })
    )
  })

  test.each(['', 'v', '1.2.3\n', '1.2.3 ', ' 1.2.3', '1.2.3.', '.1.2.3', '1.2.100', '1.-2.3', '１.2.3'])(
    'is not %j',
    text => {
      expect(parseVersion(text)).toBeUndefined()
    }
  )

  test.each([
    ['0.0.0', false],
    ['10.20.30', false],
    ['01.0.0', true],
    ['0.0.00', true]
  ])('%s has a leading zero: %j', (version, leading) => {
    expect(hasLeadingZero(version)).toBe(leading)
  })
})

describe('the version of a pull request', () => {
  test('is always one that the service knows, away from releases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), number => {
        const version = versionOfPullRequest(number)
        expect(parseVersion(version)).toBe(version)
        expect(version).toMatch(/^0\.9\d\./)
        expect(hasLeadingZero(version)).toBe(false)
      })
    )
  })

  test('is shared by none of a thousand in a row', () => {
    const versions = Array.from({ length: 1_000 }, (_, index) => versionOfPullRequest(4_711 + index))
    expect(new Set(versions).size).toBe(1_000)
  })
})
