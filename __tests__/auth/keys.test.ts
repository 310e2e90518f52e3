import { expect, test } from '@jest/globals'
import { withKeys } from '../../src/auth/keys.ts'

const authorize = withKeys(
  { accessKeyId: 'AK', secretAccessKey: 'SK', securityToken: undefined },
  { now: () => 0 }
)
const request = { method: 'GET', url: 'https://host.example/v1/x' } as const
const signed = async (headers: Record<string, string>) =>
  /SignedHeaders=([^,]*)/.exec((await authorize({ ...request, headers }))['authorization'] ?? '')?.[1]

test('the content type is signed where there is one', async () => {
  expect(await signed({ 'content-type': 'application/json' })).toBe('content-type;host;x-sdk-date')
  expect(await signed({})).toBe('host;x-sdk-date')
})
