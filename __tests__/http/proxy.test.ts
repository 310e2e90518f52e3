/** Which proxy a request goes through, and which variables cannot be used. */

import { describe, expect, test } from '@jest/globals'
import { proxyFor, proxySecrets, ProxyVariableError } from '../../src/http/proxy.ts'

const URL = 'https://pipeline.example.test/v1'
const through = (https_proxy: string, url = URL) => proxyFor(url, { https_proxy })
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

function complaint(https_proxy: string): string {
  try {
    return `none: ${JSON.stringify(through(https_proxy))}`
  } catch (error) {
    if (error instanceof ProxyVariableError) return error.message
    throw error
  }
}

test('the error of a proxy variable names itself', () => {
  expect(new ProxyVariableError('https_proxy', 'why').name).toBe('ProxyVariableError')
})

describe('a proxy variable', () => {
  test.each([
    ['http://proxy.example.com:3128', 'proxy.example.com', 3128],
    ['http://proxy.example.com:3128/', 'proxy.example.com', 3128],
    ['HTTP://PROXY.example.com:3128', 'proxy.example.com', 3128],
    [' http://proxy.example.com:3128\r\n', 'proxy.example.com', 3128],
    // curl alone takes 1080 without a port; Node, Python, Go, the runner and http-client take the port of the scheme.
    ['http://proxy.example.com', 'proxy.example.com', 80],
    ['proxy.example.com:3128', 'proxy.example.com', 3128],
    ['proxy.example.com:3128/', 'proxy.example.com', 3128],
    ['proxy.example.com', 'proxy.example.com', 80],
    ['localhost:3128', 'localhost', 3128],
    ['proxy_1:65535', 'proxy_1', 65_535],
    ['10.0.0.1:3128', '10.0.0.1', 3128],
    ['[::1]:3128', '::1', 3128],
    ['http://[2001:DB8::1]:3128', '2001:db8::1', 3128],
    ['http://bücher.example:3128', 'xn--bcher-kva.example', 3128]
  ])('%j is the http proxy %s, port %i', (value, host, port) => {
    expect(through(value)).toEqual({ secure: false, host, port, authorization: undefined })
  })

  test.each([
    ['https://proxy.example.com', 443],
    ['HTTPS://proxy.example.com:8443/', 8443]
  ])('%s is a proxy that speaks TLS, port %i', (value, port) => {
    expect(through(value)).toMatchObject({ secure: true, host: 'proxy.example.com', port })
  })

  test.each([
    ['http://me:pass@proxy:3128', 'me:pass'],
    ['http://me:p%40%23%2F%25%20%C3%BC@proxy:3128', 'me:p@#/% ü'],
    ['http://me:pä^"[]{}|<>!$&\'()*+,;=:~@proxy:3128', 'me:pä^"[]{}|<>!$&\'()*+,;=:~'],
    ['http://me%3A:p:q@proxy:3128', 'me::p:q'],
    ['http://me@proxy:3128', 'me:'],
    ['http://me:@proxy:3128', 'me:'],
    ['http://:pass@proxy:3128', ':pass']
  ])('%s signs in as curl does', (value, credentials) => {
    expect(through(value)?.authorization).toBe(basic(credentials))
  })

  test.each(['http://@proxy:3128', 'http://:@proxy:3128'])('%s signs in to nothing', value => {
    expect(through(value)).toMatchObject({ host: 'proxy', port: 3128, authorization: undefined })
  })

  test('that is empty is not set', () => {
    expect(through('')).toBeUndefined()
    expect(proxyFor(URL, {})).toBeUndefined()
  })
})

