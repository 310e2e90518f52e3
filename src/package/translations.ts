/** Judges translations: the texts of an extension in a language (user guide, "Extension Package"). */

import { DocumentError, isRecord, type Document, type DocumentFindings } from '../extension/document.ts'
import { findings } from '../extension/findings.ts'
import { parseDocument } from '../extension/parse-document.ts'
import { expected } from '../report/expected.ts'

/** The languages of the user guide; one of them is enough. */
const LANGUAGES = ['zh-cn', 'en-us']

/** Where translations are in the user guide; one edition of it names the file "resource.json". */
const RESOURCES = /^i18n\/[^/]+\/resources?\.json$/

const NOTHING: DocumentFindings = { problems: [], warnings: [], notices: [] }

/** @returns whether the file of a package may be a translation */
export function isTranslation(name: string): boolean {
  return /^i18n\/.+\.json$/.test(name)
}

/** @returns why a file that looks like a translation is probably not read, or is in no known language */
export function translationNotice(name: string): string | undefined {
  const [, folder = '', language = '', file = ''] = /^(i18n)\/([^/]+)\/(resources?\.json)$/i.exec(name) ?? []
  if (file === '') return undefined
  if (folder !== 'i18n') return 'the folder of translations is i18n in the user guide, in lower case'
  if (file !== 'resources.json') return 'a file of translations is named resources.json in the user guide'
  if (!LANGUAGES.includes(language)) return `the languages of the user guide are ${LANGUAGES.join(' and ')}`
  return undefined
}

/**
 * @param name of the file
 * @returns what is warned of, because the texts are probably not shown, and what is unusual, each at its line
 */
export async function judgeTranslation(name: string, bytes: Uint8Array): Promise<DocumentFindings> {
  try {
    const document = await parseDocument(bytes, 'json')
    return RESOURCES.test(name) ? judgeResources(document) : NOTHING
  } catch (error) {
    return { ...NOTHING, warnings: expected(error, DocumentError).findings }
  }
}

function judgeResources(document: Document): DocumentFindings {
  const { value } = document
  if (!isRecord(value)) {
    return {
      ...NOTHING,
      warnings: findings([{ path: [], message: 'is an object in the user guide' }], document)
    }
  }
  const others = Object.entries(value).filter(([, text]) => typeof text !== 'string')
  const issues = others.map(([key]) => ({ path: [key], message: 'is a text in the user guide' }))
  return { ...NOTHING, notices: findings(issues, document) }
}
