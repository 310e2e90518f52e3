/** What the benchmark compares where much is read, packed or sent: whole steps with programs for that alone. */

import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Packages } from './bench-data.ts'
import type { Server } from './bench-subjects.ts'
import type { Subject } from './in-turns.ts'
import type { Command } from './measure.ts'
import { readMetadata, ROOT, runnerEnvironment } from './run-action.ts'

const TOKEN = 'emulated-token-that-opens-nothing'
const SIGN_IN = { token: TOKEN, 'domain-id': 'emulatedaccount00000000000000000' }

/** A step whose peak of memory is looked at, with the largest that is accepted, in MiB. */
export interface MemorySubject {
  readonly name: string
  readonly most: number
  readonly prepare: () => Promise<Command>
}

/**
 * @param folder for what the processes write
 * @returns the subjects of time; one comes after those with which it is compared; and those of memory
 */
export async function heavySubjects(
  server: Server,
  packages: Packages,
  folder: string
): Promise<{ times: Subject[]; memory: MemorySubject[] }> {
  const metadata = await readMetadata()
  const action = path.join(ROOT, metadata.runs.main)
  const trusting = { NODE_EXTRA_CA_CERTS: server.certificate }
  const workspace = path.dirname(packages.large)

  const step = (inputs: Record<string, string>) => async (): Promise<Command> => {
    const env = { ...(await runnerEnvironment(metadata, inputs, workspace, folder)), ...trusting }
    return { program: process.execPath, args: [action], env, cwd: workspace, exitCode: 0 }
  }
  /** A program that works on files; what it writes is not there before. */
  const program =
    (name: string, args: readonly string[], cwd = workspace, writes?: string) =>
    async () => {
      if (writes !== undefined) await rm(writes, { force: true })
      return { program: name, args, env: { PATH: process.env['PATH'] }, cwd, exitCode: 0 }
    }
  const upload = (file: string, endpoint: string) =>
    step({ ...SIGN_IN, operation: 'upload-extension', 'package-path': path.basename(file), endpoint })
  const pack = (input: string) =>
    step({ operation: 'pack', 'package-path': path.basename(input), 'output-path': 'packed.zip' })
  const zip = (input: string) => {
    const target = path.join(folder, 'zipped.zip')
    return program('zip', ['-q', '-r', target, '.'], input, target)
  }
  const curl = (file: string, url: string) =>
    program('curl', ['-sSf', '--cacert', server.certificate, '-F', `upload_file=@${file}`, url])
  const openssl = (file: string) => program('openssl', ['dgst', '-sha256', file])
  const { checked, large, many, tiny, zips } = packages

  const times: Subject[] = [
    ...(['http', 'https'] as const).flatMap((scheme): Subject[] => [
      { name: '`openssl dgst -sha256`, 256 MB', prepare: openssl(zips[256]) },
      { name: `\`curl -F\`, 256 MB over ${scheme}`, prepare: curl(zips[256], server[scheme]) },
      {
        name: `upload of 256 MB over ${scheme}`,
        comparedWith: ['`openssl dgst -sha256`, 256 MB', `\`curl -F\`, 256 MB over ${scheme}`],
        targets: { wall: 1.1 },
        prepare: upload(zips[256], server[scheme])
      }
    ]),
    { name: '`delete-draft`', prepare: step({ ...SIGN_IN, ...DELETE_DRAFT, endpoint: server.http }) },
    { name: '`openssl dgst -sha256`, 12 MB', prepare: openssl(zips[12]) },
    { name: '`curl -F`, 12 MB', prepare: curl(zips[12], server.http) },
    {
      name: 'upload of 12 MB',
      comparedWith: ['`delete-draft`', '`openssl dgst -sha256`, 12 MB', '`curl -F`, 12 MB'],
      targets: { wall: 1.1 },
      prepare: upload(zips[12], server.http)
    },
    { name: '`zip -r`, 2,000 files, 100 MB', prepare: zip(many) },
    {
      name: '`pack`, 2,000 files, 100 MB',
      comparedWith: ['`zip -r`, 2,000 files, 100 MB'],
      targets: { wall: 0.7 },
      prepare: pack(many)
    },
    { name: '`zip -r`, 20,000 files, 4 MB', prepare: zip(tiny[20]) },
    {
      name: '`pack`, 20,000 files, 4 MB',
      comparedWith: ['`zip -r`, 20,000 files, 4 MB'],
      targets: { wall: 3 },
      prepare: pack(tiny[20])
    },
    {
      name: '`pack`, 60,000 files, 12 MB',
      comparedWith: ['`pack`, 20,000 files, 4 MB'],
      targets: { wall: 3 },
      prepare: pack(tiny[60])
    },
    { name: '`unzip -t`, 400 MB', prepare: program('unzip', ['-tqq', checked]) },
    {
      name: 'check of a zip of 400 MB',
      comparedWith: ['`unzip -t`, 400 MB'],
      targets: { wall: 1 },
      prepare: step({ operation: 'pack', 'package-path': path.basename(checked), 'dry-run': 'true' })
    }
  ]
  const memory = [
    { name: 'upload of 64 MB', most: 160, prepare: upload(zips[64], server.http) },
    { name: 'upload of 256 MB', most: 160, prepare: upload(zips[256], server.http) },
    { name: '`pack`, 400 files, 400 MB', most: 200, prepare: pack(large) }
  ]
  return { times, memory }
}

const DELETE_DRAFT = { operation: 'delete-draft', 'plugin-name': 'hello', version: '1.0.0' }
