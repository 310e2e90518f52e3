/** The operation `pack`: checks a package offline, and keeps it as a file for later steps. */

import { pick, EXTENSION_FIELDS } from '../inputs/fields.ts'
import type { CheckContext } from '../inputs/context.ts'
import { openWorkspace, PathError } from '../inputs/paths.ts'
import { problemWith } from '../inputs/problems.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { findPlace, newPlace, writePackage } from './shared/output-file.ts'
import type { Outcome, Plan } from './shared/plan.ts'
import { expected } from '../report/expected.ts'

const takes = {
  required: pick('package-path'),
  optional: pick(...EXTENSION_FIELDS, 'output-path', 'working-directory', 'dry-run')
}

type Inputs = ContextOf<typeof takes>['inputs']

/** Where the package goes, and what writing it depends on. */
interface Checked extends Pick<CheckContext, 'signal' | 'temporary'> {
  /** A real path; absent when the input names none. */
  readonly place: string | undefined
}

export const operation = defineOperation({
  ...takes,
  summary: 'Checks a package offline, and keeps it as a `.zip` for later steps: the same bytes as an upload.',
  wording: { subject: '{release}', aim: 'packed' },
  service: 'none',
  writes: false,
  check: async (inputs, context): Promise<Checked> => {
    const { signal, temporary } = context
    return { place: await placeOf(inputs, context), signal, temporary }
  },
  plan
})

/** @returns nothing when the input is absent, or names no place for the package, which is among the problems then */
async function placeOf(inputs: Partial<Inputs>, context: CheckContext): Promise<string | undefined> {
  const { 'output-path': text, 'package-path': packed, 'working-directory': directory = '' } = inputs
  if (text === undefined) return undefined
  const { root, temporary, findings } = context
  const workspace = await openWorkspace(root, temporary, directory).catch(() => undefined)
  // Why not is among the problems of package-path already.
  if (workspace === undefined) return undefined
  try {
    return await findPlace(text, workspace, packed?.source)
  } catch (error) {
    findings.problems.push(problemWith('output-path', text, expected(error, PathError).message))
    return undefined
  }
}

async function plan({ checked, dryRun, inputs }: ContextOf<typeof takes, Checked>): Promise<Plan> {
  const { file, pluginName, source, version } = inputs['package-path']
  const given = checked.place ?? (file.path === source ? source : undefined)
  const place = given ?? (await newPlace(checked.temporary, `${pluginName}-${version}.zip`))
  const write = async (): Promise<Partial<Outcome>> => {
    if (place !== source) await writePackage(file, place, checked.signal)
    return { outputs: { package: place } }
  }
  const shown = given === undefined && dryRun ? "(in the runner's temporary folder)" : place
  const row = [shown, String(file.size), file.sha256]
  const listing = { title: 'Packages', columns: ['file', 'bytes', 'sha256'], rows: [row], outputs: {} }
  return { steps: [], result: 'packed', listing, write }
}
