/** All operations at once, for documentation and tests. */

import { loadOperation, OPERATIONS, type OperationName } from '../src/operations/index.ts'
import type { Operation } from '../src/operations/operation.ts'

export async function loadOperations(): Promise<ReadonlyMap<OperationName, Operation>> {
  const entries = OPERATIONS.map(async name => [name, await loadOperation(name)] as const)
  return new Map(await Promise.all(entries))
}
