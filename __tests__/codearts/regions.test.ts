/** The host of each service in each region. */

import { describe, expect, test } from '@jest/globals'
import { hostOf, regionsOf, stsHostOf } from '../../src/codearts/regions.ts'

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

const IAM = {
  'cn-north-1': 'iam.cn-north-1.myhuaweicloud.com',
  'cn-north-2': 'iam.cn-north-2.myhuaweicloud.com',
  'cn-north-4': 'iam.cn-north-4.myhuaweicloud.com',
  'cn-north-9': 'iam.cn-north-9.myhuaweicloud.com',
  'cn-north-12': 'iam.cn-north-12.myhuaweicloud.com',
  'cn-east-2': 'iam.cn-east-2.myhuaweicloud.com',
  'cn-east-3': 'iam.cn-east-3.myhuaweicloud.com',
  'cn-east-4': 'iam.cn-east-4.myhuaweicloud.com',
  'cn-east-5': 'iam.cn-east-5.myhuaweicloud.com',
  'cn-south-1': 'iam.cn-south-1.myhuaweicloud.com',
  'cn-south-2': 'iam.cn-south-2.myhuaweicloud.com',
  'cn-southwest-2': 'iam.cn-southwest-2.myhuaweicloud.com',
  'ap-southeast-1': 'iam.ap-southeast-1.myhuaweicloud.com',
  'ap-southeast-2': 'iam.ap-southeast-2.myhuaweicloud.com',
  'ap-southeast-3': 'iam.ap-southeast-3.myhuaweicloud.com',
  'ap-southeast-4': 'iam.ap-southeast-4.myhuaweicloud.com',
  'af-south-1': 'iam.af-south-1.myhuaweicloud.com',
  'sa-brazil-1': 'iam.sa-brazil-1.myhuaweicloud.com',
  'la-south-2': 'iam.la-south-2.myhuaweicloud.com',
  'na-mexico-1': 'iam.na-mexico-1.myhuaweicloud.com',
  'la-north-2': 'iam.la-north-2.myhuaweicloud.com',
  'my-kualalumpur-1': 'iam.my-kualalumpur-1.myhuaweicloud.com',
  'ru-moscow-1': 'iam.ru-moscow-1.myhuaweicloud.com',
  'me-east-1': 'iam.me-east-1.myhuaweicloud.com',
  'ae-ad-1': 'iam.ae-ad-1.myhuaweicloud.com',
  'tr-west-1': 'iam.tr-west-1.myhuaweicloud.com',
  'eu-west-0': 'iam.eu-west-0.myhuaweicloud.com',
  'eu-west-101': 'iam.eu-west-101.myhuaweicloud.eu'
}

const STS = {
  'cn-north-4': 'sts.cn-north-4.myhuaweicloud.com',
  'cn-south-1': 'sts.cn-south-1.myhuaweicloud.com',
  'cn-east-3': 'sts.cn-east-3.myhuaweicloud.com',
  'cn-southwest-2': 'sts.cn-southwest-2.myhuaweicloud.com',
  'ap-southeast-1': 'sts.ap-southeast-1.myhuaweicloud.com',
  'ap-southeast-2': 'sts.ap-southeast-2.myhuaweicloud.com',
  'ap-southeast-3': 'sts.ap-southeast-3.myhuaweicloud.com',
  'ap-southeast-4': 'sts.ap-southeast-4.myhuaweicloud.com',
  'sa-brazil-1': 'sts.sa-brazil-1.myhuaweicloud.com',
  'la-south-2': 'sts.la-south-2.myhuaweicloud.com',
  'af-south-1': 'sts.af-south-1.myhuaweicloud.com',
  'tr-west-1': 'sts.tr-west-1.myhuaweicloud.com'
}

describe.each([
  ['pipeline', PIPELINE],
  ['req', REQ],
  ['iam', IAM],
  ['sts', STS]
] as const)('the service %s', (service, hosts) => {
  test.each(Object.entries(hosts))('has in %s the host %s', (region, host) => {
    expect(hostOf(service, region)).toBe(`https://${host}`)
  })

  test('has a host in these regions and no others', () => {
    expect(regionsOf(service)).toEqual(Object.keys(hosts).sort())
  })

  test.each(['', 'cn-north', 'CN-NORTH-4', 'eu-west-9', 'toString', '__proto__', 'constructor'])(
    'has no host in %j',
    region => {
      expect(hostOf(service, region)).toBeUndefined()
    }
  )
})

describe('STS', () => {
  test.each(['cn-north-1', 'me-east-1', 'nowhere', undefined])(
    'is asked in ap-southeast-1 from %s',
    region => {
      expect(stsHostOf(region)).toBe('https://sts.ap-southeast-1.myhuaweicloud.com')
    }
  )

  test('is asked in the region where the region has it', () => {
    expect(stsHostOf('tr-west-1')).toBe('https://sts.tr-west-1.myhuaweicloud.com')
  })

  test.each(['eu-west-0', 'eu-west-101'])('has no known host for %s', region => {
    expect(stsHostOf(region)).toBeUndefined()
  })
})
