/** Bodies of answers to signing in, as the samples in the definitions have them; credentials are left out. */

const ACCOUNT = 'ce8df55870164338a72d7e828a966a2a'

/** AssumeAgencyWithOIDC. */
export const ASSUMED = {
  assumed_agency: { id: 'agency:session', urn: `sts::${ACCOUNT}::assumed-agency:agency/session` },
  audience: 'client-id',
  credentials: {
    access_key_id: 'HSTAEXAMPLE',
    expiration: '2022-09-07T03:27:51.158Z',
    secret_access_key: 'EXAMPLE',
    security_token: 'EXAMPLE=='
  },
  provider: `iam::${ACCOUNT}:oidcProvider:test`,
  source_identity: 'user',
  subject_from_id_token: 'subject'
}

const TOKEN = {
  expires_at: '2020-01-04T09:05:22.701000Z',
  issued_at: '2020-01-03T09:05:22.701000Z',
  methods: ['password'],
  roles: [{ id: '0', name: 'te_admin' }],
  user: {
    domain: { id: ACCOUNT, name: 'IAMDomain' },
    id: '7116d09f88fa41908676fdd4b039e95b',
    name: 'IAMUser',
    password_expires_at: ''
  }
}

/** KeystoneCreateUserTokenByPassword, for a project, without the catalog. */
export const PROJECT_TOKEN = {
  token: {
    ...TOKEN,
    catalog: [],
    project: { domain: TOKEN.user.domain, id: 'aa2d97d7e62c4b7da3ffdfc11551f878', name: 'cn-north-1' }
  }
}

/** KeystoneCreateUserTokenByPassword, for the account, with the catalog. */
export const ACCOUNT_TOKEN = {
  token: {
    ...TOKEN,
    catalog: [
      {
        endpoints: [
          {
            id: '33e1cbdd86d34e89a63cf8ad16a5f49f',
            interface: 'public',
            region: '*',
            region_id: '*',
            url: 'https://iam.example.com/v3.0'
          }
        ],
        id: '100a6a3477f1495286579b819d399e36',
        name: 'iam',
        type: 'iam'
      }
    ],
    domain: TOKEN.user.domain
  }
}
