export const id = 200;
export const ids = [200,1293];
export const modules = {

  4984:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (  openApi),
  L: () => (  read)
});

var parse = __webpack_require__(3945);
var errors = __webpack_require__(8549);
var http_retry = __webpack_require__(8902);
var url = __webpack_require__(6697);
var failure = __webpack_require__(8881);
; 
function fetchThrough(transport, base, signal) {
    const { origin } = new URL(base);
    return async (url, { method, headers, body }) => {
        const target = new URL(url);
        if (target.origin !== origin)
            throw new Error(`${target.origin} is not GitHub's API, which is ${origin}`);
        const request = { method, url, headers, ...(typeof body === 'string' ? { body } : {}) };
        const answer = await transport(request, signal);
        if (answer.status >= 300 && answer.status < 400) {
            throw new Error(`GitHub's API answered with a redirect (${answer.status}), which is not followed`);
        }
        return new Response(answer.body === '' ? null : answer.body, {
            status: answer.status,
            headers: answer.headers
        });
    };
}

; 






const MAX_ATTEMPTS = 2;
async function openApi({ token, apiUrl, repository, transport, retry }) {
    const { getOctokit } = await Promise.all( [__webpack_require__.e(9319), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 9319));
    const baseUrl = (0,url .C2)(apiUrl);
    const fetch = fetchThrough(transport, baseUrl, retry.signal);
    const { request } = getOctokit(token, { baseUrl, request: { fetch, log: SILENT } });
    const policy = { ...retry, maxAttempts: MAX_ATTEMPTS };
    const sent = (route, parameters, repeatable) => (0,http_retry .L)(policy, () => request(route, { ...repository, ...parameters }).catch(rethrow), error => retryDecision(error, repeatable), noop);
    return {
        get: async (route, schema, parameters) => {
            const answer = await sent(`GET ${route}`, parameters, true);
            return { data: read(schema, answer.data), more: /rel="?next"?/.test(answer.headers.link ?? '') };
        },
        send: async (route, parameters, repeatable) => (await sent(route, parameters, repeatable)).data
    };
}
function read(schema, data) {
    const result = parse .xL(schema, data);
    if (!result.success) {
        throw new Error("the answer is not one of GitHub's API, but perhaps the page of a proxy; let the proxy pass the host of GITHUB_API_URL");
    }
    return result.data;
}
const noop = () => undefined;
const SILENT = { debug: noop, info: noop, warn: noop, error: noop };
function rethrow(error) {
    throw (0,failure .Vp)(error);
}
function retryDecision(error, repeatable) {
    if (error instanceof failure .y_)
        return { retry: repeatable && error.status >= 500 };
    if (!(error instanceof errors .Rc))
        return { retry: false };
    return { retry: error.transient && (repeatable || !error.maybeSent) };
}


  }),

  8881:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ic: () => (  describeFailure),
    Ql: () => (  OPEN_PULL_REQUESTS),
    Vp: () => (  unwrapOctokitError),
    q_: () => (  PersonalTokenError),
    y_: () => (  GitHubError)
  });
  var zod_mini__M3__ = __webpack_require__(3619);
  var zod_mini__M4__ = __webpack_require__(3945);
  var _http_certificates_js__M0__ = __webpack_require__(2126);
  var _http_errors_js__M1__ = __webpack_require__(8549);
  var _report_text_js__M2__ = __webpack_require__(5655);




