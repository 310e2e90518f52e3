/** Accounts that the steps of docs/requests.md find, and the files that they name. */

import path from 'node:path'
import { mkdir, writeFile } from 'node:fs/promises'
import type { Emulator } from '../../emulator/server.ts'
import { drafted, EXTENSION, published, registered, uploaded } from '../action/account.ts'
import { draft, manifest, packed } from '../support/extension.ts'
import { png } from '../support/images.ts'
import type { Account } from './play.ts'

type Fill = (emulator: Emulator) => Promise<void>

/** An account that is filled so. */
function account(...fills: readonly Fill[]): Account {
  const before = async (emulator: Emulator) => {
    for (const fill of fills) await fill(emulator)
    return undefined
  }
  return { before }
}

/** The texts of the package's manifest, so that nothing differs. */
const TEXTS = { description: 'Checks shell scripts' }

/** Writes what the steps name. The draft gives every text of its own; the one that leaves out gives none. */
export async function writeFiles(workspace: string): Promise<void> {
  await mkdir(path.join(workspace, 'extensions'), { recursive: true })
  const whole = draft({
    plugin_name: EXTENSION.name,
    display_name: EXTENSION.friendlyName,
    business_type: EXTENSION.category,
    business_type_display_name: 'Check',
    version: '1.0.2'
  })
  const texts = [
    'icon_url',
    'description',
    'version_description',
    'business_type_display_name',
    'maintainers'
  ]
  const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => !texts.includes(key)))
  const files = {
    'package.zip': await packed(),
    'draft.json': JSON.stringify(whole),
    'draft-without-texts.json': JSON.stringify(rest),
    'icon.png': png(128, 128)
  }
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(workspace, name), content)
  for (let number = 1; number <= 25; number += 1) {
    const name = `extension_${number}`
    await mkdir(path.join(workspace, 'extensions', name))
    const file = path.join(workspace, 'extensions', name, 'codearts-extension.json')
    await writeFile(file, JSON.stringify(manifest({ name })))
  }
}

const register: Fill = emulator => registered(emulator, TEXTS)

const upload =
  (version: string): Fill =>
  emulator =>
    uploaded(emulator, version)

const publish =
  (version: string): Fill =>
  emulator =>
    published(emulator, EXTENSION.name, version)

const create =
  (version: string): Fill =>
  emulator =>
    drafted(emulator, {
      plugin_name: EXTENSION.name,
      display_name: EXTENSION.friendlyName,
      business_type: EXTENSION.category,
      business_type_display_name: 'Check',
      version
    })

const KNOWN = [register, upload('1.0.1'), publish('1.0.1')]
const LOW_CODE = [create('1.0.1'), publish('1.0.1')]

/** The extension is registered, and has no version. */
export const withoutVersions = account(register)

/** The extension has one version, which is published. */
export const known = account(...KNOWN)

/** The same, but the extension shows another description than the package. */
export const described = account(emulator => registered(emulator), ...KNOWN.slice(1))

/** Version 1.0.2 of the package is there besides, as a draft. */
export const withDraft = account(...KNOWN, upload('1.0.2'))

/** Version 1.0.2 of the package is published. */
export const withFormal = account(...KNOWN, upload('1.0.2'), publish('1.0.2'))

/** Drafts of other versions than the package's, and none that is published. */
export function withVersions(count: number): Account {
  return account(register, ...numbers(count).map(number => upload(`2.${number}.0`)))
}

/** Drafts of pull requests, none of which is open, and a version that is published. */
export function withPreviews(count: number): Account {
  return account(...KNOWN, ...numbers(count).map(number => upload(`0.90.${number}`)))
}

/** A low-code extension with a version that is published. */
export const lowCode = account(...LOW_CODE)

/** Version 1.0.2 of it is there besides, as a draft. */
export const lowCodeDraft = account(...LOW_CODE, create('1.0.2'))

/** The same; the inputs give the draft's ID. */
export const lowCodeDraftWithId: Account = {
  before: async emulator => {
    await lowCodeDraft.before?.(emulator)
    return { 'unique-id': await idOf(emulator, '1.0.2') }
  }
}

/** The project has an image, which the inputs name. */
export function withImage(projectId: string): Account {
  return {
    before: async ({ url, token }) => {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(png(128, 128))]), 'image.png')
      const init = { method: 'POST', headers: { 'x-auth-token': token }, body: form }
      const answer = await fetch(`${url}/v2/${projectId}/img`, init)
      const { img_url: imgUrl } = (await answer.json()) as { img_url: string }
      return { 'img-url': imgUrl }
    }
  }
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

async function idOf({ url, token, domainId }: Emulator, version: string): Promise<string> {
  const query = `plugin_name=${EXTENSION.name}&version=${version}`
  const answer = await fetch(`${url}/v1/${domainId}/agent-plugin/detail?${query}`, {
    headers: { 'x-auth-token': token }
  })
  return ((await answer.json()) as { unique_id: string }).unique_id
}