describe('a proxy variable cannot be used', () => {
  test.each([
    ['socks5://proxy:1080', 'scheme'],
    ['socks5h://me:SECRET@proxy:1080', 'scheme'],
    ['ftp://proxy:21', 'scheme'],
    ['httpsx://proxy:21', 'scheme'],
    ['://proxy:3128', 'scheme'],
    ['"http://proxy:3128"', 'scheme'],
    ['me:SECRET@proxy:3128', 'no scheme'],
    ['SECRET@proxy:3128', 'no scheme'],
    ['http:SECRET@proxy:3128', 'no scheme'],
    ['http://', 'no host'],
    ['http:///', 'no host'],
    ['http:///proxy:3128', 'no host'],
    ['http://:3128', 'no host'],
    ['http://me:SECRET@', 'no host'],
    ['http://me:SECRET@:3128', 'no host'],
    ['//proxy:3128', 'no host'],
    [':3128', 'no host'],
    [' ', 'no host'],
    ['\n', 'no host'],
    ['::1:3128', 'no host'],
    ['http://[::1', 'no host'],
    ['http://[nonsense]:3128', 'no host'],
    ['http://256.1.1.1:3128', 'no host'],
    ['proxy.example.com:port', 'port'],
    ['http://proxy.example.com:port', 'port'],
    ['http://proxy:', 'port'],
    ['http://proxy:0', 'port'],
    ['http://proxy:65536', 'port'],
    ['http://proxy:99999', 'port'],
    ['http://proxy:-1', 'port'],
    ['http://proxy:3128:3129', 'port'],
    ['http:proxy', 'port'],
    ['http:/proxy:3128', 'port'],
    ['http://http://proxy:3128', 'port'],
    ['http://proxy:3128/proxy.pac', 'port'],
    ['http://proxy:3128?token=SECRET', 'port'],
    ['http://proxy:3128#SECRET', 'port'],
    ['http://pro xy:3128', 'port'],
    ['http://proxy:3128,http://other:3128', 'port'],
    ['http://pro\nxy:3128', 'port'],
    ['http://me:SE@CRET@proxy:3128', 'percent-encoding'],
    ['http://me:SE#CRET@proxy:3128', 'percent-encoding'],
    ['http://me:SE/CRET@proxy:3128', 'percent-encoding'],
    ['http://me:80/SECRET@proxy:3128', 'percent-encoding'],
    ['http://me:SE?CRET@proxy:3128', 'percent-encoding'],
    ['http://me:SE\\CRET@proxy:3128', 'percent-encoding'],
    ['http://me:SE CRET@proxy:3128', 'percent-encoding'],
    ['http://me:SE\nCRET@proxy:3128', 'percent-encoding'],
    ['http://me:SE\u{7f}CRET@proxy:3128', 'percent-encoding'],
    ['http://me:SECRET%@proxy:3128', 'percent-encoding'],
    ['http://me:SECRET%zz@proxy:3128', 'percent-encoding'],
    ['http://me:SECRET%80@proxy:3128', 'percent-encoding']
  ])('when it is %j', (value, why) => {
    const message = complaint(value)
    expect(message).toMatch(/^Environment variable https_proxy cannot be used as a proxy: /)
    expect(message.split('. Its value')[0]).toContain(why)
    expect(message).toContain('Example: `https_proxy: http://proxy.example.com:3128`')
    expect(message).not.toMatch(/SECRET|SE|CRET|socks|me:/)
  })
})

describe('the variable that applies', () => {
  const proxies = {
    https_proxy: 'http://lower-https:1',
    HTTPS_PROXY: 'http://upper-https:2',
    http_proxy: 'http://lower-http:3',
    HTTP_PROXY: 'http://upper-http:4'
  }

  test.each([
    ['https://x.test', {}, 'lower-https'],
    ['https://x.test', { https_proxy: '' }, 'upper-https'],
    ['http://x.test', {}, 'lower-http'],
    ['http://x.test', { http_proxy: '' }, 'upper-http'],
    ['http://x.test', { http_proxy: undefined, HTTP_PROXY: undefined }, undefined],
    ['https://x.test', { https_proxy: undefined, HTTPS_PROXY: undefined }, undefined],
    ['https://x.test', { https_proxy: '', HTTPS_PROXY: '', ALL_PROXY: 'http://all:5' }, undefined]
  ])('for %s with %j is that of %s', (url, changes, host) => {
    expect(proxyFor(url, { ...proxies, ...changes })?.host).toBe(host)
  })

  test.each(['https_proxy', 'HTTPS_PROXY'])('is named: %s', name => {
    expect(() => proxyFor(URL, { [name]: 'socks5://proxy' })).toThrow(`variable ${name} cannot`)
  })

  test('in lower case is not passed over for one in upper case that could be used', () => {
    const both = { https_proxy: 'socks5://proxy', HTTPS_PROXY: 'http://proxy:3128' }
    expect(() => proxyFor(URL, both)).toThrow('variable https_proxy cannot')
  })

  test('to the other scheme is no concern', () => {
    expect(proxyFor(URL, { http_proxy: 'socks5://proxy', HTTP_PROXY: ' ' })).toBeUndefined()
  })
})

