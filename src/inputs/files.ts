/** Opens the files that inputs name, judges what is in them, and gives what the operations need. */

import { DocumentError } from '../extension/document.ts'
import type { CheckedFile } from '../http/multipart.ts'
import { oneLine } from '../report/text.ts'
import type { Connection } from './connection.ts'
import type { CheckContext, FileContext } from './context.ts'
import type { DraftFile } from './draft-file.ts'
import { fields, type FieldName } from './fields.ts'
import type { Package } from './package-file.ts'
import { findFile, openWorkspace, PathError, type FoundFile } from './paths.ts'
import { problemInFile, problemWith, type Findings } from './problems.ts'
import type { Values } from './values.ts'

/** What the path inputs become. */
export interface OpenedFiles {
  'package-path': Package
  'icon-path': CheckedFile
  'image-path': CheckedFile
  'draft-path': DraftFile
}

type Openers = {
  [P in keyof OpenedFiles]: (file: FoundFile, context: FileContext) => Promise<OpenedFiles[P] | undefined>
}

// Each kind of file loads its own code.
const openers: Openers = {
  'package-path': async (file, context) => (await import('./package-file.ts')).openPackage(file, context),
  'icon-path': async (file, { findings }) => {
    const { ICON_SIDE, openIcon } = await import('./images.ts')
    const { image, side } = await openIcon(file)
    if (side !== undefined && (side.width !== ICON_SIDE || side.height !== ICON_SIDE)) {
      const message = `${oneLine(file.shown)} is ${side.width} x ${side.height} pixels; ${ICON_SIDE} x ${ICON_SIDE} are recommended.`
      findings.notices.push({ message })
    }
    return image
  },
  'image-path': async file => (await (await import('./images.ts')).openImage(file)).image,
  'draft-path': async (file, context) => (await import('./draft-file.ts')).openDraft(file, context)
}

/** @returns what the files hold; what is wrong with them is among the problems */
export async function openFiles(
  values: Values,
  { credentials }: Connection,
  { root, temporary, tempDir, findings }: CheckContext
): Promise<Partial<OpenedFiles>> {
  const paths = (Object.keys(openers) as (keyof OpenedFiles)[]).flatMap(input => {
    const text = values.get(input)
    return text === undefined ? [] : [[input, text] as const]
  })
  if (paths.length === 0) return {}
  const directory = values.get('working-directory') ?? ''
  const workspace = await openWorkspace(root, temporary, directory).catch(
    addPathProblem('working-directory', directory, findings)
  )
  if (workspace === undefined) return {}
  const statedByInputs = Object.fromEntries([...values.entries()].filter(isText))
  const context = { workspace, statedByInputs, method: credentials?.method, findings, tempDir }
  const opened: Partial<Record<keyof OpenedFiles, unknown>> = {}
  for (const [input, text] of paths) opened[input] = await openFile(input, text, context)
  return opened as Partial<OpenedFiles>
}

async function openFile(input: keyof OpenedFiles, text: string, context: FileContext): Promise<unknown> {
  const { findings, workspace } = context
  const addProblem = addPathProblem(input, text, findings)
  const file = await findFile(text, workspace, input === 'package-path').catch(addProblem)
  if (file === undefined) return undefined
  return openers[input](file, context).catch((error: unknown) => {
    if (!(error instanceof DocumentError)) {
      addProblem(error)
      return undefined
    }
    const problems = error.findings.map(({ line, message }) =>
      problemInFile(input, file.shown, line, message)
    )
    findings.problems.push(...problems)
    return undefined
  })
}

/** @returns a handler that adds an expected error to the problems, and passes every other on */
function addPathProblem(input: FieldName, text: string, { problems }: Findings) {
  return (error: unknown): undefined => {
    if (!(error instanceof PathError)) throw error
    problems.push(problemWith(input, text, error.message, fields[input]))
  }
}

function isText(entry: readonly [FieldName, unknown]): entry is [FieldName, string] {
  return typeof entry[1] === 'string'
}