const LONGEST_REASON = 300;
const COMMENT = {
    failed: 'The comment on the pull request could not be kept up to date',
    permission: `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: write

Pull requests from forks get a token that can only read, whatever the job says.`
};
const OPEN_PULL_REQUESTS = {
    failed: 'Which pull requests are open could not be read from GitHub, so that nothing is deleted',
    permission: `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: read

A token that you give yourself has to be for this repository.`
};
class GitHubError extends Error {
    name = 'GitHubError';
    status;
    rateLimited;
    constructor(message, status, rateLimited, cause) {
        super(message, { cause });
        this.status = status;
        this.rateLimited = rateLimited;
    }
    get gone() {
        return this.status === 404 || this.status === 410;
    }
}
class PersonalTokenError extends Error {
    name = 'PersonalTokenError';
    constructor(login) {
        super(`The comment was written as ${login === undefined ? 'somebody' : (0,_report_text_js__M2__  .hD)(login)}, who is no bot, so that the next run will not recognize it and ` +
            `will write another. Leave out "github-token" to use the job's own token, or give that of an app.`);
    }
}
const octokitError = zod_mini__M3__  .Ikc({
    status: zod_mini__M3__  .aig(),
    message: zod_mini__M3__  .YjP(),
    response: zod_mini__M3__  .Ikc({ headers: zod_mini__M3__  .g1P(zod_mini__M3__  .YjP(), zod_mini__M3__  .L5J()) })
});
function unwrapOctokitError(error) {
    const { data } = zod_mini__M4__  .xL(octokitError, error);
    if (data !== undefined) {
        const { status, message, response } = data;
        const isLimit = response.headers['x-ratelimit-remaining'] === '0' || 'retry-after' in response.headers;
        return new GitHubError(message, status, status === 429 || (status === 403 && isLimit), error);
    }
    return error instanceof Error && 'status' in error ? (error.cause ?? error) : error;
}
function describeFailure(error, purpose = COMMENT) {
    if (error instanceof PersonalTokenError)
        return error.message;
    return `${purpose.failed}: ${reasonOf(error, purpose)}`;
}
function reasonOf(error, purpose) {
    if (error instanceof GitHubError)
        return reasonOfRefusal(error, purpose);
    const text = (0,_report_text_js__M2__  .TN)((0,_report_text_js__M2__  .bD)(error), LONGEST_REASON);
    return error instanceof _http_errors_js__M1__  .Rc ? unreached(error, text) : `${text}.`;
}
function unreached(error, text) {
    const fault = (0,_http_certificates_js__M0__  .c)(error);
    if (fault === undefined)
        return `GitHub's API could not be reached: ${text}. Let the runner reach it, by https_proxy where it needs a proxy, and run the step again.`;
    return `GitHub's API could not be reached: ${text} (${error.code}).\nLikely cause: ${fault.cause}.\nWhat to do: ${fault.cure}.`;
}
function reasonOfRefusal({ status, message, rateLimited }, { permission }) {
    if (status >= 500)
        return `GitHub's API answered with status ${status}. Run the step again later.`;
    const answer = `GitHub's API answered ${status}, ${(0,_report_text_js__M2__  .hD)(message, LONGEST_REASON)}.`;
    if (rateLimited)
        return `${answer} There were too many requests with this token; run the step again later.`;
    if (status === 401)
        return `${answer} Leave out "github-token" to use the job's own token, or give a valid one.`;
    const forbidden = status === 404 || (status === 403 && !/locked/i.test(message));
    return forbidden ? `${answer} ${permission}` : answer;
}


  }),

  4487:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  openPullRequests),
    U: () => (  headOf)
  });
  var zod_mini__M1__ = __webpack_require__(3619);
  var zod_mini__M2__ = __webpack_require__(3305);
  var _api_js__M0__ = __webpack_require__(4984);


const PULLS = '/repos/{owner}/{repo}/pulls';
const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const PAGE_SIZE = 100;
const MAX_PAGES = 100;
const pull = zod_mini__M1__  .Ikc({ number: zod_mini__M1__  .Whr().check(zod_mini__M2__  .NC()) });
const pullWithHead = zod_mini__M1__  .Ikc({ ...pull.shape, head: zod_mini__M1__  .Ikc({ sha: zod_mini__M1__  .YjP() }) });
async function openPullRequests(options) {
    const api = await (0,_api_js__M0__  .N)(options);
    const numbers = new Set();
    const order = { state: 'open', sort: 'created', direction: 'asc', per_page: PAGE_SIZE };
    const read = async (page) => {
        const { data, more } = await api.get(PULLS, zod_mini__M1__  .YOg(pull), { ...order, page });
        for (const { number } of data)
            numbers.add(number);
        return { isLast: data.length === 0 && !more, isOnly: data.length < PAGE_SIZE && !more };
    };
    let page = 1;
    const { isOnly, isLast } = await read(page);
    let ended = isLast;
    while (!ended) {
        page += 1;
        if (page > MAX_PAGES + 1)
            throw new Error(`there are more than ${MAX_PAGES * PAGE_SIZE} open pull requests`);
        ended = (await read(page)).isLast;
    }
    while (!isOnly && page > 1) {
        page -= 1;
        await read(page);
    }
    return numbers;
}
async function headOf(options, pullRequest) {
    const api = await (0,_api_js__M0__  .N)(options);
    const { data } = await api.get(PULL, pullWithHead, { pull_number: pullRequest });
    return data.head.sha;
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


  }),

  6433:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EC: () => (  preformatted),
    M0: () => (  boldVersion),
    TM: () => (  folded),
    qE: () => (  namedValues)
  });
  var _text_js__M0__ = __webpack_require__(5655);

