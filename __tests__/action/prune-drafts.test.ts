/** The operation prune-drafts, against the emulator and a stand-in for GitHub's API. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { answering } from '../http/peer.ts'
import { startGitHubApi, type GitHubApi } from '../support/github-api.ts'
import { startProxy } from '../support/proxy.ts'
import { createDraft, errorOf, publish, setStage } from './support.ts'

const TOKEN = 'ghs_tokenOfTheJob0123456789'
const stage = setStage()
let api: GitHubApi

beforeEach(async () => {
  api = await startGitHubApi({ token: TOKEN })
})
afterEach(() => api.close())

/** A step of a workflow that a schedule starts. */
const prune = (
  name: string,
  { inputs = {}, environment = {} }: Partial<Record<'environment' | 'inputs', Record<string, string>>> = {}
) =>
  stage.run(
    { ...stage.withToken, operation: 'prune-drafts', 'plugin-name': name, 'github-token': TOKEN, ...inputs },
    { environment: { GITHUB_REPOSITORY: 'us/extension', GITHUB_API_URL: api.url, ...environment } }
  )

/** Creates drafts, the first of which registers the extension. */
async function drafts(name: string, ...versions: readonly string[]): Promise<string> {
  for (const version of versions) await createDraft(stage, { plugin_name: name, version })
  return name
}

async function versionsOf(name: string): Promise<string[]> {
  const target = `/v1/{d}/agent-plugin/query?plugin_name=${name}&offset=0&limit=100`
  const { data } = (await stage.call('GET', target)) as { data: { version: string }[] }
  return data.map(({ version }) => version).sort()
}

const calls = () => stage.emulator.requests.map(request => request.call)

