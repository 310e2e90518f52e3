/** The first table once more, with each fault at other places: once only, after another try, and later in a step. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { drafted, EXTENSION } from '../action/account.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { FAULTS } from './faults.ts'
import { writeFiles } from './files.ts'
import { cellOf, NONE, readOutcome, readTable, type Outcome } from './outcomes.ts'
import { CELL_MS, play, type Played } from './play.ts'
import { KINDS, sceneOf, type Kind, type Scene } from './scenes.ts'
import type { Position } from './disturb.ts'

/** Where a call of each kind comes later in a step; `changed` when a write comes before it. */
interface Place extends Position {
  readonly scene: Scene
  readonly changed: boolean
}

const ONE_PAGE = 10
const PLACES: Readonly<Record<Kind, Place>> = {
  read: { scene: { ...sceneOf('publish-draft', 'query'), before: onSecondPage }, nth: 2, changed: false },
  write: { scene: sceneOf('publish a draft file over a draft', 'edit-draft'), changed: false },
  'single write': { scene: sceneOf('publish a package over a draft', 'publish-draft'), changed: true },
  upload: {
    scene: sceneOf('publish a package of an unknown extension', 'upload-extension'),
    changed: true
  },
  // The token that was obtained first is not accepted any more.
  'sign-in': {
    scene: KINDS['sign-in'],
    nth: 2,
    changed: false,
    first: { call: 'query-all', kind: 'status', status: 401 }
  }
}

const kinds = Object.keys(KINDS) as Kind[]
const { rows } = await readTable('Calls')
const cells = rows.flatMap(row => {
  const name = row['fault'] ?? ''
  const fault = FAULTS[name] ?? {}
  // A host is what it is, for every call of a step, and a file is read anew for every try.
  if (fault.host !== undefined || fault.file !== undefined) return []
  return kinds.flatMap(kind => {
    const cell = row[kind] ?? ''
    return cell === NONE ? [] : [{ name, fault, kind, outcome: readOutcome(cell) }]
  }, CELL_MS)
})
const folder = await temporaryFolder()
const undisturbed = new Map<Kind, Played>()

beforeAll(async () => {
  await writeFiles(folder.path)
  for (const kind of kinds) undisturbed.set(kind, await play(KINDS[kind], {}, folder.path))
})
afterAll(() => folder.remove())

describe.each(cells)('$name, $kind', ({ fault, kind, outcome }) => {
  const obtained = fault.obtained === true

  test(
    'once only: the next try succeeds, if there is one',
    async () => {
      const played = await play(KINDS[kind], fault, folder.path, { times: 1 })
      const usual = undisturbed.get(kind)
      const extra = usual && requestsOfTry(outcome, usual, KINDS[kind].call)
      const sent = obtained ? (outcome.sent ?? 0) : (usual?.sent ?? 0) + (extra ?? 0)
      const recovered = { ...played, exitCode: 0, word: usual?.word, tries: 2, sent, changed: usual?.changed }
      expect(cellOf(played)).toBe(cellOf(outcome.tries === 1 ? outcome : (recovered as Outcome)))
    },
    CELL_MS
  )

  test(
    'after a try that was refused: it is counted, and changes nothing else',
    async () => {
      const { call } = KINDS[kind]
      const first = { call, kind: 'status', status: 429 } as const
      const played = await play(KINDS[kind], fault, folder.path, { first, nth: 2 })
      const usual = undisturbed.get(kind)
      const saved = outcome.tries === 4 && usual ? requestsOfTry(outcome, usual, call) : 0
      const tries = outcome.tries === 4 ? 4 : outcome.tries + 1
      expect(cellOf(played)).toBe(cellOf({ ...outcome, tries, sent: (outcome.sent ?? 0) + 1 - saved }))
    },
    CELL_MS
  )

  test(
    'later in a step: it ends as the first call would',
    async () => {
      const { scene, changed, ...position } = PLACES[kind]
      const played = await play(scene, fault, folder.path, position)
      expect(cellOf({ ...played, sent: undefined })).toBe(
        cellOf({
          ...outcome,
          word: outcome.exitCode === 0 ? played.word : outcome.word,
          tries: outcome.tries + (position.nth ?? 1) - 1,
          sent: undefined,
          changed: outcome.changed || changed || (outcome.exitCode === 0 && kind !== 'sign-in')
        })
      )
    },
    CELL_MS
  )
})

/** @returns how many requests each try costs: the call, and the read of the state where one follows */
function requestsOfTry({ sent = 0, tries }: Outcome, { calls }: Played, call: string): number {
  return (sent - calls.indexOf(call)) / tries
}

/** The draft that is published is older than a page of others. */
async function onSecondPage(...[emulator]: Parameters<typeof drafted>): Promise<void> {
  const draft = { plugin_name: EXTENSION.name, display_name: EXTENSION.friendlyName }
  await drafted(emulator, { ...draft, version: '1.0.2' })
  for (let patch = 0; patch < ONE_PAGE; patch += 1)
    await drafted(emulator, { ...draft, version: `2.0.${patch}` })
}
