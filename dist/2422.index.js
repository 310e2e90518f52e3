export const id = 2422;
export const ids = [2422];
export const modules = {

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

  2422:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  summarize: () => (  summarize)
});

var about = __webpack_require__(7477);
var html = __webpack_require__(6433);
var links = __webpack_require__(3303);
var report_text = __webpack_require__(5655);
; 

const MAX_LINE = 2_000;
const MAX_LINES = 20;
function fitting(items, limits, render) {
    const shown = [];
    let left = limits.bytes;
    for (const item of items.slice(0, limits.count)) {
        const text = render(item);
        left -= Buffer.byteLength(text) + 1;
        if (left < 0)
            break;
        shown.push(text);
    }
    return { shown, left: items.length - shown.length };
}
function andMore(left) {
    return left === 0 ? '' : `and ${left} more, in the log`;
}
function paragraph(text) {
    return (0,report_text .tJ)((0,report_text .TN)(text.length > 4 * MAX_LINE ? `${text.slice(0, 4 * MAX_LINE)}…` : text, MAX_LINE));
}
function withBreaks(text) {
    const lines = text.split('\n', MAX_LINES + 1);
    const more = lines.length > MAX_LINES ? ['…'] : [];
    return [...lines.slice(0, MAX_LINES).map(paragraph), ...more].join('<br>');
}
function markdown_alert(kind, texts, bytes, intro = '') {
    const { shown, left } = fitting(texts, { count: 50, bytes }, withBreaks);
    const items = texts.length === 1 ? shown : shown.map(text => `- ${text}`);
    const more = left === 0 ? [] : [`- ${andMore(left)}`];
    if (intro === '' && texts.length === 0)
        return '';
    const gap = intro !== '' && texts.length > 0 ? [''] : [];
    const lines = [...(intro === '' ? [] : intro.split('\n')), ...gap, ...items, ...more];
    return [`> [!${kind}]`, ...lines.map(line => `> ${line}`.trimEnd())].join('\n');
}
function table(head, rows, bytes, cellsOf) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const { shown, left } = fitting(rows, { count: 300, bytes }, row => line(cellsOf(row)));
    const lines = [line(head), `|${' --- |'.repeat(head.length)}`, ...shown];
    return [lines.join('\n'), andMore(left)].filter(text => text !== '').join('\n\n');
}

; 

function picture(url, host) {
    if (url === undefined || url === '')
        return undefined;
    const shown = (0,report_text .aY)(url);
    const source = host === undefined ? undefined : sourceOf(url, host);
    if (source === undefined || source.length > MAX_SOURCE)
        return shown;
    return `<img src="${(0,report_text .O5)(source)}" alt="" height="64"><br>${shown}`;
}
const MAX_SOURCE = 2_000;
function sourceOf(url, host) {
    if (!URL.canParse(url) || !URL.canParse(host))
        return undefined;
    const { href, protocol, username, password, port, hostname } = new URL(url);
    const service = new URL(host);
    const isBelow = hostname === service.hostname || hostname.endsWith(`.${service.hostname}`);
    const isPlain = protocol === 'https:' && username === '' && password === '' && port === service.port;
    return isBelow && isPlain ? href : undefined;
}

; 


function tagLink(origin) {
    if (origin === undefined || !/^refs\/tags\/./s.test(origin.ref))
        return undefined;
    const tag = origin.ref.slice('refs/tags/'.length);
    const base = isInside(tag) ? (0,links .bx)(origin) : undefined;
    return (0,links .nf)(base && `${base}/tree/${encodedPath(tag)}`, (0,report_text .aY)(tag));
}
function placeLink({ file, line }, origin) {
    const shown = (0,report_text .aY)(`${file}:${line}`);
    const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const isOfRepository = isInside(path) && !/^(?:\/|[a-z]:|$)/i.test(path);
    if (origin === undefined || !isOfRepository || !(0,links .jN)(origin.sha))
        return shown;
    const base = (0,links .bx)(origin);
    return (0,links .nf)(base && `${base}/blob/${origin.sha}/${encodedPath(path)}#L${line}`, shown);
}
function isInside(path) {
    return path.length <= links .PO && !/(?:^|\/)\.\.?(?:\/|$)/.test(path);
}
function encodedPath(path) {
    return encodeURIComponent(Buffer.from(path).toString()).replaceAll('%2F', '/');
}

