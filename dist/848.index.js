export const id = 848;
export const ids = [848];
export const modules = {

/***/ 6848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportToPullRequest: () => (/* binding */ reportToPullRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
;// CONCATENATED MODULE: ./src/github/comment-text.ts
/** What the comment on a pull request says, and the marker by which it is found again. */

const STATEMENTS = {
    draft: { sentence: 'There is a draft to try.', draft: true },
    formal: { sentence: 'Published already; nothing was changed.' },
    exists: { sentence: 'There already; nothing was changed.' },
    'draft deleted': { sentence: 'Draft deleted.', correction: true },
    'no draft': { sentence: 'There is no draft (any more).', correction: true }
};
/**
 * @returns the first line of a comment, by which it is found again. Names are percent-encoded, so that they can neither
 * end the HTML comment nor imitate the marker of another target.
 */
function marker({ pluginName, workingDirectory }) {
    // One job of a pull request may run on Linux, another on Windows.
    const folder = workingDirectory.replaceAll('\\', '/');
    return `<!-- codearts-extension: ${encoded(pluginName)} @ ${encoded(folder === '' ? '.' : folder)} -->`;
}
function encoded(text) {
    // By way of bytes, because encodeURIComponent throws on half a surrogate pair.
    return encodeURIComponent(Buffer.from(text).toString()).replaceAll('%2F', '/');
}
/** @returns the comment in Markdown, which begins with the marker; undefined for a run that there is nothing to say about */
function commentText(record, context) {
    const { draftState, pluginName, displayName = pluginName } = record;
    if (draftState === undefined || pluginName === undefined || displayName === undefined)
        return undefined;
    const statement = STATEMENTS[draftState];
    const rows = [
        ['Version', record.version],
        // A version that was published before came from another file.
        ['SHA-256', statement.draft && record.sha256],
        ['Commit', context.sha]
    ];
    const parts = [
        context.marker,
        `### CodeArts extension ${(0,report_text/* code */.aY)(pluginName)}`,
        statement.sentence,
        ['| | |', '|---|---|', `| State | ${draftState} |`, ...rows.flatMap(row)].join('\n'),
        statement.draft === true ? trial(record.version, displayName) : '',
        comment_text_link(context.runUrl)
    ];
    return parts.filter(part => part !== '').join('\n\n');
}
/** @returns whether the comment only corrects an earlier one, so that without one there is nothing to write */
function onlyCorrects({ draftState }) {
    return draftState !== undefined && STATEMENTS[draftState].correction === true;
}
function row([name, value]) {
    return value === undefined || value === '' ? [] : [`| ${name} | ${(0,report_text/* code */.aY)(value)} |`];
}
/** Who sees a draft: the service's guide on debugging extensions. */
function trial(version, name) {
    const choice = version === undefined ? 'its draft' : `version ${(0,report_text/* code */.aY)(version)} (draft)`;
    return (`**To try it**, add the extension ${(0,report_text/* code */.aY)(name)} to a stage of a pipeline in CodeArts Pipeline and choose ` +
        `${choice}. While it is being debugged, a draft is visible to the user who uploaded it.`);
}
function comment_text_link(url) {
    if (url === undefined || !/^https?:\/\/[^\s"<>]+$/.test(url))
        return '';
    return `<a href="${(0,report_text/* entities */.O5)(url)}">Workflow run</a>`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./src/http/errors.ts
var errors = __webpack_require__(8549);
;// CONCATENATED MODULE: ./src/github/failure.ts
/** Why a comment could not be written, and what the warning says about it. */



/** Longest reason that is quoted, in characters. */
const LONGEST_REASON = 300;
const PERMISSION = `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: write

Pull requests from forks get a token that can only read, whatever the job says.`;
/** GitHub's API answered, but not with success. */
class GitHubError extends Error {
    name = 'GitHubError';
    status;
    /** A rate limit of GitHub was exceeded. */
    rateLimited;
    constructor(message, status, rateLimited, cause) {
        super(message, { cause });
        this.status = status;
        this.rateLimited = rateLimited;
    }
    /** The comment that was to be changed is not there any more. */
    get gone() {
        return this.status === 404 || this.status === 410;
    }
}
/** The comment was written in the name of a person, so that no later run can tell it from what people write. */
class PersonalTokenError extends Error {
    name = 'PersonalTokenError';
    constructor(login) {
        super(`The comment was written as ${(0,report_text/* quote */.hD)(login)}, who is no bot, so that the next run will not recognize it and ` +
            `will write another. Leave out "github-token" to use the job's own token, or give that of an app.`);
    }
}
/** What Octokit throws when there was an answer. */
const octokitError = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })
});
/**
 * Undoes what Octokit does: it throws an error with a status for everything, 500 where there was no answer.
 * @returns a GitHubError for an answer, else what its fetch threw
 */
function unwrapOctokitError(error) {
    const { data } = parse/* safeParse */.xL(octokitError, error);
    if (data !== undefined) {
        const { status, message, response } = data;
        const isLimit = response.headers['x-ratelimit-remaining'] === '0' || 'retry-after' in response.headers;
        return new GitHubError(message, status, status === 429 || (status === 403 && isLimit), error);
    }
    return error instanceof Error && 'status' in error ? (error.cause ?? error) : error;
}
/** @returns the text of the warning: why the comment could not be written, and the cure */
function describeFailure(error) {
    if (error instanceof PersonalTokenError)
        return error.message;
    return `The comment on the pull request could not be kept up to date: ${reasonOf(error)}`;
}
function reasonOf(error) {
    if (error instanceof GitHubError)
        return reasonOfRefusal(error);
    const text = (0,report_text/* oneLine */.TN)((0,report_text/* messageOf */.bD)(error), LONGEST_REASON);
    return error instanceof errors/* ConnectionError */.Rc ? `GitHub's API could not be reached: ${text}.` : `${text}.`;
}
function reasonOfRefusal({ status, message, rateLimited }) {
    if (status >= 500)
        return `GitHub's API answered with status ${status}.`;
    const answer = `GitHub's API answered ${status}, ${(0,report_text/* quote */.hD)(message, LONGEST_REASON)}.`;
    if (rateLimited)
        return `${answer} There were too many requests with this token.`;
    if (status === 401)
        return `${answer} Leave out "github-token" to use the job's own token, or give a valid one.`;
    // For a locked conversation, 403 is not about permissions.
    const forbidden = status === 404 || (status === 403 && !/locked/i.test(message));
    return forbidden ? `${answer} ${PERMISSION}` : answer;
}

// EXTERNAL MODULE: ./src/http/retry.ts
var http_retry = __webpack_require__(8902);
;// CONCATENATED MODULE: ./src/github/fetch.ts
/** The fetch that Octokit is given: it sends through the action's own transport. */
/**
 * Proxies apply as for all other requests. The token goes to the API only: a request to another origin is not sent, and
 * redirects are not followed.
 * @param base URL of the API
 * @returns a fetch that rejects with what the transport rejects with, and with an Error for a redirect or another origin
 */
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
        // Some statuses allow no body, not even an empty one.
        return new Response(answer.body === '' ? null : answer.body, {
            status: answer.status,
            headers: answer.headers
        });
    };
}

