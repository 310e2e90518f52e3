/** Brings a fault between a step and the service. */

import { appendFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import type { Emulator, FaultRule } from '../../emulator/server.ts'
import { listen } from '../http/peer.ts'
import type { Fault } from './faults.ts'
import { LARGE } from './files.ts'
import type { Scene } from './scenes.ts'
import { letTimePass, REQUEST_TIMEOUT } from './time.ts'

/** At which of the calls a fault happens, and how often. */
export interface Position {
  /** From 1, which is also the default. */
  readonly nth?: number
  /** All from there on when absent. */
  readonly times?: number
  /** What happens besides, and before. */
  readonly first?: FaultRule
}

interface Given extends Position {
  readonly scene: Scene
  readonly fault: Fault
  readonly emulator: Emulator
  /** With the files of `writeFiles`. */
  readonly folder: string
  /** URL of the server that must never be asked. */
  readonly other: string
}

interface Disturbed {
  readonly inputs: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  /** To be called when the step has read its inputs. */
  readonly prepared: () => Promise<void>
  /** How often the host that cannot be reached was tried; absent where nobody can count that. */
  readonly connections: (() => number) | undefined
  readonly end: () => void
}

/** @returns the step's inputs and environment, by which it meets the fault */
export async function disturb(given: Given): Promise<Disturbed> {
  const { scene, fault, emulator, folder, other, first, nth = 1, times = 99 } = given
  const { call } = scene
  const secret = signsIn(given) ? emulator.iamPassword : emulator.token
  if (first !== undefined) emulator.addFault(first)
  if (fault.rule !== undefined) emulator.addFault({ ...fault.rule({ secret, other }), call, nth, times })
  if (scene.service !== undefined) emulator.addFault(scene.service)
  const host = await fault.host?.(emulator.port)
  const url = host?.url ?? (fault.relay === undefined ? emulator.url : await relayed(given, fault.relay))
  let ended = false
  if (fault.slow === true) void letTimePass(emulator, call, nth, () => ended)
  const file = fault.file === undefined ? undefined : path.join(folder, 'changing.zip')
  if (file !== undefined) await copyFile(path.join(folder, 'large.zip'), file)
  const change = () => {
    if (file !== undefined) appendFileSync(file, 'more')
  }
  if (fault.file === 'while') void emulator.arrived(1, call).then(change)
  return {
    inputs: { ...inputsFor(given, url), ...(file === undefined ? {} : { 'package-path': 'changing.zip' }) },
    environment: host?.environment ?? {},
    connections: host?.connections,
    prepared: () => {
      if (fault.file === 'before') change()
      return Promise.resolve()
    },
    end: () => {
      ended = true
      host?.end?.()
    }
  }
}

function signsIn({ fault, scene }: Given): boolean {
  return scene.signsIn === true || fault.obtained === true
}

/** @param url where the calls go that the fault happens to */
function inputsFor(given: Given, url: string): Record<string, string> {
  const { emulator, fault, scene } = given
  const { iamUser, iamPassword, iamAccount, domainId, token } = emulator
  const password = {
    'iam-user': iamUser,
    'iam-password': iamPassword,
    'iam-account': iamAccount,
    'iam-endpoint': scene.signsIn === true ? url : emulator.url
  }
  const large = Object.keys(scene.inputs).flatMap(name => (name in LARGE ? [[name, LARGE[name]]] : []))
  return {
    region: 'cn-north-4',
    endpoint: scene.signsIn === true ? emulator.url : url,
    'req-endpoint': url,
    'max-attempts': '4',
    'request-timeout': String(REQUEST_TIMEOUT),
    ...(signsIn(given) ? { ...password, token: '', 'domain-id': '' } : { token, 'domain-id': domainId }),
    ...scene.inputs,
    ...(fault.large === true ? (Object.fromEntries(large) as Record<string, string>) : {})
  }
}

/** Stands before the emulator, and changes the answers to the calls that are due. */
async function relayed(
  { scene, emulator, nth = 1, times = 99 }: Given,
  change: NonNullable<Fault['relay']>
): Promise<string> {
  const isDue = () => {
    const count = emulator.requests.filter(({ call }) => call === scene.call).length
    return emulator.requests.at(-1)?.call === scene.call && count >= nth && count < nth + times
  }
  const { url } = await listen(socket => {
    const service = connect(emulator.port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.pipe(service)
    service.on('data', (chunk: Buffer) => chunks.push(chunk))
    service.once('end', () => {
      const answer = Buffer.concat(chunks)
      if (isDue()) change(socket, answer)
      else socket.end(answer)
    })
    service.on('error', () => socket.destroy())
    socket.once('close', () => service.destroy())
  })
  return url
}
