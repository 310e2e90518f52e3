export const id = 848;
export const ids = [848];
export const modules = {

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

  6848:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  reportToPullRequest: () => (  reportToPullRequest)
});

var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var report_text = __webpack_require__(5655);
; 

const STATEMENTS = {
    draft: { sentence: 'There is a draft to try.', draft: true },
    formal: { sentence: 'Published already; nothing was changed.' },
    exists: { sentence: 'There already; nothing was changed.' },
    'draft deleted': { sentence: 'Draft deleted.', correction: true },
    'no draft': { sentence: 'There is no draft (any more).', correction: true }
};
function marker({ pluginName, workingDirectory }) {
    const folder = workingDirectory.replaceAll('\\', '/');
    return `<!-- codearts-extension: ${encoded(pluginName)} @ ${encoded(folder === '' ? '.' : folder)} -->`;
}
function encoded(text) {
    return encodeURIComponent(Buffer.from(text).toString()).replaceAll('%2F', '/');
}
function commentText(record, context) {
    const { draftState, pluginName, displayName = pluginName } = record;
    if (draftState === undefined || pluginName === undefined || displayName === undefined)
        return undefined;
    const statement = STATEMENTS[draftState];
    const rows = [
        ['Version', record.version],
        ['SHA-256', statement.draft && record.sha256],
        ['Commit', context.sha]
    ];
    const parts = [
        context.marker,
        `### CodeArts extension ${(0,report_text .aY)(pluginName)}`,
        statement.sentence,
        ['| | |', '|---|---|', `| State | ${draftState} |`, ...rows.flatMap(row)].join('\n'),
        statement.draft === true ? trial(record.version, displayName) : '',
        comment_text_link(context.runUrl)
    ];
    return parts.filter(part => part !== '').join('\n\n');
}
function onlyCorrects({ draftState }) {
    return draftState !== undefined && STATEMENTS[draftState].correction === true;
}
function row([name, value]) {
    return value === undefined || value === '' ? [] : [`| ${name} | ${(0,report_text .aY)(value)} |`];
}
function trial(version, name) {
    const choice = version === undefined ? 'its draft' : `version ${(0,report_text .aY)(version)} (draft)`;
    return (`**To try it**, add the extension ${(0,report_text .aY)(name)} to a stage of a pipeline in CodeArts Pipeline and choose ` +
        `${choice}. While it is being debugged, a draft is visible to the user who uploaded it.`);
}
function comment_text_link(url) {
    if (url === undefined || !/^https?:\/\/[^\s"<>]+$/.test(url))
        return '';
    return `<a href="${(0,report_text .O5)(url)}">Workflow run</a>`;
}

var schemas = __webpack_require__(3619);
var parse = __webpack_require__(3945);
var certificates = __webpack_require__(2126);
var errors = __webpack_require__(8549);
; 




const LONGEST_REASON = 300;
const PERMISSION = `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: write

Pull requests from forks get a token that can only read, whatever the job says.`;
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
        super(`The comment was written as ${(0,report_text .hD)(login)}, who is no bot, so that the next run will not recognize it and ` +
            `will write another. Leave out "github-token" to use the job's own token, or give that of an app.`);
    }
}
const octokitError = schemas .Ikc({
    status: schemas .aig(),
    message: schemas .YjP(),
    response: schemas .Ikc({ headers: schemas .g1P(schemas .YjP(), schemas .L5J()) })
});
function unwrapOctokitError(error) {
    const { data } = parse .xL(octokitError, error);
    if (data !== undefined) {
        const { status, message, response } = data;
        const isLimit = response.headers['x-ratelimit-remaining'] === '0' || 'retry-after' in response.headers;
        return new GitHubError(message, status, status === 429 || (status === 403 && isLimit), error);
    }
    return error instanceof Error && 'status' in error ? (error.cause ?? error) : error;
}
function describeFailure(error) {
    if (error instanceof PersonalTokenError)
        return error.message;
    return `The comment on the pull request could not be kept up to date: ${reasonOf(error)}`;
}
function reasonOf(error) {
    if (error instanceof GitHubError)
        return reasonOfRefusal(error);
    const text = (0,report_text .TN)((0,report_text .bD)(error), LONGEST_REASON);
    return error instanceof errors .Rc ? unreached(error, text) : `${text}.`;
}
function unreached(error, text) {
    const fault = (0,certificates .c)(error);
    if (fault === undefined)
        return `GitHub's API could not be reached: ${text}.`;
    return `GitHub's API could not be reached: ${text} (${error.code}).\nLikely cause: ${fault.cause}.\nWhat to do: ${fault.cure}.`;
}
function reasonOfRefusal({ status, message, rateLimited }) {
    if (status >= 500)
        return `GitHub's API answered with status ${status}.`;
    const answer = `GitHub's API answered ${status}, ${(0,report_text .hD)(message, LONGEST_REASON)}.`;
    if (rateLimited)
        return `${answer} There were too many requests with this token.`;
    if (status === 401)
        return `${answer} Leave out "github-token" to use the job's own token, or give a valid one.`;
    const forbidden = status === 404 || (status === 403 && !/locked/i.test(message));
    return forbidden ? `${answer} ${PERMISSION}` : answer;
}

