/** What the faults happen to: the kinds of calls, and the writes of all operations. */

import { DELETE, DESCRIBE, DRAFTS, PRUNE, PUBLISH_DRAFT_FILE, PUBLISH_PACKAGE } from '../action/shapes.ts'
import { registered } from '../action/account.ts'
import type { Shape } from '../action/interrupted.ts'

/** A step, and the one of its calls that a fault happens to. */
export interface Scene extends Shape {
  /** Name of the call, as the emulator has it. */
  readonly call: string
  /** The step signs in with an IAM user's password. */
  readonly signsIn?: true
}

export type Kind = 'read' | 'sign-in' | 'single write' | 'upload' | 'write'

const PROJECT = '919bb351ef424e2daaf3dd80c179fae9'
const THUMBNAIL = { operation: 'update-thumbnail', 'project-id': PROJECT, 'plan-id': 'plan-1' }
const CHECK: Shape = { name: 'check', inputs: { operation: 'check' } }

const DISCOVER = { operation: 'discover', unpublished: 'true', 'working-directory': 'extensions' }

const SHAPES: readonly Shape[] = [
  ...PUBLISH_PACKAGE,
  ...PUBLISH_DRAFT_FILE,
  ...DRAFTS,
  ...DESCRIBE,
  ...DELETE,
  ...PRUNE,
  { name: 'update-thumbnail', inputs: { ...THUMBNAIL, 'img-url': `/v1/upload/${PROJECT}/202506/1.png` } },
  { name: 'update-thumbnail with an image', inputs: { ...THUMBNAIL, 'image-path': 'icon.png' } },
  { name: 'status', inputs: { operation: 'status', 'plugin-name': 'my_extension' }, before: registered },
  CHECK,
  { name: 'discover with unpublished', inputs: DISCOVER }
]

/**
 * @param name of the step's shape
 * @throws Error when there is no such shape
 */
export function sceneOf(name: string, call: string): Scene {
  const shape = SHAPES.find(each => each.name === name)
  if (shape === undefined) throw new Error(`there is no shape "${name}"`)
  return { ...shape, call }
}

export const KINDS: Readonly<Record<Kind, Scene>> = {
  read: sceneOf('check', 'query-all'),
  write: sceneOf('update-draft', 'edit-draft'),
  'single write': sceneOf('publish-draft', 'publish-draft'),
  upload: sceneOf('upload-extension', 'upload-extension'),
  'sign-in': { ...CHECK, call: 'auth-tokens', signsIn: true }
}
