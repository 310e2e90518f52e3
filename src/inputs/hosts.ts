/** The hosts that the inputs lead to: an endpoint that is given, else the region's. */

import { hostOf, regionsOf, stsHostOf } from '../codearts/regions.ts'
import { didYouMean } from '../extension/similar.ts'
import { present } from '../report/expected.ts'
import { quote } from '../report/text.ts'
import { fields } from './fields.ts'
import { allowance, type Problem } from './problems.ts'
import { ENVIRONMENT, variable, type Environment, type RawInputs } from './read.ts'

/** What settles host, account and credentials. */
export interface ConnectionInputs {
  readonly raw: RawInputs
  readonly environment: Environment
  /** Gets what is wrong. */
  readonly problems: Problem[]
}

/** Stands in for a host that is not known. */
export const UNKNOWN_HOST = 'https://ENDPOINT'

const NAMES = { pipeline: 'CodeArts Pipeline', req: 'CodeArts Req', iam: 'IAM' } as const
const INPUTS = { pipeline: 'endpoint', req: 'req-endpoint', iam: 'iam-endpoint' } as const

/**
 * @param optional whether it is fine when neither endpoint nor region is given
 * @returns the endpoint that is given, else the region's host
 */
export function readHost(service: keyof typeof INPUTS, inputs: ConnectionInputs, optional = false): string {
  const { raw, problems } = inputs
  const input = INPUTS[service]
  if (raw[input] !== '') return endpointOf(raw, input)
  const region = regionOf(inputs)
  if (region === undefined) {
    const message = `Inputs region and ${input} are both missing; one is needed. ${allowance('region', fields.region)}`
    if (!optional) problems.push({ message })
    return UNKNOWN_HOST
  }
  const host = hostOf(service, region)
  // A region that breaks the rule of the input is among the problems already.
  if (host !== undefined || fields.region.parse(region) === undefined) return host ?? UNKNOWN_HOST
  const label = raw.region === '' ? `Environment variable ${ENVIRONMENT.region}` : 'Input region'
  const known = regionsOf(service)
  const message = `${label} is ${quote(region)}, for which no host of ${NAMES[service]} is known. Known: ${known.join(', ')}. For another one, set ${input} to its host.`
  problems.push({ message: didYouMean(message, region, known) })
  return UNKNOWN_HOST
}

/** @returns the host of STS: any region's will do, except that no document names a host in Europe */
export function readStsHost(inputs: ConnectionInputs): string {
  const { raw, problems } = inputs
  if (raw['sts-endpoint'] !== '') return endpointOf(raw, 'sts-endpoint')
  const region = regionOf(inputs)
  const host = stsHostOf(region)
  if (host !== undefined) return host
  problems.push({
    message: `Input sts-endpoint is missing: no host of STS is known for ${quote(present(region))}. ${allowance('sts-endpoint', fields['sts-endpoint'])}`
  })
  return UNKNOWN_HOST
}

/** @returns the region of the input, else of the environment */
export function regionOf({ raw, environment, problems }: ConnectionInputs): string | undefined {
  return raw.region || variable(environment, 'region', problems)
}

function endpointOf(
  raw: RawInputs,
  input: 'endpoint' | 'iam-endpoint' | 'req-endpoint' | 'sts-endpoint'
): string {
  return fields[input].parse(raw[input]) ?? UNKNOWN_HOST
}