function boldVersion(version) {
    return `**${/^\d{1,3}(?:\.\d{1,3}){2}$/.test(version) ? (0,_text_js__M0__  .O5)(version) : (0,_text_js__M0__  .aY)(version)}**`;
}
function namedValues(rows) {
    const lines = rows.flatMap(([name, value]) => value === undefined || value === '' ? [] : [`<tr><td>${name}</td><td>${value}</td></tr>`]);
    return lines.length === 0 ? '' : `<table>\n${lines.join('\n')}\n</table>`;
}
function preformatted(lines) {
    return `<pre>${lines.map(line => (0,_text_js__M0__  .O5)(line === '' ? ' ' : line)).join('\n')}</pre>`;
}
function folded(title, html) {
    return html === '' ? '' : `<details><summary>${title}</summary>\n${html}\n</details>`;
}


  }),

  3303:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    PO: () => (  MAX_PART),
    bx: () => (  baseOf),
    i1: () => (  consoleLink),
    jN: () => (  isHash),
    nf: () => (  link),
    ut: () => (  runLink),
    wn: () => (  commitLink)
  });
  var _text_js__M0__ = __webpack_require__(5655);

const CONSOLE = 'https://console.huaweicloud.com/';
const CLOUD = '.myhuaweicloud.com';
const MAX_PART = 1_000;
const SHORT = 7;
function link(url, shown) {
    if (url === undefined || !/^https?:\/\/[^\s"<>]+$/.test(url))
        return shown;
    return `<a href="${(0,_text_js__M0__  .O5)(url)}">${shown}</a>`;
}
function baseOf({ repository, server }) {
    if (repository.length > MAX_PART || server.length > MAX_PART)
        return undefined;
    const isName = /^[\w.-]+\/[\w.-]+$/.test(repository) && !/(^|\/)\.\.?(\/|$)/.test(repository);
    const isServer = /^https?:\/\/[^\s"<>?#@]+$/.test(server);
    return isName && isServer ? `${server.replace(/\/+$/, '')}/${repository}` : undefined;
}
function isHash(sha) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha);
}
function commitLink(origin) {
    if (origin === undefined || origin.sha === '')
        return undefined;
    const { sha } = origin;
    const base = isHash(sha) ? baseOf(origin) : undefined;
    return link(base && `${base}/commit/${sha}`, (0,_text_js__M0__  .aY)(isHash(sha) ? sha.slice(0, SHORT) : sha));
}
function runLink(origin, shown = 'Workflow run') {
    if (origin === undefined || !/^\d{1,30}$/.test(origin.runId))
        return undefined;
    const base = baseOf(origin);
    return base && link(`${base}/actions/runs/${origin.runId}`, shown);
}
function consoleLink(host) {
    if (host === undefined || !URL.canParse(host))
        return undefined;
    return new URL(host).hostname.endsWith(CLOUD) ? link(CONSOLE, 'Huawei Cloud console') : undefined;
}


  }),

  1293:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  apiOptions),
    readOpenPullRequests: () => (  readOpenPullRequests)
  });
  var _github_failure_js__M0__ = __webpack_require__(8881);
  var _github_pulls_js__M1__ = __webpack_require__(4487);
  var _http_transport_js__M2__ = __webpack_require__(4732);
  var _cancellation_js__M3__ = __webpack_require__(9685);
  var _report_about_js__M4__ = __webpack_require__(7477);
  var _runner_js__M5__ = __webpack_require__(9852);






