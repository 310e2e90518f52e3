/** Validates the inputs, once and up front, and gives what the step is to do. */

import { judgeBusinessType } from '../extension/business-type.ts'
import { MAX_DESCRIPTION } from '../extension/rules.ts'
import type { PackedFiles, Target } from '../report/record.ts'
import { SHORTEST_SURE } from '../report/redact.ts'
import { quote } from '../report/text.ts'
import { checkWays, readConnection, type Connection } from './connection.ts'
import type { CheckContext } from './context.ts'
import { takenFields, type InputDefinition } from './definition.ts'
import { isVersionWord } from './field-kinds.ts'
import { fields, FILE_FIELDS, type FieldName } from './fields.ts'
import type { OpenedFiles } from './files.ts'
import {
  allowance,
  InputError,
  problemMissing,
  problemWith,
  type Findings,
  type Problem
} from './problems.ts'
import type { RawInputs } from './read.ts'
import { checkSecretsGiven } from './untrusted-runs.ts'
import { warnOfUnused, type Values } from './values.ts'
import { checkPullRequest, checkTagName, settleVersion } from './version.ts'

/** What the step is to do, valid as far as can be told without the service. */
export interface Settings {
  readonly operation: string
  /** The operation's own inputs, by name, as its definition types them. Files are opened. */
  readonly inputs: Readonly<Record<string, unknown>>
  /** What the operation's own check returned. */
  readonly checked: unknown
  readonly connection: Connection
  readonly dryRun: boolean
  /** Whether a warning ends the step before its first write. */
  readonly strict: boolean
  readonly maxAttempts: number
  /** Milliseconds. */
  readonly requestTimeout: number
  readonly target: Target
  /** What was warned of about the extension: the likely cause when the service refuses it. */
  readonly warnings: readonly Problem[]
}

/** The inputs of a step, and how they are judged. */
export interface GivenInputs {
  readonly raw: RawInputs
  readonly values: Values
  /** Absent when the operation is not known, which is among the problems then. */
  readonly definition: InputDefinition | undefined
}

/**
 * @param context with what was found so far; gets notices and warnings to show in any case
 * @throws InputError with every problem, from inputs and from files
 */
export async function readSettings(given: GivenInputs, context: CheckContext): Promise<Settings> {
  const { raw, values, definition } = given
  const { findings, environment, idTokens, event } = context
  const { problems } = findings
  const dryRun = values.get('dry-run') === true
  const connection = readConnection(
    { raw, environment, idTokens, problems, optional: dryRun },
    definition?.service
  )
  const commented = values.get('comment') === true && !dryRun
  const asksGitHub = commented || 'github-token' in (definition?.required ?? {})
  checkWays(connection, asksGitHub, context)
  if (definition?.service !== 'none') await checkSecretsGiven(raw, connection, dryRun, context)
  await checkPullRequest(values, event, findings)
  const tagName = await settleVersion(values, event, findings)
  const known = findings.warnings.length
  // Most steps name no file, and need none of the code that opens one.
  const named = FILE_FIELDS.some(input => values.get(input) !== undefined)
  const opened = named ? await (await import('./files.ts')).openFiles(values, connection, context) : {}
  const release = opened['package-path'] ?? opened['draft-path']
  checkTagName(tagName, values.get('plugin-name') ?? release?.pluginName, findings)
  checkBusinessType(raw, values, findings)
  checkSecrets(values, context)
  checkDescription(raw, values, findings)
  const suspects = findings.warnings.slice(known)
  checkConfirmation(values, findings)
  if (definition !== undefined) checkGroups(raw, definition, findings)
  const inputs = ownInputs(given, opened)
  const versionWord = isVersionWord(raw.version) ? raw.version : undefined
  const checked: unknown = await definition?.check?.(inputs, { ...context, versionWord })
  if (definition !== undefined) warnOfUnused(raw, definition, connection.credentials?.method, findings)
  const strict = values.get('strict') === true
  // One by one: a call takes only so many arguments.
  if (strict) for (const warning of findings.warnings.splice(0)) problems.push(warning)
  const target = { ...targetOf(given, findings), ...ofRelease(opened) }
  if (problems.length > 0) throw new InputError(problems, target)
  return {
    operation: raw.operation,
    inputs,
    checked,
    connection,
    dryRun,
    strict,
    maxAttempts: values.get('max-attempts') ?? 1,
    requestTimeout: (values.get('request-timeout') ?? 1) * 1_000,
    target,
    warnings: suspects
  }
}