describe('no proxy is asked', () => {
  const direct = (no_proxy: string, url = URL) =>
    proxyFor(url, { https_proxy: 'http://proxy:3128', no_proxy }) === undefined

  test.each(['https://localhost:1', 'https://127.0.0.1', 'https://127.9.8.7:1', 'https://[::1]:1'])(
    'for this machine: %s',
    url => {
      expect(direct('', url)).toBe(true)
    }
  )

  test.each([
    'pipeline.example.test',
    'PIPELINE.Example.test',
    'example.test',
    '.example.test',
    'test',
    'pipeline.example.test:443',
    'a.test, example.test',
    ' , example.test ,',
    '*'
  ])('for a host that no_proxy names: %j', no_proxy => {
    expect(direct(no_proxy)).toBe(true)
  })

  test.each([
    '',
    ' ',
    ',',
    'line.example.test',
    'pipeline.example.test:8443',
    '*.example.test',
    'other.test'
  ])('but not for one that it does not name: %j', no_proxy => {
    expect(direct(no_proxy)).toBe(false)
  })

  test.each(['https://localhost.example', 'https://my127.example', 'https://mylocalhost'])(
    'but for a name that only looks like this machine: %s',
    url => {
      expect(direct('', url)).toBe(false)
    }
  )

  test('with the port of the scheme, or the one that the URL names', () => {
    const listed = (no_proxy: string, url: string) =>
      proxyFor(url, { http_proxy: 'http://proxy:3128', no_proxy }) === undefined
    expect(listed('x.test:80', 'http://x.test')).toBe(true)
    expect(listed('x.test:443', 'http://x.test')).toBe(false)
    expect(listed('x.test:8080', 'http://x.test:8080')).toBe(true)
    expect(listed('x.test:80', 'http://x.test:8080')).toBe(false)
  })

  test('but not for a name with a dot at its end because the list has an empty entry', () => {
    expect(direct('a.test, ,b.test', 'https://pipeline.example.test./')).toBe(false)
  })

  test('by the list in upper case when the other is empty', () => {
    const environment = { https_proxy: 'http://proxy:3128', no_proxy: '', NO_PROXY: 'example.test' }
    expect(proxyFor(URL, environment)).toBeUndefined()
    expect(proxyFor(URL, { ...environment, no_proxy: 'other.test' })?.host).toBe('proxy')
  })

  test('by a variable that cannot be used', () => {
    const environment = { https_proxy: 'socks5://proxy', no_proxy: 'example.test' }
    expect(proxyFor(URL, environment)).toBeUndefined()
    expect(() => proxyFor('https://other.test', environment)).toThrow(ProxyVariableError)
  })
})

describe('what is hidden', () => {
  test('is user and password as they stand there, decoded and as they are sent, and the password alone', () => {
    expect(new Set(proxySecrets({ HTTPS_PROXY: 'http://me:p%40ss@proxy:3128' }))).toEqual(
      new Set(['me:p%40ss', 'me:p@ss', Buffer.from('me:p@ss').toString('base64'), 'p%40ss', 'p@ss'])
    )
  })

  test('is a password with colons', () => {
    expect(proxySecrets({ https_proxy: 'http://me:p:q@proxy' })).toContain('p:q')
  })

  test('is a user without a password, which may be a token', () => {
    expect(proxySecrets({ http_proxy: 'http://TOKEN@proxy:3128' })).toContain('TOKEN')
    expect(proxySecrets({ http_proxy: 'http://TOKEN:@proxy:3128' })).toContain('TOKEN')
  })

  test.each([
    ['me:SECRET@proxy:3128', 'SECRET'],
    ['http://me:SE%zzCRET@proxy:3128', 'SE%zzCRET'],
    ['http://me:SE@CRET@proxy:3128', 'SE@CRET'],
    ['socks5://me:SE/CRET@proxy:3128', 'SE/CRET']
  ])('is the password of a variable that cannot be used: %s', (value, password) => {
    expect(proxySecrets({ https_proxy: value })).toContain(password)
  })

  test.each(['', 'http://proxy:3128', 'proxy:3128', 'http://@proxy', 'http://:@proxy', 'http://'])(
    'is nothing of %j',
    value => {
      expect(proxySecrets({ https_proxy: value })).toEqual([])
    }
  )
})