const REQUEST_TIMEOUT = 15_000;
function apiOptions(token, retry) {
    const transport = (0,_http_transport_js__M2__  .o)(_report_about_js__M4__  ._O, REQUEST_TIMEOUT, process.env);
    return { token, apiUrl: (0,_runner_js__M5__  .y0)(), repository: (0,_runner_js__M5__  .Jk)(), transport, retry };
}
async function readOpenPullRequests(token, retry) {
    try {
        return await (0,_github_pulls_js__M1__  .S)(apiOptions(token, retry));
    }
    catch (error) {
        if (error instanceof _cancellation_js__M3__  .AL)
            throw error;
        throw new Error((0,_github_failure_js__M0__  .Ic)(error, _github_failure_js__M0__  .Ql), { cause: error });
    }
}


  }),

  200:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  reportToPullRequest: () => (  reportToPullRequest)
});

var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var expected = __webpack_require__(704);
var about = __webpack_require__(7477);
var html = __webpack_require__(6433);
var report_links = __webpack_require__(3303);
var report_text = __webpack_require__(5655);
; 





const STATEMENTS = {
    draft: { sentence: '{draft} is ready to try', draft: true },
    formal: { sentence: '{release} is published already; nothing was changed' },
    exists: { sentence: '{release} is there already; nothing was changed' },
    'draft deleted': { sentence: '{draft} deleted', correction: true },
    'no draft': { sentence: '{draft} does not exist (any more)', correction: true }
};
function marker({ pluginName, workingDirectory }) {
    const folder = workingDirectory.replaceAll('\\', '/');
    return `<!-- codearts-extension: ${encoded(pluginName)} @ ${encoded(folder === '' ? '.' : folder)} -->`;
}
function encoded(text) {
    return encodeURIComponent(Buffer.from(text).toString()).replaceAll('%2F', '/');
}
function commentText(record, context) {
    const { draftState, host, pluginName, displayName = pluginName, sha256, version } = record;
    if (draftState === undefined || pluginName === undefined || displayName === undefined)
        return undefined;
    const { origin } = context;
    const statement = STATEMENTS[draftState];
    const isDraft = statement.draft === true;
    const commit = (0,report_links .wn)(origin);
    const links = [commit && `Commit ${commit}`, (0,report_links .ut)(origin), (0,report_links .i1)(host)];
    const digests = (0,html .qE)([
        ['State', draftState],
        ['SHA-256', isDraft && sha256 ? (0,report_text .aY)(sha256) : undefined],
        ['Commit', origin === undefined || origin.sha === '' ? undefined : (0,report_text .aY)(origin.sha)]
    ]);
    const parts = [
        context.marker,
        `### ${headline(statement.sentence, pluginName, version)}`,
        isDraft ? trial(version, displayName) : '',
        links.filter(text => text !== undefined).join(' · '),
        (0,html .TM)('Digests', digests),
        `<sub>${(0,report_links .nf)(about .Bw, (0,report_text .O5)(about .o_))}</sub>`
    ];
    return parts.filter(part => part !== '').join('\n\n');
}
function headline(sentence, pluginName, version) {
    const name = (0,report_text .aY)(pluginName);
    const release = version === undefined ? name : `Version ${(0,html .M0)(version)} of ${name}`;
    const draft = version === undefined ? `Draft of ${name}` : `Draft ${(0,html .M0)(version)} of ${name}`;
    return sentence.replace('{draft}', () => draft).replace('{release}', () => release);
}
const FAILED = '<!-- a run that failed -->';
function withFailure(earlier, { origin }) {
    const before = (0,expected .Eb)(earlier.split(FAILED)[0]);
    const commit = (0,report_links .wn)(origin);
    const subject = commit === undefined ? 'A later run' : `The run for commit ${commit}`;
    const run = (0,report_links .ut)(origin, 'The run that failed');
    const note = `${subject} failed. What stands above is of an earlier one.${run === undefined ? '' : ` ${run}`}`;
    return `${before.trim()}\n\n${FAILED}\n\n> [!WARNING]\n> ${note}`;
}
function onlyCorrects({ draftState }) {
    return draftState !== undefined && STATEMENTS[draftState].correction === true;
}
function trial(version, name) {
    const choice = version === undefined ? 'its draft' : `version ${(0,report_text .aY)(version)} (draft)`;
    return (`Add the extension ${(0,report_text .aY)(name)} to a stage of a pipeline in CodeArts Pipeline, and choose ${choice}. ` +
        'While it is being debugged, a draft is visible to the user who uploaded it.');
}