; 



const MOST_OF_FAILURE = 60_000;
const MOST_OF_TABLE = 150_000;
function failureText(lines) {
    const { shown, left } = fitting(lines, { count: 100, bytes: MOST_OF_FAILURE }, line => line.startsWith('- ') ? `- ${paragraph(line.slice(2))}` : paragraph(line));
    const all = left === 0 ? shown : [...shown, `and ${(0,report_text .hS)(left, 'more line')}, in the log`];
    return all
        .map((text, index) => {
        const next = all[index + 1];
        const [isItem, isNextItem] = [text.startsWith('- '), next?.startsWith('- ') === true];
        if (next === undefined || (isItem && isNextItem))
            return text;
        return isItem === isNextItem ? `${text}<br>` : `${text}\n`;
    })
        .join('\n');
}
function isInFile(finding) {
    return finding.file !== undefined && finding.line !== undefined;
}
const KINDS = {
    error: '❌&nbsp;error',
    warning: '⚠️&nbsp;warning',
    notice: 'ℹ️&nbsp;notice'
};
function placesTable(findings, origin) {
    const found = ['error', 'warning', 'notice'].flatMap(severity => findings.filter(isInFile).filter(finding => finding.severity === severity));
    if (found.length === 0)
        return '';
    return table(['Kind', 'Place', 'Finding'], found, MOST_OF_TABLE, finding => [
        KINDS[finding.severity],
        placeLink(finding, origin),
        paragraph(finding.message)
    ]);
}

; 



const MAX_BODIES = 12_000;
const MAX_FILES = 12_000;
function cost(record) {
    const values = [
        ['Operation', record.operation],
        ['Service', record.host],
        ['Account', record.domainId],
        ['Credentials end', record.expires],
        ['SHA-256', record.sha256],
        ['Version ID', record.uniqueId],
        ['Request ID', record.requestId]
    ];
    const rows = values.map(([name, value]) => [name, value ? (0,report_text .aY)(value) : undefined]);
    return (0,html .TM)(`${(0,report_text .hS)(record.requests, 'request')} in ${(0,report_text .YA)(record.duration)}`, (0,html .qE)(rows));
}
function sent(plan) {
    let text = '';
    for (const { body, method, step, url } of plan) {
        if (text.length > MAX_BODIES)
            break;
        text += `${step}. ${method} ${(0,report_text .TN)(url)}\n`;
        if (body !== undefined)
            text += `${JSON.stringify(body, null, 2)}\n`;
    }
    if (text === '')
        return '';
    const cut = text.length > MAX_BODIES ? `${text.slice(0, MAX_BODIES)}… (all of it is in the log)` : text.trimEnd();
    return (0,html .TM)('What is sent', (0,html .EC)((0,report_text .RK)(cut).split('\n')));
}
function packed(found) {
    if (found === undefined)
        return '';
    const { count, files, size } = found;
    const { shown } = fitting(files, { count: 300, bytes: MAX_FILES }, file => {
        return `${(0,report_text .$d)(file.size).padStart(10)}  ${(0,report_text .TN)(file.name)}`;
    });
    const left = count - shown.length;
    const more = left > 0 ? [`… and ${left} more (all of them are in the log)`] : [];
    return (0,html .TM)(`Package: ${(0,report_text .hS)(count, 'file')}, ${(0,report_text .$d)(size)}`, (0,html .EC)([...shown, ...more]));
}

var expected = __webpack_require__(704);
; 