describe('prune-drafts', () => {
  test('deletes the drafts of pull requests that are not open, and nothing else', async () => {
    const name = await drafts('ours', '1.0.0', '1.0.1', '0.89.99', '0.90.7', '0.92.34', '0.95.0', '0.99.99')
    await publish(stage, name, '1.0.0')
    await publish(stage, name, '0.95.0')
    api.open.push(7, 4321)
    const run = await prune(name)
    expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted', changed: 'true', count: '2' })
    expect(await versionsOf(name)).toEqual(['0.89.99', '0.90.7', '0.95.0', '1.0.0', '1.0.1'])
  })

  test('shows what goes and what stays, and why, in log, summary and plan', async () => {
    const name = await drafts('shown', '0.90.7', '0.92.34', '0.95.0')
    await publish(stage, name, '0.95.0')
    api.open.push(3007)
    const run = await prune(name, { inputs: { 'dry-run': 'true' } })
    expect(run.outputs).toMatchObject({ result: 'planned', changed: 'false', count: '0' })
    expect(run.stdout).toMatch(/0\.90\.7 +keep +pull request 3007 is open/)
    expect(run.stdout).toMatch(/0\.92\.34 +delete +no open pull request has this version/)
    expect(run.stdout).toMatch(/0\.95\.0 +keep +published/)
    expect(run.summary).toContain('| version | what is done | why |')
    expect(run.summary).toContain('3007')
    expect(run.stdout).toMatch(/^::group::Versions of pull requests: 3$/m)
    expect(run.summary).toContain('Delete the draft')
    const plan = JSON.parse(run.outputs['plan'] ?? '') as { title: string; method: string }[]
    expect(plan.map(({ title, method }) => `${method} ${title}`)).toEqual(['DELETE Delete the draft 0.92.34'])
    expect(calls().every(call => call === 'query')).toBe(true)
  })

  test('keeps the draft of every pull request that shares its version', async () => {
    const name = await drafts('shared', '0.90.7')
    api.open.push(1007)
    expect((await prune(name)).outputs).toMatchObject({ result: 'unchanged', count: '0', changed: 'false' })
    expect(await versionsOf(name)).toEqual(['0.90.7'])
  })

  test('leaves alone what version: pr never writes', async () => {
    const name = await drafts('odd', '0.90.07')
    const run = await prune(name)
    expect(run.outputs).toMatchObject({ result: 'unchanged', count: '0' })
    expect(run.stdout).toContain('not written as version: pr writes it')
    expect(api.requests).toEqual([])
  })

  test('leaves alone what is in a state that nobody knows', async () => {
    const body = {
      data: [{ plugin_name: 'state', version: '0.90.8', version_attribution: 'waiting' }],
      total: 1
    }
    stage.emulator.addFault({ call: 'query', kind: 'status', status: 200, body })
    stage.emulator.addFault({
      call: 'query',
      nth: 2,
      kind: 'status',
      status: 200,
      body: { data: [], total: 1 }
    })
    const run = await prune('state')
    expect(run.outputs).toMatchObject({ result: 'unchanged', count: '0' })
    expect(run.stdout).toContain('neither draft nor published, but "waiting"')
    expect(api.requests).toEqual([])
  })

  test('reads the drafts before it asks GitHub', async () => {
    const name = await drafts('ordered', '0.90.7')
    const read: (string | undefined)[][] = []
    const late = await startGitHubApi({ onRequest: () => read.push(calls()) })
    await prune(name, { environment: { GITHUB_API_URL: late.url } })
    await late.close()
    expect(read[0]).toEqual(['query', 'query'])
  })

  test.each([
    ['an extension that is not registered', 'nobody', 'Extension nobody is not registered'],
    ['an extension without such drafts', 'plain', 'No draft of plain is to be deleted']
  ])('changes nothing for %s, and asks GitHub nothing', async (_, name, notice) => {
    await drafts('plain', '1.0.0').catch(() => undefined)
    const run = await prune(name)
    expect(run.outputs).toMatchObject({ success: 'true', result: 'unchanged', changed: 'false', count: '0' })
    expect(run.stdout).toContain(notice)
    expect(api.requests).toEqual([])
  })

  test('takes a draft that is gone meanwhile for fine', async () => {
    const name = await drafts('gone', '0.90.1', '0.90.2', '1.0.0')
    const late = await startGitHubApi({
      onRequest: before => {
        if (before === 0) void stage.call('DELETE', remove(name, '0.90.1'))
      }
    })
    const run = await prune(name, { environment: { GITHUB_API_URL: late.url } })
    await late.close()
    expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted', count: '1' })
    expect(await versionsOf(name)).toEqual(['1.0.0'])
  })

  test('takes a draft for fine that is gone after another was deleted', async () => {
    const name = await drafts('gone_later', '0.90.1', '0.90.2', '1.0.0')
    const late = await startGitHubApi({
      onRequest: before => {
        if (before === 0) void stage.call('DELETE', remove(name, '0.90.2'))
      }
    })
    const run = await prune(name, { environment: { GITHUB_API_URL: late.url } })
    await late.close()
    expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted', count: '1' })
    expect(run.stdout).toContain('Drafts were gone already when they were to be deleted, such as 0.90.2.')
    expect(await versionsOf(name)).toEqual(['1.0.0'])
  })

  test('changes nothing when the only draft is gone meanwhile', async () => {
    const name = await drafts('vanished', '0.90.1', '1.0.0')
    const late = await startGitHubApi({
      onRequest: before => {
        if (before === 0) void stage.call('DELETE', remove(name, '0.90.1'))
      }
    })
    const run = await prune(name, { environment: { GITHUB_API_URL: late.url } })
    await late.close()
    expect(run.outputs).toMatchObject({ success: 'true', result: 'unchanged', changed: 'false', count: '0' })
    expect(run.stdout).toContain('Drafts were gone already when they were to be deleted, such as 0.90.1.')
  })

  test('counts a deletion whose answer is lost once the draft is seen to be gone', async () => {
    const name = await drafts('unanswered', '0.90.1', '1.0.0')
    stage.emulator.addFault({ call: 'delete-draft', kind: 'drop-answer' })
    const run = await prune(name)
    expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted', count: '1' })
    expect(calls().filter(call => call === 'delete-draft')).toHaveLength(1)
  })

  test('tries the others when one deletion is refused, and fails at the end', async () => {
    const name = await drafts('refused', '0.90.1', '0.90.2', '0.90.3')
    const body = { error_code: 'DEVPIPE.1', error_msg: 'not now' }
    stage.emulator.addFault({ call: 'delete-draft', kind: 'status', status: 400, nth: 2, body })
    const run = await prune(name)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'true', count: '2' })
    expect(errorOf(run)).toContain('1 step of 3 failed; the others are done.')
    expect(errorOf(run)).toContain('- Delete the draft 0.90.2: ')
    expect(errorOf(run)).toContain('not now')
    expect(await versionsOf(name)).toEqual(['0.90.2'])
  })

  test('stops when the service does not take the credentials any more', async () => {
    const name = await drafts('locked', '0.90.1', '0.90.2', '0.90.3')
    stage.emulator.addFault({ call: 'delete-draft', kind: 'status', status: 401, times: 9 })
    const run = await prune(name)
    expect(run.exitCode).toBe(1)
    expect(calls().filter(call => call === 'delete-draft')).toHaveLength(1)
  })
})

