export const id = 7515;
export const ids = [7515];
export const modules = {

  7515:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  explainFailure: () => (  explainFailure)
});

var certificates = __webpack_require__(2126);
var errors = __webpack_require__(8549);
var report_text = __webpack_require__(5655);
var codearts_errors = __webpack_require__(3736);
; 

const hasCode = (pattern) => (error) => pattern.test(error.code);
const unauthorized = (pattern) => (error) => error.status === 401 && pattern.test(error.text.replace(/canonicalRequest.*/s, ''));
const advice_table_status = (code) => (error) => error.status === code;
const isElsewhere = (error) => error.status === 404 ||
    (error.status >= 300 && error.status < 400) ||
    error instanceof codearts_errors .q;
const SIGNING_IN = [
    {
        when: '`STS5.1001`',
        of: ['sts'],
        fits: hasCode(/^STS5\.1001$/),
        cause: 'the trust policy of the agency does not admit this workflow, or a URN is wrong',
        cure: 'compare the subject above with the condition oidc:sub of the trust policy, and provider-urn and agency-urn with the console'
    },
    {
        when: '`STS5.2001`',
        of: ['sts'],
        fits: hasCode(/^STS5\.2001$/),
        cause: 'the identity provider does not list the audience of the ID token',
        cure: 'set audience to one that the provider lists as a client ID, or add the audience above to it'
    },
    {
        when: '401 of IAM ("username or password is wrong", "locked")',
        of: ['iam'],
        fits: advice_table_status(401),
        cause: 'iam-user, iam-password and iam-account do not belong together, or the user is locked; a HUAWEI ID cannot sign in this way, an IAM user can',
        cure: 'compare the three with the console; too many wrong passwords lock the user for a while'
    },
    {
        when: 'another 403 of IAM or STS, 401 of STS',
        of: ['iam', 'sts'],
        fits: error => error.status === 403 || error.status === 401,
        cause: 'the user, the agency or the identity provider may not do this',
        cure: 'compare what the message says with the user, or with the agency, its trust policy and the identity provider'
    },
    {
        when: '404, a redirect or an "unexpected answer" of IAM or STS',
        of: ['iam', 'sts'],
        fits: isElsewhere,
        cause: 'something else than IAM or STS answered at this host: region or endpoint is probably wrong, or a proxy intervened',
        cure: 'correct region, or set iam-endpoint (for OIDC sts-endpoint)'
    },
    {
        when: '5xx of GitHub, asked for an ID token',
        of: ['github'],
        fits: error => error.status >= 500,
        cause: 'GitHub failed',
        cure: 'run again later'
    },
    {
        when: 'GitHub gives no ID token',
        of: ['github'],
        fits: error => !error.transient,
        cause: 'the job may not ask for ID tokens any more, or something else than GitHub answered',
        cure: 'see that the job has the permission id-token: write, and run it again'
    }
];
const UNEXPECTED = {
    when: '"unexpected answer"',
    cause: 'the answer matches nothing that the service documents: often a page of a proxy; a change that was asked for may have happened all the same',
    cure: 'look at the extension in the console if the call should have changed something, then run again'
};
const OPERATING = [
    {
        when: '`DEVPIPE.30011001`',
        fits: error => error.notFound,
        cause: 'this extension, or this version of it, is not there',
        cure: 'compare plugin-name and version with the extension list; a published version is no draft any more; set if-missing to ignore where absence is fine'
    },
    {
        when: '`DEVPIPE.30011011`, `DEVCP.00014031`, 403',
        fits: error => hasCode(/^(DEVPIPE\.30011011|DEVCP\.00014031)$/)(error) || error.status === 403,
        cause: 'the user may not do this, or domain-id is another account than the one that signed in',
        cure: 'grant "CloudPipeline Tenant Extensions FullAccess" (for thumbnails: a role in the project), and compare domain-id with the account ID under "My Credentials"'
    },
    {
        when: '429, `COCT.0070003`',
        fits: error => error.throttled,
        cause: 'too many requests in a short time',
        cure: 'run fewer jobs side by side (max-parallel), or raise max-attempts and timeout'
    },
    {
        when: '401 "failed to reach the limit"',
        fits: unauthorized(/reach the limit/i),
        cause: 'more than five wrong signatures in a row: this access key is locked for five minutes',
        cure: 'correct secret-access-key, wait five minutes, run again'
    },
    {
        when: '401 "decrypt token fail", "token expires"',
        fits: unauthorized(/decrypt token|token expire|x-auth-token|subject token/i),
        cause: 'the token has expired (they last 24 hours), was cut when it was stored, or is of another region or cloud',
        cure: 'fetch a new token for a project of this region, or sign in with keys'
    },
    {
        when: '401 "verify aksk signature fail", "ak not exist"',
        fits: advice_table_status(401),
        cause: 'the access key is unknown, or the secret is not its own; temporary keys may have expired or lack security-token',
        cure: 'compare the stored secrets with the console; check the clock of a self-hosted runner (15 minutes are tolerated)'
    },
    {
        when: '404, `APIGW.0101`',
        fits: advice_table_status(404),
        cause: 'the host does not know this call: region or endpoint is probably wrong',
        cure: 'correct region, or set endpoint (for thumbnails req-endpoint) to the host that the console or your operator names'
    },
    {
        when: '413, 494, `APIGW.0201`',
        fits: error => error.status === 413 || error.status === 494 || (error.status < 500 && hasCode(/^APIGW\.0201$/)(error)),
        cause: 'the request is larger than the gateway takes: 12 MB with keys',
        cure: 'make the package smaller, or sign in with iam-user or a token'
    },
    {
        when: 'a redirect (3xx)',
        fits: error => error.status >= 300 && error.status < 400,
        cause: 'something between the runner and the service answered; credentials are never sent on',
        cure: 'correct endpoint, or let the proxy pass this host'
    },
    { ...UNEXPECTED, fits: error => error instanceof codearts_errors .q },
    {
        when: '500, 502, 503, 504',
        fits: error => error.status >= 500,
        cause: 'the service failed',
        cure: 'run again later; give the request ID to Huawei Cloud support if it stays'
    }
];
const REFUSED = {
    when: 'another answer',
    cause: 'the service refused the request',
    cure: 'correct what the message of the service names'
};
const NO_REASON = {
    when: 'a refusal without a reason (an empty answer, `false`)',
    cause: 'the service did not do it, and does not say why',
    cure: 'look at the extension in the console, and run again; if it stays, give the request ID to Huawei Cloud support'
};
const LOST_CONNECTION = {
    when: 'no answer (`ECONNRESET`, `ENOTFOUND`, a timeout …)',
    cause: 'the network between the runner and the service: name, proxy or firewall',
    cure: 'compare the host with region and the endpoint inputs, set https_proxy (with its credentials) if the runner needs one, or raise request-timeout'
};
const NOTHING_OF_GITHUB = {
    when: 'no answer of GitHub, asked for an ID token',
    cause: 'the network between the runner and GitHub: proxy or firewall',
    cure: 'let the runner reach this host, set https_proxy (with its credentials) if it needs one, or raise request-timeout'
};
const CHANGED_FILE = {
    when: 'the file changed after it was checked',
    cause: 'another process writes or removes the file',
    cure: 'upload after the build has ended'
};

