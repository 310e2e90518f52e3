import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../../src/inputs/read.ts'
import type { InputName } from '../../src/inputs/fields.ts'
import type { Inputs } from '../support/settings.ts'

/** Reads these inputs and notes, in order, what is read and what is masked. */
function reading(inputs: Inputs, environment: Record<string, string> = {}) {
  const events: string[] = []
  const masked: string[] = []
  const getInput = (name: InputName) => {
    events.push(name)
    return inputs[name] ?? ''
  }
  const mask = (secret: string) => {
    events.push('mask')
    masked.push(secret)
  }
  return { ...readInputs(getInput, environment, mask), masked, events }
}

describe('secrets', () => {
  test.each(['token', 'access-key-id', 'secret-access-key', 'security-token'] as const)(
    'of the input %s are masked',
    name => {
      expect(reading({ [name]: 'a-secret-text' }).masked).toEqual(['a-secret-text'])
    }
  )

  test.each(['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN'])(
    'of the variable %s are masked',
    name => {
      expect(reading({}, { [name]: 'a-secret-text' }).masked).toEqual(['a-secret-text'])
    }
  )

  test.each(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'])('in %s are masked', name => {
    const { masked, secrets } = reading({}, { [name]: 'http://me:p%40ss@proxy:3128' })
    const forms = ['me:p%40ss', 'me:p@ss', 'p%40ss', 'p@ss', Buffer.from('me:p@ss').toString('base64')]
    expect(masked).toEqual(expect.arrayContaining(forms))
    expect(secrets).toEqual(expect.arrayContaining(forms))
  })

  test('are masked before any other input is read', () => {
    const { events } = reading({ token: 'a-secret-text' })
    expect(events.indexOf('mask')).toBeLessThan(events.indexOf('operation'))
    expect(events.indexOf('mask')).toBeLessThan(events.indexOf('region'))
  })

  test('are masked without what surrounds them', () => {
    expect(reading({ token: '  a-secret-text\n' }).masked).toEqual(['a-secret-text'])
  })

  test('of several lines are masked as each of them too', () => {
    const { masked } = reading({ token: 'line one\r\nline two' })
    expect(masked).toEqual(['line one\r\nline two', 'line one', 'line two'])
  })

  test('are masked once when two inputs give the same', () => {
    expect(reading({ token: 'same-text' }, { HUAWEICLOUD_SDK_SK: 'same-text' }).masked).toEqual(['same-text'])
  })

  test('that are empty are not masked, which would hide everything', () => {
    expect(reading({ token: '  ' }, { HUAWEICLOUD_SDK_AK: ' ' }).masked).toEqual([])
  })

  test('are not masked for a blank line within, which would hide every space', () => {
    expect(reading({ token: 'one\n \n\ntwo' }).masked).not.toContain(' ')
  })

  test('are handed over for the reports', () => {
    const { secrets } = reading({ token: 'one' }, { HUAWEICLOUD_SDK_SK: 'two' })
    expect([...secrets].sort()).toEqual(['one', 'two'])
  })
})

test.each(['true', 'false', 'FALSE'])(
  '%s in place of a secret is not masked: it would empty outputs',
  word => {
    expect(reading({ token: word, 'github-token': word }, { HUAWEICLOUD_SDK_AK: word }).masked).toEqual([])
  }
)

test('account, region and project are not masked: the runner would drop outputs that contain them', () => {
  const { masked } = reading(
    { 'domain-id': 'account', region: 'cn-north-4', 'iam-project-id': 'project' },
    { HUAWEICLOUD_SDK_DOMAIN_ID: 'other', HUAWEICLOUD_SDK_REGION: 'tr-west-1' }
  )
  expect(masked).toEqual([])
})

test('inputs are trimmed', () => {
  expect(reading({ 'plugin-name': ' my_extension \n' }).raw['plugin-name']).toBe('my_extension')
})

test('an input that is not given is an empty text', () => {
  expect(reading({}).raw['draft-path']).toBe('')
})

test('other variables of the environment are not read', () => {
  expect(reading({}, { HW_ACCESS_KEY: 'x', CLOUD_SDK_AK: 'y' }).environment).toEqual({})
})

test('a variable that is blank counts as not given', () => {
  expect(reading({}, { HUAWEICLOUD_SDK_REGION: ' ' }).environment).toEqual({})
})

describe('the source of ID tokens', () => {
  const url = 'https://vstoken.actions.githubusercontent.com/x?api-version=2#a'
  const of = (requestUrl: string, requestToken: string) =>
    reading({}, { ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken })

  test('is the one that the runner gives, and its token is masked', () => {
    const { idTokens, masked, secrets } = of(url, 'runner-token')
    expect(idTokens).toEqual({ url, token: 'runner-token' })
    expect([masked, secrets]).toEqual([['runner-token'], ['runner-token']])
  })

  test.each([
    ['', 'runner-token'],
    [url, ''],
    ['http://vstoken.example/x', 'runner-token']
  ])('is none when the runner gives %j with %j', (requestUrl, requestToken) => {
    expect(of(requestUrl, requestToken).idTokens).toBeUndefined()
  })
})

describe('an input that action.yml does not declare', () => {
  test.each([
    ['INPUT_DRYRUN', 'Input dryrun does not exist. Did you mean dry-run?'],
    ['INPUT_DRY_RUN', 'Input dry_run does not exist. Did you mean dry-run?'],
    ['INPUT_VERISON', 'Input verison does not exist. Did you mean version?'],
    ['INPUT_PLUGINNAME', 'Input pluginname does not exist. Did you mean plugin-name?'],
    ['INPUT_OPERATIONS', 'Input operations does not exist. Did you mean operation?'],
    [
      'INPUT_VERSION\u200b',
      'Input version does not exist. Compared with version, it looks the same, but has U+200B (a zero-width space) at its end.'
    ]
  ])('%s is a slip of one that it does', (variable, message) => {
    expect(reading({}, { [variable]: 'true' }).slips).toEqual([{ message }])
  })

  test.each([
    'INPUT_WHO-TO-GREET',
    'INPUT_NODE-VERSION',
    'INPUT_X',
    'INPUT_',
    'INPUTDRYRUN',
    'MY_INPUT_DRYRUN'
  ])('%s is none of our concern', variable => {
    expect(reading({}, { [variable]: 'true' }).slips).toEqual([])
  })

  test('is no slip when the action knows it', () => {
    expect(reading({}, { 'INPUT_DRY-RUN': 'true', INPUT_VERSION: '1.0.0' }).slips).toEqual([])
  })

  test('is masked when it is a slip of a secret', () => {
    expect(reading({}, { INPUT_TOKENS: ' a-secret-text ' }).masked).toEqual(['a-secret-text'])
  })
})

test('a slip without a value is a slip all the same, and hides nothing', () => {
  const { slips, masked } = readInputs(
    () => '',
    { INPUT_TOKN: undefined },
    () => undefined
  ) as ReturnType<typeof reading>
  expect(slips).toEqual([{ message: 'Input tokn does not exist. Did you mean token?' }])
  expect(masked).toBeUndefined()
})