describe('when GitHub cannot be asked, nothing is deleted:', () => {
  test.each([
    [401, 'Leave out "github-token"'],
    [403, 'pull-requests: read'],
    [404, 'pull-requests: read'],
    [429, 'too many requests'],
    [503, 'status 503'],
    [302, 'a redirect (302), which is not followed']
  ])('%i', async (status, cure) => {
    const name = await drafts(`status_${status}`, '0.90.7')
    api.forbid(status, { headers: { location: stage.emulator.url } })
    const run = await prune(name)
    expect(run).toMatchObject({ exitCode: 1, outputs: { success: 'false', changed: 'false' } })
    expect(errorOf(run)).toMatch(/^Which pull requests are open could not be read from GitHub/)
    expect(errorOf(run)).toContain(cure)
    expect(await versionsOf(name)).toEqual(['0.90.7'])
  })

  test.each([
    ['a page of a proxy', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Sign in</html>'],
    ['an object', 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"message": "ok"}'],
    ['half a list', 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[{"number": 1}, {"num'],
    ['a list of something else', 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[{"id": 1}]'],
    [
      'a body that is cut',
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n[]'
    ]
  ])('%s', async (what, answer) => {
    const name = await drafts(what.replaceAll(' ', '_'), '0.90.7')
    const peer = await answering(answer)
    const run = await prune(name, { environment: { GITHUB_API_URL: peer.url } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { success: 'false', changed: 'false' } })
    expect(errorOf(run)).toMatch(/^Which pull requests are open could not be read from GitHub/)
    expect(await versionsOf(name)).toEqual(['0.90.7'])
  })

  test('no repository', async () => {
    const name = await drafts('homeless', '0.90.7')
    const run = await prune(name, { environment: { GITHUB_REPOSITORY: '' } })
    expect(errorOf(run)).toContain('GITHUB_REPOSITORY is "", and names no repository')
    expect(await versionsOf(name)).toEqual(['0.90.7'])
  })

  test('no token, which is found before any request', async () => {
    const run = await prune('anything', { inputs: { 'github-token': '' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(errorOf(run)).toContain('Input github-token is missing; prune-drafts needs it')
  })

  test('a proxy variable that cannot be used, which is found before any request', async () => {
    const run = await prune('anything', {
      environment: { GITHUB_API_URL: 'https://api.example.test', https_proxy: 'socks5://proxy:1' }
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(errorOf(run)).toContain('https_proxy')
  })
})

describe('the open pull requests', () => {
  test('are read to the end of a long list, oldest first', async () => {
    const name = await drafts('many', '0.90.1', '0.93.50', '0.94.0')
    for (let number = 101; number <= 350; number += 1) api.open.push(number)
    const run = await prune(name)
    expect(run.outputs).toMatchObject({ result: 'deleted', count: '2' })
    expect(await versionsOf(name)).toEqual(['0.93.50'])
  })

  test('are all found although others close while the list is read', async () => {
    const name = await drafts('moving', '0.91.1')
    const moving = await startGitHubApi({
      open: Array.from({ length: 150 }, (_, index) => index + 1),
      // Number 101 moves from the second page to the first, which is read already.
      onRequest: before => {
        if (before === 1) moving.open.splice(0, 10)
      }
    })
    const run = await prune(name, { environment: { GITHUB_API_URL: moving.url } })
    await moving.close()
    expect(run.outputs).toMatchObject({ result: 'unchanged' })
    expect(await versionsOf(name)).toEqual(['0.91.1'])
  })

  test('are asked for again before each deletion: one may have been opened meanwhile', async () => {
    const name = await drafts('reopened', '0.90.7', '0.90.8')
    stage.emulator.addFault({ call: 'delete-draft', kind: 'delay', milliseconds: 2_000 })
    setTimeout(() => api.open.push(8), 1_000)
    const run = await prune(name)
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'deleted', count: '1' } })
    expect(run.stdout).toContain('A pull request of the draft 0.90.8 is open by now')
    expect(await versionsOf(name)).toEqual(['0.90.8'])
  })

  test('keep the only draft, when one was opened meanwhile', async () => {
    const name = await drafts('kept', '0.90.7')
    const late = await startGitHubApi({
      token: TOKEN,
      onRequest: before => {
        if (before === 1) late.open.push(7)
      }
    })
    const run = await prune(name, { environment: { GITHUB_API_URL: late.url } })
    await late.close()
    expect(run.outputs).toMatchObject({ success: 'true', result: 'unchanged', count: '0', changed: 'false' })
    expect(await versionsOf(name)).toEqual(['0.90.7'])
  })

  test('are asked for with the token, which is shown nowhere', async () => {
    const name = await drafts('secret', '0.90.7')
    api.open.push(1)
    const run = await prune(name)
    expect(new Set(api.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`token ${TOKEN}`])
    )
    const shown = run.stdout.replace(`::add-mask::${TOKEN}`, '') + run.summary + JSON.stringify(run.outputs)
    expect(shown).not.toContain(TOKEN)
  })

  test('are asked for at an Enterprise Server, through the proxy of the environment', async () => {
    const name = await drafts('enterprise', '0.90.7')
    const proxy = await startProxy(Number(new URL(api.url).port))
    const environment = {
      GITHUB_API_URL: 'http://ghe.example.test/api/v3',
      http_proxy: proxy.url,
      no_proxy: '127.0.0.1,localhost'
    }
    const run = await prune(name, { environment })
    proxy.close()
    expect(run.outputs).toMatchObject({ result: 'deleted', count: '1' })
    expect(new Set(proxy.asked)).toEqual(new Set(['ghe.example.test:80']))
    for (const { path } of api.requests)
      expect(path).toMatch(/^\/api\/v3\/repos\/us\/extension\/pulls\?state=open/)
  })

  test('are not waited for after SIGTERM', async () => {
    const name = await drafts('cancelled', '0.90.7')
    api.hang()
    const asked = async () => {
      while (api.requests.length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    }
    const run = await stage.run(
      { ...stage.withToken, operation: 'prune-drafts', 'plugin-name': name, 'github-token': TOKEN },
      {
        environment: { GITHUB_REPOSITORY: 'us/extension', GITHUB_API_URL: api.url },
        onStart: child => {
          void asked().then(() => {
            child.kill('SIGTERM')
          })
        }
      }
    )
    expect(run).toMatchObject({ exitCode: 143, outputs: { success: 'false', changed: 'false' } })
    expect(await versionsOf(name)).toEqual(['0.90.7'])
  })
})

function remove(name: string, version: string): string {
  return `/v1/{d}/agent-plugin/delete-draft?plugin_name=${name}&version=${version}`
}
