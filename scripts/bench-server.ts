/**
 * The server of the benchmark, in a process of its own: answers `true` to everything as soon as it has read it, over
 * http and https. Writes its certificate to the file that its argument names, then one line with the two URLs, and ends
 * with its standard input.
 */

import { writeFile } from 'node:fs/promises'
import * as http from 'node:http'
import * as https from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSigned } from '../__tests__/support/certificate.ts'

const answer: http.RequestListener = (request, response) => {
  request.resume().once('end', () => {
    response.setHeader('content-type', 'application/json').end('true')
  })
}

async function listen(server: http.Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const [certificateFile = ''] = process.argv.slice(2)
const certificate = await selfSigned('localhost')
await writeFile(certificateFile, certificate.cert)
const plain = await listen(http.createServer(answer))
const secure = await listen(https.createServer(certificate, answer))
console.log(JSON.stringify({ http: `http://127.0.0.1:${plain}`, https: `https://127.0.0.1:${secure}` }))
process.stdin.resume().once('end', () => process.exit())
