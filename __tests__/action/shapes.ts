import path from 'node:path'
import { mkdir, writeFile } from 'node:fs/promises'
import type { Emulator } from '../../emulator/server.ts'
import { draft, packed } from '../support/extension.ts'
import { png } from '../support/images.ts'
import { drafted, EXTENSION, published, registered, uploaded } from './account.ts'
import type { Shape } from './interrupted.ts'

/** Every operation that writes, with every form of its plan. */

const NAME = { 'plugin-name': EXTENSION.name }
const VERSION = { ...NAME, version: '1.0.2' }
const PACKAGE = { 'package-path': 'package.zip' }
const DRAFT = { 'draft-path': 'draft.json' }
const ICON = { 'icon-path': 'icon.png' }

/** Writes what the shapes name. */
export async function writeFiles(workspace: string): Promise<void> {
  await mkdir(workspace, { recursive: true })
  const content = draft({
    plugin_name: EXTENSION.name,
    display_name: EXTENSION.friendlyName,
    version: '1.0.2',
    version_description: 'Fixes the exit code'
  })
  await writeFile(path.join(workspace, 'package.zip'), await packed())
  await writeFile(path.join(workspace, 'draft.json'), JSON.stringify(content))
  await writeFile(path.join(workspace, 'icon.png'), png(128, 128))
}

/** The extension is known, by an earlier version that is formal. */
async function known(emulator: Emulator): Promise<void> {
  await registered(emulator)
  await uploaded(emulator, '1.0.1')
  await published(emulator, EXTENSION.name, '1.0.1')
}

async function withPackage(emulator: Emulator): Promise<void> {
  await known(emulator)
  await uploaded(emulator, '1.0.2')
}

async function withDraft(emulator: Emulator): Promise<void> {
  const fields = {
    plugin_name: EXTENSION.name,
    display_name: 'Older',
    icon_url: '/old.png',
    description: 'Older'
  }
  await drafted(emulator, { ...fields, version: '1.0.1' })
  await drafted(emulator, { ...fields, version: '1.0.2' })
}

async function withPreviews(emulator: Emulator): Promise<void> {
  await known(emulator)
  for (const version of ['0.90.1', '0.90.2', '0.90.7', '0.92.34']) await uploaded(emulator, version)
}

const service = {
  call: 'update-icon',
  kind: 'status',
  status: 200,
  body: '/elsewhere.png',
  times: 9
} as const

function shape(operation: string, name: string, inputs: Shape['inputs'], before?: Shape['before']): Shape {
  return {
    name: `${operation} ${name}`.trim(),
    inputs: { operation, ...inputs },
    ...(before === undefined ? {} : { before })
  }
}

export const PUBLISH_PACKAGE: readonly Shape[] = [
  shape('publish', 'a package of an unknown extension', PACKAGE),
  shape('publish', 'a package of a known extension', PACKAGE, known),
  shape('publish', 'a package over a draft', PACKAGE, withPackage),
  shape('publish', 'a package with an icon', { ...PACKAGE, ...ICON }, known),
  {
    ...shape(
      'publish',
      'a package with an icon that the upload does not show',
      { ...PACKAGE, ...ICON },
      known
    ),
    service
  }
]

export const PUBLISH_DRAFT_FILE: readonly Shape[] = [
  shape('publish', 'a draft file of an unknown extension', DRAFT),
  shape('publish', 'a draft file over a draft', DRAFT, withDraft),
  shape('publish', 'a draft file of an unknown extension with an icon', { ...DRAFT, ...ICON })
]

export const DRAFTS: readonly Shape[] = [
  shape('upload-extension', '', PACKAGE, known),
  shape('upload-extension', 'with if-exists: skip', { ...PACKAGE, 'if-exists': 'skip' }, withPackage),
  shape('upload-extension', 'with if-missing: create', { ...PACKAGE, 'if-missing': 'create' }),
  shape('create-draft', 'with if-exists: skip', { ...DRAFT, 'if-exists': 'skip' }),
  shape('update-draft', '', DRAFT, withDraft),
  shape('update-draft', 'with if-missing: create', { ...DRAFT, 'if-missing': 'create' }),
  shape('publish-draft', '', VERSION, withPackage),
  shape('delete-draft', 'with if-missing: ignore', { ...VERSION, 'if-missing': 'ignore' }, withDraft)
]

export const DESCRIBE: readonly Shape[] = [
  shape('update-icon', '', { ...NAME, ...ICON }, known),
  shape('register-extension', '', {
    ...NAME,
    'display-name': 'New',
    'business-type': 'Gate',
    description: 'New'
  }),
  shape('update-extension', '', { ...NAME, 'display-name': 'New', description: 'New' }, known),
  shape('update-extension', 'with an icon', { ...NAME, ...ICON }, known),
  shape('update-extension', 'with name and icon', { ...NAME, ...ICON, 'display-name': 'New' }, known)
]

const IGNORE = { 'if-missing': 'ignore' }

export const DELETE: readonly Shape[] = [
  shape('delete-version', 'with if-missing: ignore', { ...VERSION, ...IGNORE }, withPackage),
  shape('delete-version', 'of the only one', { ...VERSION, ...IGNORE }, emulator =>
    drafted(emulator, { plugin_name: EXTENSION.name, version: '1.0.2' })
  ),
  shape('delete-extension', '', { ...NAME, ...IGNORE, confirm: EXTENSION.name }, withPackage),
  shape(
    'delete-extension',
    'of an undocumented type without versions',
    { ...NAME, ...IGNORE, confirm: EXTENSION.name },
    emulator => registered(emulator, { business_type: 'Custom' })
  )
]

export const PRUNE: readonly Shape[] = [
  {
    ...shape('prune-drafts', '', { ...NAME, 'github-token': 'ghs_TokenOfATest' }, withPreviews),
    open: [3007]
  }
]
