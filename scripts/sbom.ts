/** Prints the SBOM of `dist`: the packages that it bundles, as CycloneDX 1.5 (`npm run -s sbom`). */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runScript } from './command-line.ts'
import { MANIFEST, SLUG } from './project.ts'
import { ROOT } from './run-action.ts'

const USAGE = `Usage: npm run -s sbom

Prints a list of the packages that dist bundles, in the format CycloneDX.

  --help  show this text
`

interface Locked {
  readonly version: string
  readonly integrity: string
}

/**
 * `npm sbom` is not used: it leaves out packages that are needed for development as well, such as form-data.
 * @returns the SBOM of the bundle; the same text for the same bundle
 * @throws Error when the lock file does not have a package of the bundle
 */
export function sbom(): object {
  const licenses = readFileSync(path.join(ROOT, 'dist/licenses.txt'), 'utf8')
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  // Each licence in the file stands below such a line.
  const bundled = [...licenses.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm)]
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
