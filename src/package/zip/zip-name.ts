/** Reads the name of an entry of a zip, whatever program wrote it. */

import { getFileNameLowLevel, type Entry } from 'yauzl'
import { decodeUtf8 } from '../../extension/parse-document.ts'

/** Bit of the flags of an entry: its name is UTF-8 (APPNOTE.TXT, 4.4.4). */
const UTF8_FLAG = 0x800

/** Field with a name in Unicode besides (APPNOTE.TXT, 4.6.9). */
const UNICODE_NAME = 0x7075

/** Bytes of GBK: a second byte may be that of a backslash. The second form is that of common characters. */
const GBK = /^(?:[\x00-\x7f]|[\x81-\xfe][\x40-\x7e\x80-\xfe])*$/
const TELLING_PAIR = /[\x81-\xfe]\\|[\xa1-\xfe][\xa1-\xfe]/

/**
 * A name that is not marked as UTF-8 may be it all the same, or GBK, which Windows writes in Chinese; else it is of the
 * character set of the old PC, which has a sign for every byte.
 */
export function nameOfEntry(entry: Entry): string {
  const { extraFields, fileNameRaw: raw, generalPurposeBitFlag: flags } = entry
  const stated = getFileNameLowLevel(flags, raw, extraFields, true)
  if ((flags & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === UNICODE_NAME)) return stated
  const bytes = raw.toString('latin1')
  // The old character set has pictures for control characters; they are none of the name.
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes
  return decodeUtf8(raw) ?? gbk(bytes, raw) ?? stated
}

/** @returns nothing when the name is no GBK, or may well be of another character set */
function gbk(bytes: string, raw: Buffer): string | undefined {
  return GBK.test(bytes) && TELLING_PAIR.test(bytes) ? new TextDecoder('gbk').decode(raw) : undefined
}
