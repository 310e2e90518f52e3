/** A sample of the first table through dist/index.js. */

import { testProcesses } from './process.ts'

testProcesses([
  ['reset after the answer', 'upload'],
  ['dropped within the answer', 'single write'],
  ['early success', 'upload'],
  ['early success', 'write'],
  ['307 to another origin', 'write'],
  ['oversized header', 'read'],
  ['code and message under 200', 'read'],
  ['HTML under 200', 'single write'],
  ['403', 'read'],
  ['401', 'sign-in'],
  ['certificate that nobody trusts', 'read'],
  ['429, again beyond the deadline', 'upload']
])