const MOST = {
    problems: 60_000,
    warnings: 60_000,
    notices: 50_000,
    facts: 30_000,
    steps: 80_000,
    listing: 180_000
};
const MAX_REASON = 90;
function summarize(record, findings = []) {
    const { failure = '', problems = [] } = record;
    const [line, ...others] = (0,report_text .RK)(failure).split('\n');
    const first = (0,expected .Eb)(line);
    const isRepeated = first !== '' && first.length <= MAX_REASON;
    const all = [...problems.map(problem => ({ ...problem, severity: 'error' })), ...findings];
    const messages = (severity) => all.flatMap(finding => (finding.severity === severity && !isInFile(finding) ? [finding.message] : []));
    const parts = [
        `### ${markOf(record)} ${markdownOf(record.headline)}${isRepeated ? `&#58; ${reason(first)}` : ''}`,
        markdown_alert('CAUTION', messages('error'), MOST.problems, failureText(isRepeated ? others : [first, ...others])),
        markdown_alert('WARNING', messages('warning'), MOST.warnings),
        placesTable(all, record.origin),
        facts(record),
        steps(record),
        listing(record),
        (0,html .qE)(matters(record)),
        markdown_alert('NOTE', messages('notice'), MOST.notices),
        cost(record),
        sent(record.plan ?? []),
        packed(record.packed),
        `<sub>${(0,links .nf)(about .Bw, (0,report_text .O5)(about .o_))}</sub>`
    ];
    return parts.filter(part => part !== '').join('\n\n') + '\n';
}
function markOf({ failure, offline, result }) {
    if (failure !== undefined)
        return '❌';
    if (result === 'skipped')
        return '⏭️';
    return offline === true ? '⚠️' : '✅';
}
function markdownOf(headline) {
    return headline.map(partOf).join('');
}
function partOf({ is, text }) {
    if (is === undefined)
        return (0,report_text .O5)(text);
    if (is === 'version')
        return (0,html .M0)(text);
    return is === 'place' && /^[a-z]{2}-[a-z]{2,12}-\d{1,3}$/.test(text) ? (0,report_text .O5)(text) : (0,report_text .aY)(text);
}
function reason(text) {
    return (0,report_text .tJ)(text.replace(/\.$/, ''));
}
const MARKS = {
    done: '✅ ',
    failed: '❌ ',
    'not known': '❓ not known: ',
    'not needed': '⏭️ not needed: ',
    'not tried': '⏭️ not tried: '
};
function facts({ facts: all = [] }) {
    const { shown, left } = fitting(all, { count: 20, bytes: MOST.facts }, paragraph);
    return [...shown, andMore(left)].filter(text => text !== '').join('\n\n');
}
function steps({ plan = [], progress }) {
    const { shown, left } = fitting(plan, { count: 100, bytes: MOST.steps }, ({ step, title }) => {
        const outcome = progress?.outcomes[step - 1];
        return `${step}. ${outcome === undefined ? '' : MARKS[outcome]}${paragraph(title)}`;
    });
    const now = progress?.now === undefined ? '' : paragraph(progress.now);
    return [shown.join('\n'), andMore(left), now].filter(text => text !== '').join('\n\n');
}
function matters({ change, host, origin, url, version }) {
    const states = change && `${paragraph(change.before)} → <strong>${paragraph(change.after)}</strong>`;
    return [
        ['Version', together(cell(version), states)],
        ['Commit', together((0,links .wn)(origin), tagLink(origin))],
        ['URL', picture(url, host)],
        ['See also', together((0,links .ut)(origin), (0,links .i1)(host))]
    ];
}
function together(...parts) {
    return parts.filter(part => part !== undefined).join(' · ');
}
function cell(value) {
    return value === undefined || value === '' ? undefined : (0,report_text .aY)(value);
}
function listing({ listing: found }) {
    if (found === undefined || found.rows.length === 0)
        return '';
    const cellsOf = (row) => row.map(text => (text === '' ? ' ' : (0,report_text .aY)(text)));
    return table(found.columns.map(paragraph), found.rows, MOST.listing, cellsOf);
}


  })

};
