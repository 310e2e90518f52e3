/** What is wrong with a certificate that Node does not accept, and what helps. */

import type { ConnectionError } from './errors.ts'

interface CertificateFault {
  /** Node's error codes: those of OpenSSL's verification, and its own for the name. */
  readonly codes: RegExp
  readonly when: string
  /** The rest of a sentence, as is the cure. */
  readonly cause: string
  readonly cure: string
}

/** The first whose codes fit is meant. */
export const CERTIFICATE_FAULTS: readonly CertificateFault[] = [
  {
    codes:
      /^(DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY_LEAF|CERT_UNTRUSTED|INVALID_CA)/,
    when: 'a certificate that is not trusted (`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY` …)',
    cause:
      'the runner does not know who signed the certificate of the host, or of a proxy that answers in its place: often an authority of your own',
    cure: 'set NODE_EXTRA_CA_CERTS in the env of the step to the path of a PEM file with the certificate of that authority'
  },
  {
    codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/,
    when: 'a certificate that is not valid now (`CERT_HAS_EXPIRED`, `CERT_NOT_YET_VALID`)',
    cause: 'the certificate of the host has expired or begins later, or the clock of the runner is wrong',
    cure: 'have the certificate renewed, or set the clock of a self-hosted runner'
  },
  {
    codes: /^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)/,
    when: 'a certificate of another host (`ERR_TLS_CERT_ALTNAME_INVALID`)',
    cause: 'the certificate names other hosts than the one that was asked: another machine answered',
    cure: 'write the host as the certificate names it, in the endpoint input or the proxy variable that it comes from'
  },
  {
    codes: /^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|PATH_LENGTH|INVALID_PURPOSE)/,
    when: 'another fault of a certificate (`CERT_REVOKED` …)',
    cause: 'the certificate of the host cannot be used, as the message says',
    cure: 'have the operator of the host replace it'
  }
]

/** @returns what is wrong with the certificate; nothing when the connection failed for another reason */
export function certificateFault({ code }: ConnectionError): CertificateFault | undefined {
  return CERTIFICATE_FAULTS.find(({ codes }) => codes.test(code))
}
