import { businessTypeWarning } from '../extension/business-type.ts'
import { versionOfTag } from '../extension/version.ts'
import { oneLine, quote } from '../report/text.ts'
import { allowance, atPlace, missing, rejected, type Findings } from './problems.ts'
import { fields, type FieldName } from './fields.ts'
import type { Opened } from './files.ts'
import type { OperationName } from './operations.ts'
import type { RawInputs } from './read.ts'
import { IMG_URL } from './rules.ts'
import type { Values } from './values.ts'

/** Checks that look at several inputs at once, or at an input and a file. */
export function checkAgreement(
  operation: OperationName | undefined,
  raw: RawInputs,
  values: Values,
  opened: Partial<Opened>,
  tagName: string | undefined,
  findings: Findings
): void {
  checkTagName(values, opened, tagName, findings)
  // A package says it itself, and has to agree with the input.
  const message = businessTypeWarning(values.get('business-type'), 'Input business-type')
  if (raw['package-path'] === '' && message !== undefined) findings.warnings.push({ message })
  checkConfirmation(values, findings)
  if (operation === 'publish') checkEither(raw, 'package-path', 'draft-path', findings)
  if ((operation === 'publish' || operation === 'check') && isIdOfPackage(raw))
    findings.warnings.push({ message: 'Given, but not used with a package: unique-id.' })
  if (operation === 'update-extension') checkChanges(raw, findings)
  if (operation === 'update-thumbnail') checkThumbnail(raw, values, findings)
}

/** Only drafts are sent with an ID. */
function isIdOfPackage(raw: RawInputs): boolean {
  return raw['unique-id'] !== '' && raw['package-path'] !== '' && raw['draft-path'] === ''
}

/** A release that is made on a tag is the tag's, or the tag lies. Tags of other things mean nothing here. */
export function checkTagVersion(
  ref: string,
  values: Values,
  opened: Partial<Opened>,
  findings: Findings
): void {
  const tag = versionOfTag(ref)
  const given = values.get('version')
  const release = released(opened)
  const version = given ?? release?.version
  if ('problem' in tag || version === undefined || version === tag.version) return
  if (tag.name !== undefined && tag.name !== nameOf(values, opened)) return
  const name = oneLine(ref.replace('refs/tags/', ''))
  if (given !== undefined || release === undefined) {
    findings.problems.push(
      rejected('version', version, `the run is for the tag ${name}, which is another version`)
    )
    return
  }
  const message = `version is ${quote(version)}, but the run is for the tag ${name}; set version: tag, or correct the file`
  findings.problems.push(atPlace(release.place('version'), `${release.kind}-path`, message))
}

function checkTagName(
  values: Values,
  opened: Partial<Opened>,
  tagName: string | undefined,
  { problems }: Findings
): void {
  const name = nameOf(values, opened)
  if (tagName === undefined || name === undefined || tagName === name) return
  problems.push(
    rejected('version', 'tag', `the tag is of ${quote(tagName)}, this extension is ${quote(name)}`)
  )
}

function nameOf(values: Values, opened: Partial<Opened>): string | undefined {
  return values.get('plugin-name') ?? released(opened)?.pluginName
}

function released(opened: Partial<Opened>) {
  return opened['package-path'] ?? opened['draft-path']
}

function checkConfirmation(values: Values, { problems }: Findings): void {
  const confirm = values.get('confirm')
  const name = values.get('plugin-name')
  if (confirm === undefined || name === undefined || confirm === name) return
  problems.push(rejected('confirm', confirm, `it has to repeat plugin-name, ${quote(name)}`))
}

function checkEither(raw: RawInputs, one: FieldName, other: FieldName, { problems }: Findings): void {
  if ((raw[one] === '') !== (raw[other] === '')) return
  const given = raw[one] === '' ? 'both missing' : 'both given'
  problems.push({
    message: `Inputs ${one} and ${other} are ${given}; exactly one is needed. ${allowance(one, fields[one])}`
  })
}

const CHANGES = ['display-name', 'description', 'icon-path'] as const

function checkChanges(raw: RawInputs, { problems }: Findings): void {
  if (CHANGES.some(name => raw[name] !== '')) return
  const { message } = missing('display-name', 'update-extension', fields['display-name'])
  problems.push({ message: `${message} Or give ${CHANGES.slice(1).join(' or ')}.` })
}

/** A thumbnail is either an image that is stored already, of the same project, or one to upload. */
function checkThumbnail(raw: RawInputs, values: Values, findings: Findings): void {
  checkEither(raw, 'img-url', 'image-path', findings)
  const imgUrl = values.get('img-url')
  const projectId = values.get('project-id')
  if (imgUrl === undefined || projectId === undefined || IMG_URL.pattern.exec(imgUrl)?.[1] === projectId)
    return
  findings.problems.push(rejected('img-url', imgUrl, 'the image belongs to another project than project-id'))
}