;// CONCATENATED MODULE: ./src/github/issue.ts
/** Reads and writes the comments on one issue or pull request. */





/** GitHub's gateway fails now and then, and after a pull request is closed no run repairs its comment. */
const MAX_ATTEMPTS = 2;
/** Routes of GitHub's REST API, "Issue comments". */
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const PAGE_SIZE = 100;
const MAX_PAGES = 50;
const comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    // Null when the account is gone.
    user: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }))
});
/** Loads Octokit, which no other run needs. */
async function openIssue({ token, repository, pullRequest, ...options }) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(319), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 9319));
    const { transport, retry } = options;
    const baseUrl = options.apiUrl.replace(/\/+$/, '');
    const fetch = fetchThrough(transport, baseUrl, retry.signal);
    const { request } = getOctokit(token, { baseUrl, request: { fetch, log: SILENT } });
    const place = { ...repository, issue_number: pullRequest };
    const policy = { ...retry, maxAttempts: MAX_ATTEMPTS };
    const send = (call, repeatable = true) => (0,http_retry/* withRetries */.L)(policy, () => call().catch(rethrow), error => retryDecision(error, repeatable), noop);
    return {
        comments: async () => {
            const all = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const answer = await send(() => request(`GET ${COMMENTS}`, { ...place, per_page: PAGE_SIZE, page }));
                all.push(...read(schemas/* array */.YOg(comment), answer.data));
                // GitHub hides some comments, so a page with fewer than asked for need not be the last.
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
// Octokit logs texts of answers, which would reach the log without the reporter's redaction.
const SILENT = { debug: noop, info: noop, warn: noop, error: noop };
function rethrow(error) {
    throw unwrapOctokitError(error);
}
function retryDecision(error, repeatable) {
    if (error instanceof GitHubError)
        return { retry: repeatable && error.status >= 500 };
    if (!(error instanceof errors/* ConnectionError */.Rc))
        return { retry: false };
    return { retry: error.transient && (repeatable || !error.maybeSent) };
}
/** A proxy may answer in GitHub's place, with an HTML page. */
function read(schema, data) {
    const result = parse/* safeParse */.xL(schema, data);
    if (!result.success)
        throw new Error("the answer is not one of GitHub's API");
    return result.data;
}

;// CONCATENATED MODULE: ./src/github/comment.ts
/** Keeps one comment on a pull request up to date. */


/**
 * Creates the comment or updates it. Two runs at once may have left two comments: both are updated, because a stale one
 * would go on offering a draft that is gone, and the action deletes no comments. A comment that somebody deletes
 * meanwhile is created anew.
 * @returns what was done
 * @throws GitHubError, ConnectionError, PersonalTokenError, or the signal's reason; `describeFailure` explains them
 */
async function keepComment(options) {
    const { marker, body, onlyUpdate = false } = options;
    const issue = await openIssue(options);
    const own = (await issue.comments()).filter(comment => isOwn(comment, marker));
    const outdated = own.filter(comment => comment_text(comment) !== body.trim());
    const failures = [];
    for (const { id } of outdated) {
        await issue.update(id, body).catch((error) => {
            // The others are updated even if this one cannot be changed.
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
/** People may quote the marker; their comments are never changed. */
function isOwn(comment, marker) {
    return comment.user?.type === 'Bot' && comment_text(comment).startsWith(marker);
}
/** The text as it was sent: after an edit in the browser it comes back with other line ends. */
function comment_text({ body }) {
    return (body ?? '').replaceAll('\r\n', '\n').trim();
}

// EXTERNAL MODULE: ./src/http/transport.ts + 1 modules
var http_transport = __webpack_require__(9898);
// EXTERNAL MODULE: ./src/runtime/cancellation.ts
var cancellation = __webpack_require__(9685);
// EXTERNAL MODULE: ./src/runtime/connection.ts + 1 modules
var connection = __webpack_require__(2707);
// EXTERNAL MODULE: ./src/runtime/runner.ts
var runner = __webpack_require__(9852);
;// CONCATENATED MODULE: ./src/runtime/pull-request.ts
/** Keeps the comment on the pull request up to date. Loaded only by runs that ask for one. */








/** Longest wait for GitHub's API, in milliseconds: a comment is not worth more. */
const REQUEST_TIMEOUT = 15_000;
/** Whatever goes wrong is a warning: the draft itself is as it should be. */
async function reportToPullRequest(record, { token, workingDirectory }, reporter, retry) {
    try {
        const place = await (0,runner/* readPullRequest */.DQ)();
        if (place === undefined || token === '') {
            const why = place === undefined ? 'this run is not about a pull request' : 'github-token is empty';
            reporter.warning(`No comment is written: ${why}.`);
            return;
        }
        const { sha, runUrl } = place;
        const folder = relativeToWorkspace(workingDirectory);
        const mark = marker({ pluginName: record.pluginName ?? '', workingDirectory: folder });
        const body = commentText(record, { marker: mark, sha, runUrl });
        if (body === undefined)
            return;
        const transport = (0,http_transport/* createTransport */.o)(connection/* USER_AGENT */._, REQUEST_TIMEOUT);
        const onlyUpdate = onlyCorrects(record);
        const options = { ...place, token, marker: mark, body, onlyUpdate, transport, retry };
        reporter.info(`Comment on pull request ${place.pullRequest}: ${await keepComment(options)}`);
    }
    catch (error) {
        // The advice of a cancellation is about the step, whose work is done.
        reporter.warning(describeFailure(error instanceof cancellation/* CancellationError */.AL ? error.reason : error));
    }
}
/** The folder may not be checked out when the pull request closes. */
function relativeToWorkspace(folder) {
    const root = (0,runner/* workspace */.Gl)();
    return external_node_path_default().relative(root, external_node_path_default().resolve(root, folder.replaceAll('\\', '/')));
}


/***/ })

};