var url = __webpack_require__(6697);
var http_retry = __webpack_require__(8902);
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
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const PAGE_SIZE = 100;
const MAX_PAGES = 50;
const comment = schemas .Ikc({
    id: schemas .aig(),
    body: schemas .cl6(schemas .YjP()),
    user: schemas .cl6(schemas .Ikc({ login: schemas .YjP(), type: schemas .YjP() }))
});
async function openIssue({ token, repository, pullRequest, ...options }) {
    const { getOctokit } = await Promise.all( [__webpack_require__.e(319), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 9319));
    const { transport, retry } = options;
    const baseUrl = (0,url .C2)(options.apiUrl);
    const fetch = fetchThrough(transport, baseUrl, retry.signal);
    const { request } = getOctokit(token, { baseUrl, request: { fetch, log: SILENT } });
    const place = { ...repository, issue_number: pullRequest };
    const policy = { ...retry, maxAttempts: MAX_ATTEMPTS };
    const send = (call, repeatable = true) => (0,http_retry .L)(policy, () => call().catch(rethrow), error => retryDecision(error, repeatable), noop);
    return {
        comments: async () => {
            const all = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const answer = await send(() => request(`GET ${COMMENTS}`, { ...place, per_page: PAGE_SIZE, page }));
                all.push(...read(schemas .YOg(comment), answer.data));
                if (!/rel="?next"?/.test(answer.headers.link ?? ''))
                    return all;
            }
            throw new Error(`the pull request has more than ${MAX_PAGES * PAGE_SIZE} comments`);
        },
        create: async (body) => read(comment, (await send(() => request(`POST ${COMMENTS}`, { ...place, body }), false)).data),
        update: async (id, body) => {
            await send(() => request(UPDATE, { ...repository, comment_id: id, body }));
        }
    };
}
const noop = () => undefined;
const SILENT = { debug: noop, info: noop, warn: noop, error: noop };
function rethrow(error) {
    throw unwrapOctokitError(error);
}
function retryDecision(error, repeatable) {
    if (error instanceof GitHubError)
        return { retry: repeatable && error.status >= 500 };
    if (!(error instanceof errors .Rc))
        return { retry: false };
    return { retry: error.transient && (repeatable || !error.maybeSent) };
}
function read(schema, data) {
    const result = parse .xL(schema, data);
    if (!result.success)
        throw new Error("the answer is not one of GitHub's API");
    return result.data;
}

; 


async function keepComment(options) {
    const { marker, body, onlyUpdate = false } = options;
    const issue = await openIssue(options);
    const own = (await issue.comments()).filter(comment => isOwn(comment, marker));
    const outdated = own.filter(comment => comment_text(comment) !== body.trim());
    const failures = [];
    for (const { id } of outdated) {
        await issue.update(id, body).catch((error) => {
            if (!(error instanceof GitHubError))
                throw error;
            failures.push(error);
        });
    }
    const refused = failures.find(error => !error.gone);
    if (refused !== undefined)
        throw refused;
    if (outdated.length > failures.length)
        return 'updated';
    if (own.length > failures.length || onlyUpdate)
        return 'unchanged';
    const { user } = await issue.create(body);
    if (user?.type !== 'Bot')
        throw new PersonalTokenError(user?.login ?? '');
    return 'created';
}
function isOwn(comment, marker) {
    return comment.user?.type === 'Bot' && comment_text(comment).startsWith(marker);
}
function comment_text({ body }) {
    return (body ?? '').replaceAll('\r\n', '\n').trim();
}

var http_transport = __webpack_require__(9898);
var cancellation = __webpack_require__(9685);
var connection = __webpack_require__(2707);
var runner = __webpack_require__(9852);
; 








const REQUEST_TIMEOUT = 15_000;
async function reportToPullRequest(record, { token, workingDirectory }, reporter, retry) {
    try {
        const place = await (0,runner .DQ)();
        if (place === undefined || token === '') {
            const why = place === undefined ? 'this run is not about a pull request' : 'github-token is empty';
            reporter.warning(`No comment is written: ${why}.`);
            return;
        }
        const { sha, runUrl } = place;
        const folder = relativeToWorkspace(reporter.redact(workingDirectory));
        const mark = marker({ pluginName: record.pluginName ?? '', workingDirectory: folder });
        const body = commentText(record, {
            marker: mark,
            sha: reporter.redact(sha),
            runUrl: reporter.redact(runUrl)
        });
        if (body === undefined)
            return;
        const transport = (0,http_transport .o)(connection ._, REQUEST_TIMEOUT, process.env);
        const onlyUpdate = onlyCorrects(record);
        const options = { ...place, token, marker: mark, body, onlyUpdate, transport, retry };
        reporter.info(`Comment on pull request ${place.pullRequest}: ${await keepComment(options)}`);
    }
    catch (error) {
        reporter.warning(describeFailure(error instanceof cancellation .AL ? error.reason : error));
    }
}
function relativeToWorkspace(folder) {
    const root = (0,runner .Gl)();
    return external_node_path_default().relative(root, external_node_path_default().resolve(root, folder.replaceAll('\\', '/')));
}


  })

};
