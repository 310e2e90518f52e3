import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator/server.ts'
import type { ActionOptions, ActionRun } from '../../scripts/run-action.ts'
import { runStep } from '../support/in-process.ts'

/** One emulator and one workspace for the tests of a file. */
export interface Stage {
  readonly emulator: Emulator
  readonly workspace: string
  /** Inputs that sign in with the token, and name host and account. */
  readonly withToken: Readonly<Record<string, string>>
  /** Inputs that sign in with keys, and name host and account. */
  readonly withKeys: Readonly<Record<string, string>>
  /** Inputs that sign in by OIDC, and name hosts; the job needs the variables of `idTokens` besides. */
  readonly withOidc: Readonly<Record<string, string>>
  /** The environment of a job that may ask for ID tokens. */
  readonly idTokens: Readonly<Record<string, string>>
  /** Inputs that sign in with an IAM user's password, and name hosts. */
  readonly withPassword: Readonly<Record<string, string>>
  run(inputs: Readonly<Record<string, string>>, options?: Partial<ActionOptions>): Promise<ActionRun>
  /** Writes a file into the workspace. */
  file(name: string, content: string | Buffer): Promise<string>
  /** Writes a folder with these files into the workspace, in place of what was there. */
  folder(name: string, files: Readonly<Record<string, string | Buffer>>): Promise<string>
  /** Calls the emulator as a person would by other means. */
  call(method: string, target: string, body?: unknown): Promise<unknown>
}

/**
 * Starts an emulator before the tests of the file; faults and requests are forgotten after each.
 * @param options of the emulator
 */
export function setStage(options: EmulatorOptions = {}): Stage {
  let emulator: Emulator | undefined
  let workspace = ''
  const started = () => {
    if (emulator === undefined) throw new Error('the emulator has not started')
    return emulator
  }
  beforeAll(async () => {
    emulator = await startEmulator(options)
    workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'))
  })
  afterEach(() => {
    started().clear()
  })
  afterAll(async () => {
    await started().close()
    await rm(workspace, { recursive: true, force: true })
  })
  const place = () => ({ endpoint: started().url, 'domain-id': started().domainId })
  return {
    get emulator() {
      return started()
    },
    get workspace() {
      return workspace
    },
    get withToken() {
      return { ...place(), token: started().token }
    },
    get withKeys() {
      const { accessKeyId, secretAccessKey } = started()
      return { ...place(), 'access-key-id': accessKeyId, 'secret-access-key': secretAccessKey }
    },
    get withOidc() {
      const { url, providerUrn, agencyUrn } = started()
      return { endpoint: url, 'sts-endpoint': url, 'provider-urn': providerUrn, 'agency-urn': agencyUrn }
    },
    get idTokens() {
      const { idTokenRequestUrl, idTokenRequestToken } = started()
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: idTokenRequestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: idTokenRequestToken
      }
    },
    get withPassword() {
      const { url, iamUser, iamPassword, iamAccount } = started()
      const user = { 'iam-user': iamUser, 'iam-password': iamPassword, 'iam-account': iamAccount }
      return { ...user, endpoint: url, 'iam-endpoint': url, region: 'cn-north-4' }
    },
    run: (inputs, options = {}) => runStep(inputs, { workspace, ...options }),
    file: async (name, content) => {
      await writeFile(path.join(workspace, name), content)
      return name
    },
    folder: async (name, files) => {
      await rm(path.join(workspace, name), { recursive: true, force: true })
      for (const [file, content] of Object.entries(files)) {
        const target = path.join(workspace, name, file)
        await mkdir(path.dirname(target), { recursive: true })
        await writeFile(target, content)
      }
      return name
    },
    call: async (method, target, body) => {
      const response = await fetch(started().url + target.replace('{d}', started().domainId), {
        method,
        headers: { 'content-type': 'application/json', 'x-auth-token': started().token },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${target}: ${response.status} ${text}`)
      started().clear()
      return JSON.parse(text) as unknown
    }
  }
}

/** Registers an extension, as people do in the console. */
export async function register(
  stage: Stage,
  name: string,
  fields: Record<string, unknown> = {}
): Promise<void> {
  await stage.call('POST', '/v3/{d}/extension/info/add', {
    plugin_name: name,
    display_name: name,
    business_type: 'Normal',
    business_type_display_name: 'General',
    description: '',
    icon_url: '',
    ...fields
  })
}

/** The example of the page "Updating an Extension Draft". */
export const DRAFT = {
  plugin_name: 'apie_test',
  display_name: 'apie_test',
  business_type: 'Normal',
  description: '',
  maintainers: '',
  business_type_display_name: 'General',
  icon_url: '',
  version: '0.0.1',
  version_description: '',
  input_info: [],
  execution_info: {
    inner_execution_info: {
      execution_type: 'COMPOSITE',
      steps: [
        {
          task: 'official_shell_plugin',
          name: 'Executing the Shell',
          identifier: '16993543005962cb6e5e8-458a-4382-adfe-9702345ecddb',
          variables: { OFFICIAL_SHELL_SCRIPT_INPUT: 'env' }
        }
      ]
    }
  },
  runtime_attribution: 'agent'
}

/** Creates a low-code draft. */
export async function createDraft(stage: Stage, fields: Record<string, unknown> = {}): Promise<void> {
  await stage.call('POST', '/v1/{d}/agent-plugin/create-draft', { ...DRAFT, ...fields })
}

/** Makes a draft formal. */
export async function publish(stage: Stage, name: string, version: string): Promise<void> {
  await stage.call('POST', '/v1/{d}/agent-plugin/publish-draft', {
    plugin_name: name,
    display_name: name,
    version,
    plugin_attribution: 'custom'
  })
}

/** @returns what the error annotations say: the first, and behind it a list of the others, each after its place */
export function errorOf(run: Pick<ActionRun, 'stdout'>): string {
  const [first = '', ...others] = [
    ...run.stdout.matchAll(/^::error(?: title=[^:,]*)?(?:[ ,]file=(.*?),line=(\d+))?::(.*)$/gm)
  ].map(([, file, line, text = '']) => {
    const place = file === undefined ? undefined : `${plain(file)}:${line ?? ''}`
    return place === undefined ? plain(text) : `${place}: ${plain(text).replace(` (${place})`, '')}`
  })
  return [first, ...others.map(text => `- ${text}`)].join('\n')
}

/** Undoes the escapes of workflow commands. */
function plain(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
}
