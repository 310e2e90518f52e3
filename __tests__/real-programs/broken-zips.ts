/** Zips that other programs made, encrypted, put into something else, or broken afterwards. */

import { by7z, byBsdtar, byZip, changed, fromOutside, withEntries } from './makers.ts'
import { must } from './programs.ts'
import type { Case } from './zips.ts'

const STORED = withEntries('pass')
const STUB = Buffer.from('#!/bin/sh\nexec unzip "$0"\n')
const ENTRY = Buffer.from('PK\u0001\u0002', 'latin1')
const END = Buffer.from('PK\u0005\u0006', 'latin1')

/** Puts bytes in place of a text of the same length, wherever it stands. */
function replacing(text: string, bytes: Buffer | string) {
  const latin = Buffer.from(bytes).toString('latin1')
  return (zip: Buffer) => Buffer.from(zip.toString('latin1').replaceAll(text, latin), 'latin1')
}

/** Writes a number of two or four bytes, so far behind a signature. */
function writing(signature: Buffer, at: number, value: number, bytes: 2 | 4) {
  return (zip: Buffer) => {
    const copy = Buffer.from(zip)
    copy.writeUIntLE(value, copy.lastIndexOf(signature) + at, bytes)
    return copy
  }
}

const ENCRYPTED = { reads: false, refused: /"codearts-extension\.json" is encrypted/ } as const
const HEADERS =
  'The service may read either header; layouts that programs read differently are not judged as long as the content can be read.'
const TELLS = 'The directory is what most programs believe, and it contradicts the content.'

export const BROKEN: Readonly<Record<string, Case>> = {
  'zip -P, encrypted': { maker: byZip('-P', 'secret'), ...ENCRYPTED },
  '7z -p, encrypted by ZipCrypto': { maker: by7z('-psecret'), ...ENCRYPTED },
  '7z -p, encrypted by AES': { maker: by7z('-psecret', '-mem=AES256'), ...ENCRYPTED },
  'bsdtar, encrypted by AES': {
    maker: byBsdtar('--passphrase', 'secret', '--options', 'zip:encryption=aes256'),
    ...ENCRYPTED
  },
  'zip -r of the folder from outside': {
    maker: fromOutside,
    reads: true,
    refused: /has its manifest at "source\/codearts-extension\.json", not at its root/,
    because: 'The service looks for the manifest at the root (user guide, "Extension Package").'
  },
  'zip -z, with a comment': {
    maker: {
      programs: ['zip'],
      make: async (source, zip) => {
        await byZip().make(source, zip)
        must('zip', ['-q', '-z', zip], { input: 'A comment\nof two lines\n' })
      }
    },
    reads: true
  },
  'zip -A, behind a script': {
    maker: {
      programs: ['zip'],
      make: async (source, zip) => {
        await changed(byZip(), bytes => Buffer.concat([STUB, bytes])).make(source, zip)
        must('zip', ['-q', '-A', zip])
      }
    },
    reads: true
  },
  'behind a script, offsets as they were': {
    maker: changed(byZip(), bytes => Buffer.concat([STUB, bytes])),
    reads: 'varies',
    because: HEADERS
  },
  'bytes behind the end': {
    maker: changed(byZip(), bytes => Buffer.concat([bytes, Buffer.from('more\n')])),
    reads: 'varies',
    because: HEADERS
  },
  'another name in front of the data than in the directory': {
    maker: changed(STORED, bytes =>
      Buffer.concat([bytes.subarray(0, 30), Buffer.from('C'), bytes.subarray(31)])
    ),
    reads: 'varies',
    because: HEADERS,
    otherNames: 'bsdtar shows the name in front of the data.'
  },
  'fewer entries stated than there are': {
    maker: changed(changed(STORED, writing(END, 8, 2, 2)), writing(END, 10, 2, 2)),
    reads: 'varies',
    warned: /execution\.target is "scripts\/execution\.sh"; it is no file of the package/,
    because: HEADERS,
    otherNames: 'Python reads the directory to its end, whatever number is stated.'
  },
  'the end cut off': {
    maker: changed(byZip(), bytes => bytes.subarray(0, -30)),
    reads: 'varies',
    refused: /is not a zip file/,
    because: 'Only a program that reads a zip from its beginning, as bsdtar does, needs no directory.'
  },
  'half of it': {
    maker: changed(byZip(), bytes => bytes.subarray(0, bytes.length / 2)),
    reads: false,
    refused: /is not a zip file/
  },
  'the beginning cut off': {
    maker: changed(byZip(), bytes => bytes.subarray(100)),
    reads: false,
    refused: /cannot be read as a zip file/
  },
  'no zip at all': {
    maker: changed(STORED, () => Buffer.from('hello\n'.repeat(20))),
    reads: false,
    refused: /is not a zip file/
  },
  'a byte of a file changed': {
    maker: changed(STORED, replacing('echo hello', 'echo jello')),
    reads: false,
    refused: /"scripts\/execution\.sh" is damaged: its checksum is wrong/
  },
  'compressed data destroyed': {
    maker: changed(withEntries('pass', ', zipfile.ZIP_DEFLATED'), bytes =>
      Buffer.concat([bytes.subarray(0, 70), Buffer.alloc(20, 0xff), bytes.subarray(90)])
    ),
    reads: false,
    refused: /"codearts-extension\.json" cannot be unpacked/
  },
  'another checksum in the directory': {
    maker: changed(STORED, writing(ENTRY, 16, 1, 4)),
    reads: 'varies',
    refused: /is damaged: its checksum is wrong/,
    because: TELLS
  },
  'another size in the directory': {
    maker: changed(STORED, writing(ENTRY, 24, 9, 4)),
    reads: 'varies',
    refused: /unpacks to more than the 9 bytes/,
    because: TELLS
  },
  'a name of the old PC (CP437)': {
    maker: changed(
      withEntries("z.writestr('docs/cafX.txt', 'x')"),
      replacing('cafX', Buffer.from('caf\x82', 'latin1'))
    ),
    reads: true,
    more: ['docs/café.txt'],
    otherNames: 'Info-ZIP takes the name for one of Unix.'
  },
  'a name in GBK': {
    maker: changed(
      withEntries("z.writestr('docs/XXXX.txt', 'x')"),
      replacing('XXXX', Buffer.from([0xd6, 0xd0, 0xce, 0xc4]))
    ),
    reads: true,
    more: ['docs/中文.txt'],
    otherNames: 'Without a mark in the zip, programs show signs of the old PC in place of Chinese.'
  },
  'a name with a backslash': {
    maker: changed(withEntries("z.writestr('docsXXout.txt', 'x')"), replacing('XXout', '\\\\out')),
    reads: true,
    warned: /has a backslash in its name/,
    more: ['docs\\\\out.txt'],
    otherNames: 'Some programs take a backslash for a slash.'
  }
}
