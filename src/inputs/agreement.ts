import { BUSINESS_TYPES } from '../extension/rules.ts'
import { quote } from '../report/text.ts'
import { allowance, rejected, type Findings } from './explain.ts'
import { fields } from './fields.ts'
import { IMG_URL } from './rules.ts'
import type { Opened } from './files.ts'
import type { RawInputs } from './read.ts'
import type { Values } from './values.ts'

/** Checks that look at several inputs at once, or at an input and a file. */
export function checkAgreement(
  values: Values,
  opened: Partial<Opened>,
  tagName: string | undefined,
  findings: Findings
): void {
  checkTagName(values, opened, tagName, findings)
  checkBusinessType(values, opened, findings)
}

function checkTagName(
  values: Values,
  opened: Partial<Opened>,
  tagName: string | undefined,
  { problems }: Findings
): void {
  const name =
    values.get('plugin-name') ?? opened['package-path']?.pluginName ?? opened['draft-path']?.plugin_name
  if (tagName === undefined || name === undefined || tagName === name) return
  problems.push(
    rejected('version', 'tag', `the tag is of ${quote(tagName)}, this extension is ${quote(name)}`)
  )
}

/** The documents disagree on whether other types exist, so an unknown one is no error. */
function checkBusinessType(values: Values, opened: Partial<Opened>, { warnings }: Findings): void {
  const type =
    opened['draft-path']?.business_type ?? opened['package-path']?.businessType ?? values.get('business-type')
  if (type === undefined || Object.hasOwn(BUSINESS_TYPES, type)) return
  warnings.push(
    `Business type ${quote(type)} is none of the documented ones. ${allowance('business-type', fields['business-type'])}`
  )
}

/** A thumbnail is either an image that is stored already, of the same project, or one to upload. */
export function checkThumbnail(raw: RawInputs, values: Values, { problems }: Findings): void {
  if ((raw['img-url'] === '') === (raw['image-path'] === '')) {
    const given = raw['img-url'] === '' ? 'both missing' : 'both given'
    problems.push({
      message: `Inputs img-url and image-path are ${given}; exactly one is needed. ${allowance('img-url', fields['img-url'])}`
    })
  }
  const imgUrl = values.get('img-url')
  const projectId = values.get('project-id')
  if (imgUrl === undefined || projectId === undefined || IMG_URL.pattern.exec(imgUrl)?.[1] === projectId)
    return
  problems.push(rejected('img-url', imgUrl, 'the image belongs to another project than project-id'))
}