/** @returns the valid ones among the inputs that the operation's definition names */
function ownInputs({ values, definition }: GivenInputs, opened: Partial<OpenedFiles>): Settings['inputs'] {
  const { required, optional } = definition ?? takenFields(undefined)
  const own = [...values.entries()].filter(([name]) => name in required || name in optional)
  return { ...Object.fromEntries(own), ...opened }
}

/** What these inputs say is published. */
function checkSecrets(values: Values, { secrets, findings }: CheckContext): void {
  for (const input of ['display-name', 'description', 'version-description'] as const) {
    const text = values.get(input) ?? ''
    if (!secrets.some(secret => secret.length >= SHORTEST_SURE && text.includes(secret))) continue
    const message = `Input ${input} holds a secret of this step, and would publish it. Take it out.`
    findings.problems.push({ message })
  }
}

/** A package says its type itself, and has to agree with the input. */
function checkBusinessType(raw: RawInputs, values: Values, findings: Findings): void {
  if (raw['package-path'] !== '') return
  const judged = judgeBusinessType(values.get('business-type'), 'Input business-type')
  if (judged !== undefined) findings[judged.kind].push({ message: judged.message })
}

/** A description that a file has, or gets, is judged there. */
function checkDescription(raw: RawInputs, values: Values, { warnings }: Findings): void {
  const { length } = values.get('description') ?? ''
  if (length <= MAX_DESCRIPTION || raw['package-path'] !== '' || raw['draft-path'] !== '') return
  warnings.push({
    message: `Input description is ${length} characters long; it is longer than the ${MAX_DESCRIPTION} characters of the console's form.`
  })
}

/** `confirm` repeats `plugin-name`. */
function checkConfirmation(values: Values, { problems }: Findings): void {
  const confirm = values.get('confirm')
  const name = values.get('plugin-name')
  if (confirm === undefined || name === undefined || confirm === name) return
  problems.push(problemWith('confirm', confirm, `it has to repeat plugin-name, ${quote(name)}`))
}

function checkGroups(
  raw: RawInputs,
  { exactlyOneOf, atLeastOneOf }: InputDefinition,
  { problems }: Findings
): void {
  const isGiven = (name: FieldName) => raw[name] !== ''
  if (exactlyOneOf !== undefined) {
    const [one, other] = exactlyOneOf
    const given = exactlyOneOf.filter(isGiven).length
    const message = `Inputs ${one} and ${other} are both ${given === 0 ? 'missing' : 'given'}; exactly one is needed. ${allowance(one, fields[one])}`
    if (given !== 1) problems.push({ message })
  }
  if (atLeastOneOf !== undefined && !atLeastOneOf.some(isGiven)) {
    const [first, ...others] = atLeastOneOf
    const { message } = problemMissing(first, raw.operation, fields[first])
    problems.push({ message: `${message} Or give ${others.join(' or ')}.` })
  }
}

/** @returns what the inputs say the step is about, or what a file says where they say nothing, as far as it is valid */
function targetOf({ raw, values }: GivenInputs, { stated = {} }: Findings): Target {
  return {
    pluginName: raw['plugin-name'] === '' ? stated.pluginName : values.get('plugin-name'),
    version: raw.version === '' ? stated.version : values.get('version')
  }
}

/** @returns what only an opened file says */
function ofRelease(opened: Partial<OpenedFiles>): Target {
  const { 'package-path': packed, 'draft-path': drafted } = opened
  const { displayName } = packed ?? drafted ?? {}
  return { displayName, sha256: packed?.file.sha256, packed: packed && filesOf(packed.contents) }
}

function filesOf(files: PackedFiles['files']): PackedFiles {
  return { count: files.length, size: files.reduce((total, { size }) => total + size, 0), files }
}
