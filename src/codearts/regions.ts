/** Hosts of the service by region: where documents and SDKs disagree, the SDK's (see docs, "Endpoints"). */

/** The services that calls go to. */
export type Service = 'pipeline' | 'req'

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

const PREFIXES = { pipeline: PIPELINE_PREFIX, req: REQ_PREFIX }

/** @returns the region's base URL of the service, or nothing when no document names one */
export function hostOf(service: Service, region: string): string | undefined {
  const found = Object.entries(PREFIXES[service]).find(([, regions]) => regions.includes(region))
  if (found === undefined) return undefined
  // Only the regions called eu-west-1xx belong to the European cloud.
  const cloud = region.startsWith('eu-west-1') ? EU_CLOUD : CLOUD
  return `https://${found[0]}.${region}.${cloud}`
}

/** @returns every region that has a host for the service, sorted */
export function regionsOf(service: Service): string[] {
  return Object.values(PREFIXES[service]).flat().sort()
}
