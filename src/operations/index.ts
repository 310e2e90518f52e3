/** The registry: every operation, loaded when it is the one that runs. */

import { fields } from '../inputs/fields.ts'
import { problemOfOperation, type Findings } from '../inputs/problems.ts'
import type { RawInputs } from '../inputs/read.ts'
import type { Operation } from './operation.ts'

type Load = () => Promise<{ readonly operation: Operation }>

/** The operations, in the groups and the order of the README. */
const groups = {
  'Every day': {
    publish: () => import('./publish.ts'),
    'upload-extension': () => import('./upload-extension.ts'),
    check: () => import('./check.ts'),
    status: () => import('./status.ts'),
    pack: () => import('./pack.ts'),
    discover: () => import('./discover.ts')
  },
  'Building blocks': {
    'create-draft': () => import('./create-draft.ts'),
    'update-draft': () => import('./update-draft.ts'),
    'publish-draft': () => import('./publish-draft.ts'),
    'register-extension': () => import('./register-extension.ts'),
    'update-extension': () => import('./update-extension.ts'),
    'update-icon': () => import('./update-icon.ts'),
    'update-thumbnail': () => import('./update-thumbnail.ts')
  },
  Deleting: {
    'delete-draft': () => import('./delete-draft.ts'),
    'prune-drafts': () => import('./prune-drafts.ts'),
    'delete-version': () => import('./delete-version.ts'),
    'delete-extension': () => import('./delete-extension.ts')
  }
} as const satisfies Record<string, Record<string, Load>>

const registry = { ...groups['Every day'], ...groups['Building blocks'], ...groups.Deleting }

export type OperationName = keyof typeof registry

export const OPERATIONS = Object.keys(registry) as OperationName[]

/** The names of the operations by group. */
export const GROUPS = Object.entries(groups).map(
  ([title, loads]) => [title, Object.keys(loads) as OperationName[]] as const
)

/** @returns whether the text names an operation */
export function isOperation(text: string): text is OperationName {
  return Object.hasOwn(registry, text)
}

export async function loadOperation(name: OperationName): Promise<Operation> {
  const load: Load = registry[name]
  return (await load()).operation
}

/**
 * @returns the operation, as it is with these inputs; nothing when the input is missing or names none, which is among the
 * problems then
 */
export async function findOperation(raw: RawInputs, { problems }: Findings): Promise<Operation | undefined> {
  if (!isOperation(raw.operation)) {
    problems.push(problemOfOperation(raw.operation, OPERATIONS))
    return undefined
  }
  const operation = await loadOperation(raw.operation)
  return callsService(operation, raw) ? operation : { ...operation, service: 'none' }
}

/** What is no flag at all is a problem of its own, and may be meant for one that is set. */
function callsService({ callsOnlyWith: flag }: Operation, raw: RawInputs): boolean {
  return flag === undefined || (raw[flag] !== '' && fields[flag].parse(raw[flag]) !== false)
}
