import { DocumentError } from '../extension/document.ts'
import type { CheckedFile } from '../http/multipart.ts'
import { oneLine } from '../report/text.ts'
import type { Connection } from './connection.ts'
import type { DraftFile } from './draft-file.ts'
import { inFile, refused, type Findings } from './problems.ts'
import { fields, type FieldName } from './fields.ts'
import type { Package } from './package-file.ts'
import { findFile, openWorkspace, PathError, type Folders, type FoundFile } from './paths.ts'
import type { FileContext } from './context.ts'
import type { Values } from './values.ts'

/** Opens the files that inputs name, judges what is in them, and gives what the operations need. */

/** What the path inputs become. */
export interface Opened {
  'package-path': Package
  'icon-path': CheckedFile
  'image-path': CheckedFile
  'draft-path': DraftFile
}

type Openers = {
  [P in keyof Opened]: (file: FoundFile, context: FileContext) => Promise<Opened[P] | undefined>
}

// What one step in ten needs is loaded when it is needed.
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
  { root, temporary, tempDir }: Folders & Pick<FileContext, 'tempDir'>,
  findings: Findings
): Promise<Partial<Opened>> {
  const paths = (Object.keys(openers) as (keyof Opened)[]).flatMap(input => {
    const text = values.get(input)
    return text === undefined ? [] : [[input, text] as const]
  })
  if (paths.length === 0) return {}
  const directory = values.get('working-directory') ?? ''
  const workspace = await openWorkspace(root, temporary, directory).catch(
    refuse('working-directory', directory, findings)
  )
  if (workspace === undefined) return {}
  const statedByInputs = Object.fromEntries([...values.entries()].filter(isText))
  const context = { workspace, statedByInputs, method: credentials?.method, findings, tempDir }
  const opened: Partial<Record<keyof Opened, unknown>> = {}
  for (const [input, text] of paths) opened[input] = await openFile(input, text, context)
  return opened as Partial<Opened>
}

async function openFile(input: keyof Opened, text: string, context: FileContext): Promise<unknown> {
  const { findings, workspace } = context
  const file = await findFile(text, workspace, input === 'package-path').catch(refuse(input, text, findings))
  if (file === undefined) return undefined
  return openers[input](file, context).catch((error: unknown) => {
    if (!(error instanceof DocumentError)) {
      refuse(input, text, findings)(error)
      return undefined
    }
    const problems = error.findings.map(({ line, message }) => inFile(input, file.shown, line, message))
    findings.problems.push(...problems)
    return undefined
  })
}

/** @returns a handler that adds an expected error to the problems, and passes every other on */
function refuse(input: FieldName, text: string, { problems }: Findings) {
  return (error: unknown): undefined => {
    if (!(error instanceof PathError)) throw error
    problems.push(refused(input, text, error.message, fields[input]))
  }
}

function isText(entry: readonly [FieldName, unknown]): entry is [FieldName, string] {
  return typeof entry[1] === 'string'
}
