import { describe, expect, test } from '@jest/globals'
import { hostOf, regionsOf } from '../../src/codearts/regions.ts'

const PIPELINE = {
  'cn-north-1': 'cloudpipeline-ext.cn-north-1.myhuaweicloud.com',
  'cn-north-4': 'cloudpipeline-ext.cn-north-4.myhuaweicloud.com',
  'cn-south-1': 'cloudpipeline-ext.cn-south-1.myhuaweicloud.com',
  'cn-south-2': 'cloudpipeline-ext.cn-south-2.myhuaweicloud.com',
  'cn-east-2': 'cloudpipeline-ext.cn-east-2.myhuaweicloud.com',
  'cn-east-3': 'cloudpipeline-ext.cn-east-3.myhuaweicloud.com',
  'cn-southwest-2': 'cloudpipeline-ext.cn-southwest-2.myhuaweicloud.com',
  'cn-northeast-1': 'cloudpipeline-ext.cn-northeast-1.myhuaweicloud.com',
  'ap-southeast-3': 'cloudpipeline-ext.ap-southeast-3.myhuaweicloud.com',
  'sa-brazil-1': 'cloudpipeline-ext.sa-brazil-1.myhuaweicloud.com',
  'la-north-2': 'cloudpipeline-ext.la-north-2.myhuaweicloud.com',
  'tr-west-1': 'pipeline-external.tr-west-1.myhuaweicloud.com',
  'la-south-2': 'pipeline-external.la-south-2.myhuaweicloud.com',
  'af-north-1': 'pipeline.af-north-1.myhuaweicloud.com',
  'me-east-1': 'pipeline.me-east-1.myhuaweicloud.com',
  'af-south-1': 'pipeline.af-south-1.myhuaweicloud.com',
  'eu-west-101': 'pipeline-external.eu-west-101.myhuaweicloud.eu'
}

const REQ = {
  'cn-north-4': 'projectman-ext.cn-north-4.myhuaweicloud.com',
  'cn-north-1': 'projectman-ext.cn-north-1.myhuaweicloud.com',
  'cn-east-2': 'projectman-ext.cn-east-2.myhuaweicloud.com',
  'cn-east-3': 'projectman-ext.cn-east-3.myhuaweicloud.com',
  'cn-south-1': 'projectman-ext.cn-south-1.myhuaweicloud.com',
  'cn-southwest-2': 'projectman-ext.cn-southwest-2.myhuaweicloud.com',
  'ap-southeast-3': 'projectman-ext.ap-southeast-3.myhuaweicloud.com',
  'la-north-2': 'projectman-ext.la-north-2.myhuaweicloud.com',
  'sa-brazil-1': 'projectman-ext.sa-brazil-1.myhuaweicloud.com'
}

describe.each([
  ['pipeline', PIPELINE],
  ['req', REQ]
] as const)('the service %s', (service, hosts) => {
  test.each(Object.entries(hosts))('has in %s the host %s', (region, host) => {
    expect(hostOf(service, region)).toBe(`https://${host}`)
  })

  test('has a host in these regions and no others', () => {
    expect(regionsOf(service)).toEqual(Object.keys(hosts).sort())
  })

  test.each(['', 'cn-north', 'CN-NORTH-4', 'eu-west-0', 'toString', '__proto__', 'constructor'])(
    'has no host in %j',
    region => {
      expect(hostOf(service, region)).toBeUndefined()
    }
  )
})
