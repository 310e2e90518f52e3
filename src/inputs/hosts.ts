import { hostOf, regionsOf, stsHostOf } from '../codearts/regions.ts'
import { quote } from '../report/text.ts'
import { variable } from './environment.ts'
import { allowance, type Problem } from './problems.ts'
import { fields } from './fields.ts'
import { ENVIRONMENT, type Environment, type RawInputs } from './read.ts'

/** Stands in for a host that is not known. */
const UNKNOWN_HOST = 'https://ENDPOINT'

const NAMES = { pipeline: 'CodeArts Pipeline', req: 'CodeArts Req', iam: 'IAM' } as const
const INPUTS = { pipeline: 'endpoint', req: 'req-endpoint', iam: 'iam-endpoint' } as const

/**
 * @param optional whether neither endpoint nor region is fine as well
 * @returns the endpoint that is given, else the region's host
 */
export function readHost(
  service: keyof typeof INPUTS,
  raw: RawInputs,
  environment: Environment,
  optional: boolean,
  problems: Problem[]
): string {
  const input = INPUTS[service]
  if (raw[input] !== '') return endpointOf(raw, input)
  const region = raw.region || variable(environment, 'region', problems)
  if (region === undefined) {
    const message = `Inputs region and ${input} are both missing; one is needed. ${allowance('region', fields.region)}`
    if (!optional) problems.push({ message })
    return UNKNOWN_HOST
  }
  const host = hostOf(service, region)
  // A region that is no name at all is among the problems already.
  if (host !== undefined || !fields.region.schema.safeParse(region).success) return host ?? UNKNOWN_HOST
  const label = raw.region === '' ? `Environment variable ${ENVIRONMENT.region}` : 'Input region'
  const known = regionsOf(service).join(', ')
  problems.push({
    message: `${label} is ${quote(region)}, for which no host of ${NAMES[service]} is known. Allowed: ${known}; or set ${input}. ${allowance(input, fields[input])}`
  })
  return UNKNOWN_HOST
}

/** STS may be asked in any region of its cloud, except that no document names a host in Europe. */
export function readStsHost(raw: RawInputs, environment: Environment, problems: Problem[]): string {
  if (raw['sts-endpoint'] !== '') return endpointOf(raw, 'sts-endpoint')
  const region = raw.region || variable(environment, 'region', problems)
  const host = stsHostOf(region)
  if (host !== undefined) return host
  problems.push({
    message: `Input sts-endpoint is missing: no host of STS is known for ${quote(region ?? '')}. ${allowance('sts-endpoint', fields['sts-endpoint'])}`
  })
  return UNKNOWN_HOST
}

function endpointOf(
  raw: RawInputs,
  input: 'endpoint' | 'iam-endpoint' | 'req-endpoint' | 'sts-endpoint'
): string {
  const read = fields[input].schema.safeParse(raw[input])
  return read.success ? read.data : UNKNOWN_HOST
}
