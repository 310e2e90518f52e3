/** Opens the files that inputs name, judges what is in them, and gives what the operations need. */

import { DocumentError } from '../extension/document.ts'
import type { CheckedFile } from '../http/multipart.ts'
import { expected } from '../report/expected.ts'
import { oneLine } from '../report/text.ts'
import type { Connection } from './connection.ts'
import type { CheckContext, FileContext, FileInput, FileJob, JudgedFile } from './context.ts'
import type { DraftFile } from './draft-file.ts'
import type { FieldName } from './fields.ts'
import type { JudgedPackage, Package } from './package-file.ts'
import { findFile, openWorkspace, PathError, withPathErrors, type FoundFile } from './paths.ts'
import { problemInFile, problemWith, type Findings } from './problems.ts'
import type { Values } from './values.ts'

/** What the path inputs become. */
export interface OpenedFiles {
  'package-path': Package
  'icon-path': CheckedFile
  'image-path': CheckedFile
  'draft-path': DraftFile
}

/** What judging makes of the files. */
type JudgedFiles = Omit<OpenedFiles, 'package-path'> & { 'package-path': JudgedPackage }

type Openers = {
  [P in FileInput]: (file: FoundFile, context: FileContext) => Promise<JudgedFiles[P] | undefined>
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

/**
 * Finds the files that the inputs name, and has them judged.
 * @returns what the files hold; what is wrong with them is among the problems
 */
export async function openFiles(
  values: Values,
  { credentials }: Connection,
  context: CheckContext
): Promise<Partial<OpenedFiles>> {
  const paths = (Object.keys(openers) as FileInput[]).flatMap(input => {
    const text = values.get(input)
    return text === undefined ? [] : [[input, text] as const]
  })
  const { root, temporary, tempDir, secrets, findings } = context
  const directory = values.get('working-directory') ?? ''
  const workspace = await openWorkspace(root, temporary, directory).catch(
    addPathProblem('working-directory', directory, findings)
  )
  if (workspace === undefined) return {}
  const statedByInputs = Object.fromEntries([...values.entries()].filter(isText))
  const opened: Partial<Record<FileInput, unknown>> = {}
  for (const [input, text] of paths) {
    const orFolder = input === 'package-path'
    const file = await findFile(text, workspace, orFolder).catch(addPathProblem(input, text, findings))
    if (file === undefined) continue
    const folder = file.isFolder ? await tempDir() : ''
    const by = { workspace, statedByInputs, method: credentials?.method, secrets, tempDir: folder }
    const job = { input, text, file, ...by }
    const judged = await (input === 'package-path' ? judgePackage : judgeOther)(job, context)
    opened[input] = judged.opened
    addFindings(findings, judged.findings)
  }
  return opened as Partial<OpenedFiles>
}

/** Of an image, only the beginning is read. */
async function judgeOther(job: FileJob, { runJob }: CheckContext): Promise<JudgedFile> {
  return runJob('judgeFile', job, job.input === 'draft-path' ? job.file.size : 0)
}

/** While a thread judges a zip, this one makes its digest. */
async function judgePackage(job: FileJob, { runJob, signal }: CheckContext): Promise<JudgedFile> {
  const { file, input, text } = job
  const [{ sha256 }, { packageWork }] = await Promise.all([
    import('../package/digest.ts'),
    import('../package/size.ts')
  ])
  const judged = new AbortController()
  const digestOf = (zip: string) => withPathErrors(sha256(zip, AbortSignal.any([signal, judged.signal])))
  const digest = file.isFolder ? undefined : digestOf(file.path)
  // Nobody waits for it when the package is not usable.
  digest?.catch(() => undefined)
  try {
    const { findings, opened } = await runJob('judgeFile', job, await packageWork(file))
    if (opened === undefined) return { findings, opened }
    const { file: zip } = opened as JudgedPackage
    const made = await (digest ?? digestOf(zip.path)).catch(addPathProblem(input, text, findings))
    signal.throwIfAborted()
    return { findings, opened: { ...opened, file: { ...zip, sha256: made } } }
  } finally {
    judged.abort()
  }
}

/** Opens a file, and collects what there is to say about it. Takes and gives plain data, as a job does. */
export async function judgeFile({ input, text, ...job }: FileJob): Promise<JudgedFile> {
  const findings: Findings = { problems: [], notices: [], facts: [], warnings: [] }
  const addProblem = addPathProblem(input, text, findings)
  const opened = await openers[input](job.file, { ...job, findings }).catch((error: unknown) => {
    if (!(error instanceof DocumentError)) {
      addProblem(error)
      return undefined
    }
    for (const { line, message } of error.findings)
      findings.problems.push(problemInFile(job.file.shown, line, message))
    return undefined
  })
  return { opened, findings }
}

/** @returns a handler that adds an expected error to the problems, and passes every other on */
function addPathProblem(input: FieldName, text: string, { problems }: Findings) {
  return (error: unknown): undefined => {
    problems.push(problemWith(input, text, expected(error, PathError).message))
  }
}

function addFindings(all: Findings, { problems, notices, warnings, stated }: Findings): void {
  for (const problem of problems) all.problems.push(problem)
  for (const notice of notices) all.notices.push(notice)
  for (const warning of warnings) all.warnings.push(warning)
  if (stated !== undefined) all.stated ??= stated
}

function isText(entry: readonly [FieldName, unknown]): entry is [FieldName, string] {
  return typeof entry[1] === 'string'
}
