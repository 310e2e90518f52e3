import { generate } from 'selfsigned'

/** A key and a certificate that it signed itself, both as PEM. */
interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A certificate for these names and 127.0.0.1. */
export function selfSigned(...names: string[]): Promise<Certificate> {
  return certificateFor(names, {})
}

/** A certificate for localhost and 127.0.0.1 that has ended. */
export function expired(): Promise<Certificate> {
  return certificateFor(['localhost'], {
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: new Date('2020-02-01')
  })
}

async function certificateFor(
  names: readonly string[],
  dates: { notBeforeDate?: Date; notAfterDate?: Date }
): Promise<Certificate> {
  const alternatives = names.map(value => ({ type: 2 as const, value }))
  const { private: key, cert } = await generate([{ name: 'commonName', value: names[0] ?? 'test' }], {
    keyType: 'ec',
    ...dates,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [...alternatives, { type: 7, ip: '127.0.0.1' }] }
    ]
  })
  return { key, cert }
}
