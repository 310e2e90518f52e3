/** Zips of other programs, what those programs say of them, and what the action does. */

import {
  by7z,
  byBsdtar,
  byJar,
  byPython,
  byYazl,
  byZip,
  streamed,
  withEntries,
  type Maker
} from './makers.ts'

/** A zip, and how it is judged. */
export interface Case {
  readonly maker: Maker
  /** Symbolic links in the folder that is packed, by name. */
  readonly links?: Readonly<Record<string, string>>
  /** What every program says: whether it can read all of the zip; `varies` where they disagree. */
  readonly reads: boolean | 'varies'
  /** Words of the problem for which the action refuses it; absent where it takes it. */
  readonly refused?: RegExp
  /** Words of what it warns of; absent where it warns of nothing. */
  readonly warned?: RegExp
  /** Why the action judges otherwise than the programs. */
  readonly because?: string
  /** Names of the files besides those of the extension. */
  readonly more?: readonly string[]
  /** Names as the programs show them differ from one to the other; the reason. */
  readonly otherNames?: string
}

const SAFETY = 'An unpacked package must not write beside its folder (docs/security.md).'
const METHOD =
  'The manifest has to be read before it is sent, and no document says that the service reads other methods than deflate.'

const sound = (maker: Maker): Case => ({ maker, reads: true })

/** Written as the manual of each program has it. */
export const SOUND: Readonly<Record<string, Case>> = {
  'zip -r': sound(byZip()),
  'zip -0': sound(byZip('-0')),
  'zip -9': sound(byZip('-9')),
  'zip -X, without extra fields': sound(byZip('-X')),
  'zip -D, without folders': sound(byZip('-D')),
  'zip into a pipe, sizes behind the data': sound(streamed),
  'zip -fz, Zip64': sound(byZip('-fz')),
  'zip -l, with line ends of DOS': sound(byZip('-ll')),
  '7z': sound(by7z()),
  '7z -mm=Copy': sound(by7z('-mm=Copy')),
  '7z -mx=9': sound(by7z('-mx=9')),
  'jar cfM': sound(byJar('cfM')),
  'jar c0fM': sound(byJar('c0fM')),
  'jar cf, with a manifest of its own': { ...sound(byJar('cf')), more: ['META-INF/MANIFEST.MF'] },
  bsdtar: sound(byBsdtar()),
  'bsdtar, stored': sound(byBsdtar('--options', 'zip:compression=store')),
  'bsdtar, Zip64': sound(byBsdtar('--options', 'zip:zip64')),
  'Python, stored': sound(withEntries('pass')),
  'Python, deflated': sound(withEntries('pass', ', zipfile.ZIP_DEFLATED')),
  'Python, Zip64': sound(
    byPython(
      "with ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as z:\n" +
        '  for f in files:\n' +
        "    with z.open(f, 'w', force_zip64=True) as entry: entry.write(open(f, 'rb').read())"
    )
  ),
  'Python, into a pipe': sound(
    byPython(
      "with open(target, 'wb') as out, ZipFile(Pipe(out), 'w', zipfile.ZIP_DEFLATED) as z:\n" +
        '  for f in files: z.write(f)'
    )
  ),
  'Python, the longest comment': sound(withEntries("z.comment = b'c' * 65535")),
  'Python, names in Chinese': { ...sound(withEntries("z.writestr('中文.txt', 'x')")), more: ['中文.txt'] },
  'Python, an empty folder': sound(withEntries("z.writestr('docs/empty/', '')")),
  yazl: sound(byYazl()),
  'yazl, Zip64': sound(byYazl({ zip64: true })),
  'yazl, from streams': sound(byYazl({ streams: true }))
}

const DUPLICATE = { reads: true, warned: /"scripts\/execution\.sh" occurs twice/ } as const

/** Readable, with something in them that is judged besides. */
export const UNUSUAL: Readonly<Record<string, Case>> = {
  'zip -y, a link to another entry': {
    maker: byZip('-y'),
    links: { 'docs/link': 'read me.txt' },
    reads: true,
    warned: /"docs\/link" is a symbolic link/,
    more: ['docs/link']
  },
  'zip -y, a link to an absolute path': {
    maker: byZip('-y'),
    links: { 'docs/link': '/etc/passwd' },
    reads: true,
    refused: /leads out of the package/,
    because: SAFETY,
    more: ['docs/link']
  },
  'zip -y, a link that leads out': {
    maker: byZip('-y'),
    links: { 'docs/link': '../../x' },
    reads: true,
    refused: /leads out of the package/,
    because: SAFETY,
    more: ['docs/link']
  },
  'Python, a name twice': {
    maker: withEntries("z.write('scripts/execution.sh')"),
    ...DUPLICATE,
    more: ['scripts/execution.sh']
  },
  'Python, two manifests': {
    maker: withEntries("z.write('codearts-extension.json')"),
    reads: true,
    refused: /"codearts-extension\.json" occurs twice/,
    because:
      'Programs keep the first or the last of them, and so may the service: name and version would be uncertain.',
    more: ['codearts-extension.json']
  },
  'Python, a path that leads out': {
    maker: withEntries("z.writestr('../out.txt', 'x')"),
    reads: true,
    refused: /"\.\.\/out\.txt" leads out of the package/,
    because: SAFETY,
    more: ['../out.txt']
  },
  'Python, an absolute path': {
    maker: withEntries("z.writestr('/etc/out.txt', 'x')"),
    reads: true,
    refused: /"\/etc\/out\.txt" is an absolute path/,
    because: SAFETY,
    more: ['/etc/out.txt']
  },
  'Python, names that differ in case only': {
    maker: withEntries("z.writestr('docs/Read Me.txt', 'x')"),
    reads: true,
    warned: /only in upper and lower case/,
    more: ['docs/Read Me.txt']
  },
  'Python, nothing in it': {
    maker: byPython("ZipFile(target, 'w').close()"),
    reads: 'varies',
    refused: /it has no codearts-extension\.json/,
    because: 'It is no package without a manifest; unzip finds an empty zip strange as well.'
  },
  'Python, another file by bzip2': {
    maker: withEntries("z.writestr('other.txt', 'x' * 99, zipfile.ZIP_BZIP2)"),
    reads: 'varies',
    warned: /"other\.txt" is compressed by method 12/,
    because: 'Not every program knows the method; the service may.',
    more: ['other.txt']
  },
  'Python, all by bzip2': {
    maker: withEntries('pass', ', zipfile.ZIP_BZIP2'),
    reads: 'varies',
    refused: /its manifest cannot be read here; compress codearts-extension\.json with deflate/,
    warned: /is compressed by method \d+, which few programs know/,
    because: METHOD
  },
  'Python, all by LZMA': {
    maker: withEntries('pass', ', zipfile.ZIP_LZMA'),
    reads: 'varies',
    refused: /its manifest cannot be read here; compress codearts-extension\.json with deflate/,
    warned: /is compressed by method \d+, which few programs know/,
    because: METHOD
  },
  '7z -mm=Deflate64': {
    maker: by7z('-mm=Deflate64'),
    reads: 'varies',
    refused: /its manifest cannot be read here; compress codearts-extension\.json with deflate/,
    warned: /is compressed by method \d+, which few programs know/,
    because: METHOD
  }
}
