import { generate } from 'selfsigned'

/** A key and a certificate that it signed itself, for these names and 127.0.0.1, both as PEM. */
export async function selfSigned(...names: string[]): Promise<{ key: string; cert: string }> {
  const alternatives = names.map(value => ({ type: 2 as const, value }))
  const { private: key, cert } = await generate([{ name: 'commonName', value: names[0] ?? 'test' }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [...alternatives, { type: 7, ip: '127.0.0.1' }] }
    ]
  })
  return { key, cert }
}
