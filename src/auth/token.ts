import type { Authorize } from '../http/authorize.ts'

/** @returns the way that sends an IAM user token with every request */
export function withToken(token: string): Authorize {
  return () => Promise.resolve({ 'x-auth-token': token })
}
