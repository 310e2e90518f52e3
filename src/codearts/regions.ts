/** Hosts of the service by region: as the official SDKs and the pages "Endpoints" have them, the SDK's where they disagree. */

/** What calls go to: the two services, and those that sign in. */
export type Service = 'github' | 'iam' | 'pipeline' | 'req' | 'sts'

/** The services whose hosts follow from the region. */
type RegionalService = Exclude<Service, 'github'>

const CLOUD = 'myhuaweicloud.com'
const EU_CLOUD = 'myhuaweicloud.eu'

const PIPELINE_PREFIX: Readonly<Record<string, readonly string[]>> = {
  'cloudpipeline-ext': [
    'ap-southeast-3',
    'cn-east-2',
    'cn-east-3',
    'cn-north-1',
    'cn-north-4',
    'cn-northeast-1',
    'cn-south-1',
    'cn-south-2',
    'cn-southwest-2',
    'la-north-2',
    'sa-brazil-1'
  ],
  'pipeline-external': ['eu-west-101', 'la-south-2', 'tr-west-1'],
  pipeline: ['af-north-1', 'af-south-1', 'me-east-1']
}

const REQ_PREFIX: Readonly<Record<string, readonly string[]>> = {
  'projectman-ext': [
    'ap-southeast-3',
    'cn-east-2',
    'cn-east-3',
    'cn-north-1',
    'cn-north-4',
    'cn-south-1',
    'cn-southwest-2',
    'la-north-2',
    'sa-brazil-1'
  ]
}

const IAM_PREFIX: Readonly<Record<string, readonly string[]>> = {
  iam: [
    'ae-ad-1',
    'af-south-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'cn-east-2',
    'cn-east-3',
    'cn-east-4',
    'cn-east-5',
    'cn-north-1',
    'cn-north-12',
    'cn-north-2',
    'cn-north-4',
    'cn-north-9',
    'cn-south-1',
    'cn-south-2',
    'cn-southwest-2',
    'eu-west-0',
    'eu-west-101',
    'la-north-2',
    'la-south-2',
    'me-east-1',
    'my-kualalumpur-1',
    'na-mexico-1',
    'ru-moscow-1',
    'sa-brazil-1',
    'tr-west-1'
  ]
}

const STS_PREFIX: Readonly<Record<string, readonly string[]>> = {
  sts: [
    'af-south-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'cn-east-3',
    'cn-north-4',
    'cn-south-1',
    'cn-southwest-2',
    'la-south-2',
    'sa-brazil-1',
    'tr-west-1'
  ]
}

/** STS answers for every region of its cloud; this one is near GitHub's own runners. */
const STS_ANYWHERE = 'ap-southeast-1'

const PREFIXES = { pipeline: PIPELINE_PREFIX, req: REQ_PREFIX, iam: IAM_PREFIX, sts: STS_PREFIX }

/** @returns the region's base URL of the service, or nothing when no document names one */
export function hostOf(service: RegionalService, region: string): string | undefined {
  const found = Object.entries(PREFIXES[service]).find(([, regions]) => regions.includes(region))
  if (found === undefined) return undefined
  // Only the regions called eu-west-1xx belong to the European cloud.
  const cloud = region.startsWith('eu-west-1') ? EU_CLOUD : CLOUD
  return `https://${found[0]}.${region}.${cloud}`
}

/** @returns the host of STS for a region, if there is one; no document names one in Europe */
export function stsHostOf(region: string | undefined): string | undefined {
  if (region?.startsWith('eu-west-') === true) return undefined
  return hostOf('sts', region ?? '') ?? hostOf('sts', STS_ANYWHERE)
}

/** @returns every region that has a host for the service, sorted */
export function regionsOf(service: RegionalService): string[] {
  return Object.values(PREFIXES[service]).flat().sort()
}