; 




const ADVICE = [
    ...OPERATING,
    REFUSED,
    NO_REASON,
    ...SIGNING_IN,
    LOST_CONNECTION,
    NOTHING_OF_GITHUB,
    ...certificates .q,
    CHANGED_FILE
];
function advise(error, service) {
    if (error instanceof codearts_errors ._)
        return adviseOnAnswer(error, service);
    if (!(error instanceof errors .Rc))
        return CHANGED_FILE;
    if (/^(HPE_|ANSWER_TOO_LONG)/.test(error.code))
        return adviseOnAnswer(new codearts_errors .q({ status: 0 }), service);
    return (0,certificates .c)(error) ?? (service === 'github' ? NOTHING_OF_GITHUB : LOST_CONNECTION);
}
function adviseOnAnswer(error, service) {
    const particular = SIGNING_IN.find(({ of, fits }) => of.includes(service) && fits(error));
    const found = particular ?? OPERATING.find(({ fits }) => fits(error));
    return found ?? (saysWhy(error) ? REFUSED : NO_REASON);
}
function saysWhy({ code, text }) {
    return code !== '' || !/^["\s]*(false)?["\s]*$/i.test(text);
}

var call_error = __webpack_require__(4768);
; 







const LONGEST_REQUEST_ID = 100;
const LONGEST_RETRY_AFTER = 40;
function explainFailure(failure) {
    const { call, url, attempts, cause, notes = [], redact } = failure;
    const brief = briefOf(cause, redact);
    const advice = advise(cause, call.service);
    const facts = [
        `${signInFailure(call.service, cause)}${call.name} failed after ${(0,report_text .hS)(attempts, 'attempt')}.`,
        `Tried: ${call.method} ${(0,report_text .TN)(url)}`,
        brief,
        ...notes
    ].join('\n');
    const message = [facts, ...adviceLines(advice, failure)].join('\n');
    const isRefusal = cause instanceof codearts_errors ._ && cause.refused;
    const unexplained = isRefusal && (isGeneral(advice) || cause.notFound);
    return new call_error .R(message, { call: call.name, brief, cause, facts, unexplained });
}
function isGeneral(advice) {
    return advice === REFUSED || advice === NO_REASON;
}
const NO_CREDENTIALS = {
    github: 'GitHub gave no ID token',
    sts: 'STS gave no keys for the ID token',
    iam: 'IAM gave no token for the user'
};
function signInFailure(service, cause) {
    const refused = cause instanceof codearts_errors ._ && cause.status === 401;
    const what = service === 'pipeline' || service === 'req'
        ? refused && 'the service does not accept the credentials'
        : NO_CREDENTIALS[service];
    return what === false ? '' : `Signing in failed: ${what}. `;
}
const MAX_SUSPECTS = 5;
function adviceLines(advice, { notes = [], suspects = [] }) {
    if (isGeneral(advice) && suspects.length > 0) {
        const cure = 'What to do: correct what was warned of, and run the step again.';
        const first = suspects.slice(0, MAX_SUSPECTS).map(warning => `Likely cause, as warned before: ${warning}`);
        return [...first, cure];
    }
    if (isGeneral(advice) && notes.length > 0)
        return [];
    return [`Likely cause: ${advice.cause}.`, `What to do: ${advice.cure}.`];
}
const LONGEST_TEXT = 100_000;
function briefOf(cause, redactAll) {
    const redact = (text) => redactAll(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);
    if (cause instanceof errors .jL)
        return `Not sent: ${(0,report_text .TN)(cause.message)}`;
    if (!(cause instanceof codearts_errors ._))
        return `No answer: ${(0,report_text .TN)(redact((0,report_text .bD)(cause)))}${codeOf(cause)}`;
    const { status, code, text, requestId, retryAfter } = cause;
    const parts = [
        `Answer: ${status}`,
        code === String(status) ? '' : (0,report_text .TN)(redact(code)),
        text === '' ? '(empty)' : (0,report_text .hD)(withoutCredentials(redact(text)))
    ];
    const unexpected = cause instanceof codearts_errors .q ? ', an unexpected answer' : '';
    const id = requestId === '' ? '' : ` (request ID ${(0,report_text .TN)(redact(requestId), LONGEST_REQUEST_ID)})`;
    const wait = retryAfter === undefined ? '' : ` (retry after ${(0,report_text .TN)(redact(retryAfter), LONGEST_RETRY_AFTER)})`;
    return parts.filter(part => part !== '').join(' ') + unexpected + id + wait;
}
function codeOf(cause) {
    if (!(cause instanceof errors .Rc) || (0,certificates .c)(cause) === undefined)
        return '';
    return ` (${cause.code})`;
}
function withoutCredentials(text) {
    return text
        .replace(/(Signature=)[0-9a-f]+/gi, '$1***')
        .replace(/(x-(?:auth|security|subject)-token"?\s*[:=]\s*"?)[^\s|;,"]+/gi, '$1***');
}


  }),

  2126:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  certificateFault),
    q: () => (  CERTIFICATE_FAULTS)
  });
const CERTIFICATE_FAULTS = [
    {
        codes: /^(DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY_LEAF|CERT_UNTRUSTED|INVALID_CA)/,
        when: 'a certificate that is not trusted (`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY` …)',
        cause: 'the runner does not know who signed the certificate of the host, or of a proxy that answers in its place: often an authority of your own',
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
];
function certificateFault({ code }) {
    return CERTIFICATE_FAULTS.find(({ codes }) => codes.test(code));
}


  })

};