var failure = __webpack_require__(8881);
var schemas = __webpack_require__(3619);
var github_api = __webpack_require__(4984);
; 


const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const PAGE_SIZE = 100;
const MAX_PAGES = 50;
const comment = schemas .Ikc({
    id: schemas .aig(),
    body: schemas .cl6(schemas .YjP()),
    user: schemas .cl6(schemas .Ikc({ login: schemas .YjP(), type: schemas .YjP() }))
});
async function openIssue({ pullRequest, ...options }) {
    const api = await (0,github_api .N)(options);
    const place = { issue_number: pullRequest };
    return {
        comments: async () => {
            const all = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const range = { per_page: PAGE_SIZE, page };
                const { data, more } = await api.get(COMMENTS, schemas .YOg(comment), { ...place, ...range });
                all.push(...data);
                if (!more)
                    return all;
            }
            throw new Error(`the pull request has more than ${MAX_PAGES * PAGE_SIZE} comments`);
        },
        create: async (body) => (0,github_api .L)(comment, await api.send(`POST ${COMMENTS}`, { ...place, body }, false)),
        update: async (id, body) => {
            await api.send(UPDATE, { comment_id: id, body }, true);
        }
    };
}

; 



async function keepComment(options) {
    const { marker, body, onlyUpdate = false } = options;
    const issue = await openIssue(options);
    const own = (await issue.comments()).filter(comment => isOwn(comment, marker));
    const bodyFor = (comment) => (typeof body === 'string' ? body : body(comment_text(comment)));
    const outdated = own.filter(comment => comment_text(comment) !== bodyFor(comment).trim());
    const failures = [];
    for (const comment of outdated) {
        await issue.update(comment.id, bodyFor(comment)).catch((error) => {
            failures.push((0,expected .p6)(error, failure .y_));
        });
    }
    const refused = failures.find(error => !error.gone);
    if (refused !== undefined)
        throw refused;
    if (outdated.length > failures.length)
        return 'updated';
    if (own.length > failures.length || onlyUpdate || typeof body !== 'string')
        return 'unchanged';
    const { user } = await issue.create(body);
    if (user?.type !== 'Bot')
        throw new failure .q_(user?.login);
    return 'created';
}
function isOwn(comment, marker) {
    return comment.user?.type === 'Bot' && comment_text(comment).startsWith(marker);
}
function comment_text({ body }) {
    return (body ?? '').replaceAll('\r\n', '\n').trim();
}

var pulls = __webpack_require__(4487);
var cancellation = __webpack_require__(9685);
var github = __webpack_require__(1293);
var runner = __webpack_require__(9852);
; 









async function reportToPullRequest(record, { token, pullRequest, workingDirectory }, reporter, retry) {
    try {
        const place = await (0,runner .DQ)(pullRequest);
        const isMissing = place === undefined || token === '';
        if (record.failure !== undefined && (isMissing || record.pluginName === undefined))
            return;
        if (isMissing) {
            const why = place === undefined ? 'this run is not about a pull request' : 'github-token is empty';
            reporter.warning({ message: `No comment is written: ${why}.` });
            return;
        }
        const api = (0,github .X)(token, retry);
        const sha = place.sha ?? (await (0,pulls .U)(api, place.pullRequest));
        const folder = relativeToWorkspace(reporter.redact(workingDirectory));
        const mark = marker({ pluginName: (0,expected .Eb)(record.pluginName), workingDirectory: folder });
        const context = { origin: record.origin && { ...record.origin, sha: reporter.redact(sha) } };
        const body = record.failure === undefined
            ? (0,expected .Eb)(commentText(record, { ...context, marker: mark }))
            : (earlier) => withFailure(earlier, context);
        const onlyUpdate = onlyCorrects(record);
        const options = { ...api, pullRequest: place.pullRequest, marker: mark, body, onlyUpdate };
        reporter.info(`Comment on pull request ${place.pullRequest}: ${await keepComment(options)}`);
    }
    catch (error) {
        reporter.warning({ message: (0,failure .Ic)(error instanceof cancellation .AL ? error.reason : error) });
    }
}
function relativeToWorkspace(folder) {
    const root = (0,runner .Gl)();
    return external_node_path_default().relative(root, external_node_path_default().resolve(root, folder.replaceAll('\\', '/')));
}


  })

};
