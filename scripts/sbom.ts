/** Prints the SBOM of the bundles, dist and emulator/dist: their packages, as CycloneDX 1.5 (`npm run -s sbom`). */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runScript } from './command-line.ts'
import { MANIFEST, SLUG } from './project.ts'
import { ROOT } from './run-action.ts'

const USAGE = `Usage: npm run -s sbom

Prints a list of the packages that dist and emulator/dist bundle, in the format CycloneDX.

  --help  show this text
`

interface Locked {
  readonly version: string
  readonly integrity: string
}

/** Name, version and licence of a package. */
const HEADING = /^(\S+) (\d+\.\d+\.\d+\S*) \((.+)\)$/

const BUNDLES = ['dist', 'emulator/dist']

/**
 * `npm sbom` is not used: it leaves out packages that are needed for development as well, such as form-data.
 * @returns the SBOM of the bundles; the same text for the same bundles
 * @throws Error when the lock file does not have a package of a bundle
 */
export function sbom(): object {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  const bundled = [...new Set(BUNDLES.flatMap(headings))].sort().map(heading => HEADING.exec(heading) ?? [])
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${SLUG}@${MANIFEST.version}`,
        name: SLUG,
        version: MANIFEST.version,
        purl: `pkg:github/${SLUG}@v${MANIFEST.version}`
      }
    },
    components: bundled.map(([, name = '', version = '', license = '']) =>
      component(name, version, license, locked(packages, name, version))
    )
  }
}

/** @returns the lines of the bundle's licenses.txt under which a licence stands */
function headings(folder: string): string[] {
  const lines = readFileSync(path.join(ROOT, folder, 'licenses.txt'), 'utf8').split('\n')
  return lines.filter(line => HEADING.test(line))
}

function locked(packages: Readonly<Record<string, Locked>>, name: string, version: string): Locked {
  const found = Object.entries(packages).find(
    ([place, entry]) => place.endsWith(`node_modules/${name}`) && entry.version === version
  )
  if (found === undefined) throw new Error(`package-lock.json has no ${name} ${version}`)
  return found[1]
}

function component(name: string, version: string, license: string, { integrity }: Locked): object {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [algorithm = '', digest = ''] = integrity.split('-')
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: 'required',
    licenses: [{ license: { id: license } }],
    purl,
    hashes: [
      { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }
    ]
  }
}

if (process.argv[1] === import.meta.filename) {
  await runScript({ usage: USAGE, options: {}, failure: 'The SBOM cannot be made' }, () => {
    console.log(JSON.stringify(sbom(), null, 2))
    return Promise.resolve()
  })
}
