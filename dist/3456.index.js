export const id = 3456;
export const ids = [3456];
export const modules = {

  4400:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  YU: () => (  queryDetail),
  BM: () => (  queryExtensions),
  yr: () => (  queryVersions)
});

var url = __webpack_require__(6697);
var value_at = __webpack_require__(3239);
var answers = __webpack_require__(3640);
; 


function readPage(answer) {
    const { value } = answer;
    if (!(0,value_at .u4)(value))
        throw (0,answers .os)(answer);
    const entries = value['data'] ?? [];
    if (entries !== value['data'] && Object.entries(value).some(saysWhy))
        throw (0,answers .os)(answer);
    if (!Array.isArray(entries) || !entries.every(entry => entry === null || (0,value_at .u4)(entry)))
        throw (0,answers .os)(answer);
    return { length: entries.length, rows: rowsOf(entries) };
}
function saysWhy([key, value]) {
    const isMessage = /msg|message|err|reason|detail|status|code/i.test(key);
    return isMessage && !(0,answers .Im)(value) && !/^(ok|success|succeeded|true|200)$/i.test(String(value));
}
function* rowsOf(entries) {
    for (const entry of entries)
        if (entry !== null)
            yield rowOf(entry);
}
function rowOf(entry) {
    const text = (key) => {
        const value = entry[key];
        return typeof value === 'string' ? value : '';
    };
    return {
        pluginName: text('plugin_name'),
        displayName: text('display_name'),
        businessType: text('business_type'),
        businessTypeDisplayName: text('business_type_display_name'),
        description: text('description'),
        iconUrl: text('icon_url'),
        maintainers: text('maintainers'),
        version: text('version'),
        state: text('version_attribution'),
        uniqueId: text('unique_id'),
        versionDescription: text('version_description'),
        composition: text('plugin_composition_type'),
        runtimeAttribution: text('runtime_attribution'),
        referCount: countOf(entry['refer_count'])
    };
}
function countOf(value) {
    const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

; 




const PAGE_SIZE = 10;
function queryExtensions(domainId, { businessTypes, pluginName, offset = 0 }) {
    return {
        name: 'query-all',
        service: 'pipeline',
        method: 'POST',
        path: (0,url .Ae) `/v1/${domainId}/agent-plugin/query-all`,
        query: { offset: String(offset), limit: String(PAGE_SIZE) },
        body: {
            json: {
                business_type: businessTypes,
                ...(pluginName === undefined ? {} : { plugin_name: pluginName })
            }
        },
        writes: false,
        repeatable: true,
        read: readPage
    };
}
function queryVersions(domainId, pluginName, offset) {
    return {
        name: 'query',
        service: 'pipeline',
        method: 'GET',
        path: (0,url .Ae) `/v1/${domainId}/agent-plugin/query`,
        query: { plugin_name: pluginName, offset: String(offset), limit: String(PAGE_SIZE) },
        writes: false,
        repeatable: true,
        read: readPage
    };
}
function queryDetail(domainId, pluginName, version) {
    return {
        name: 'detail',
        service: 'pipeline',
        method: 'GET',
        path: (0,url .Ae) `/v1/${domainId}/agent-plugin/detail`,
        query: { plugin_name: pluginName, version },
        writes: false,
        repeatable: true,
        read: answer => {
            if (!(0,value_at .u4)(answer.value))
                throw (0,answers .os)(answer);
            return rowOf(answer.value);
        }
    };
}


  }),

  6384:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HF: () => (  isPublished),
    TE: () => (  lookUp),
    bW: () => (  findExtension),
    dy: () => (  probe),
    eV: () => (  isFormal),
    m9: () => (  isRowOf),
    q2: () => (  readVersions)
  });
  var _call_error_js__M0__ = __webpack_require__(4768);
  var _calls_queries_js__M1__ = __webpack_require__(4400);


const MAX_PAGES = 500;
const MAX_ENTRIES = 20_000;
async function lookUp(client, domainId, pluginName, version) {
    const list = versionsOf(client, domainId, pluginName);
    const seen = [];
    const readOn = async (isLast) => {
        for (;;) {
            const next = await list.next();
            if (next.done === true)
                return undefined;
            seen.push(next.value);
            if (isLast(next.value))
                return next.value;
        }
    };
    const all = async () => {
        await readOn(() => false);
        return seen;
    };
    try {
        const row = await readOn(each => each.version === version);
        return { registered: true, row, extension: seen[0], all };
    }
    catch (error) {
        unknownExtension(error);
        return { registered: false, row: undefined, extension: undefined, all };
    }
}
function isRowOf(row, pluginName) {
    return row.pluginName === pluginName || (row.pluginName === '' && row.version !== '');
}
async function* versionsOf(client, domainId, pluginName) {
    for await (const row of rowsOf(client, offset => (0,_calls_queries_js__M1__  .yr)(domainId, pluginName, offset))) {
        if (isRowOf(row, pluginName))
            yield row;
    }
}
async function readVersions(client, domainId, pluginName) {
    const found = new Map();
    try {
        for await (const row of versionsOf(client, domainId, pluginName)) {
            if (row.version !== '' && !isFormal(found.get(row.version)))
                found.set(row.version, row);
        }
        return [...found.values()];
    }
    catch (error) {
        unknownExtension(error);
        return undefined;
    }
}
async function findExtension(client, domainId, pluginName, businessTypes) {
    const page = (offset) => (0,_calls_queries_js__M1__  .BM)(domainId, { businessTypes, pluginName, offset });
    try {
        for await (const row of rowsOf(client, page))
            if (row.pluginName === pluginName)
                return row;
    }
    catch (error) {
        unknownExtension(error);
    }
    return undefined;
}
async function isPublished(client, domainId, { pluginName, version }) {
    const row = await client.send((0,_calls_queries_js__M1__  .YU)(domainId, pluginName, version)).catch(unknownExtension);
    return row?.version === version && isFormal(row);
}
async function probe(client, domainId, pluginName) {
    await client.send((0,_calls_queries_js__M1__  .yr)(domainId, pluginName, 0)).catch(unknownExtension);
}
function isFormal(row) {
    return row?.state === 'formal';
}
async function* rowsOf(client, page) {
    let offset = 0;
    for (let number = 0; number < MAX_PAGES && offset <= MAX_ENTRIES; number += 1) {
        const { length, rows } = await client.send(page(offset));
        if (length === 0)
            return;
        if (offset + length <= MAX_ENTRIES)
            yield* rows;
        offset += length;
    }
    throw new Error(`The list that ${page(offset).name} answers does not end after ${offset} entries. Compare endpoint with the host of the region; if it is right, ask Huawei Cloud support.`);
}
function unknownExtension(error) {
    if (!(error instanceof _call_error_js__M0__  .R && error.notFound))
        throw error;
}


  }),

  3071:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readExtensions: () => (  readExtensions),
    workOf: () => (  workOf)
  });
  var node_fs_promises__M0__ = __webpack_require__(1455);
  var node_fs_promises__M0___default =  __webpack_require__.n(node_fs_promises__M0__);
  var node_path__M1__ = __webpack_require__(6760);
  var node_path__M1___default =  __webpack_require__.n(node_path__M1__);
  var _extension_document_js__M2__ = __webpack_require__(8780);
  var _extension_manifest_js__M3__ = __webpack_require__(3286);
  var _extension_path_patterns_js__M4__ = __webpack_require__(640);
  var _extension_regular_file_js__M5__ = __webpack_require__(9464);
  var _report_expected_js__M8__ = __webpack_require__(704);
  var _report_text_js__M7__ = __webpack_require__(5655);
  var _select_js__M6__ = __webpack_require__(9280);









const MAX_PATH = 4_096;
const OPEN_FILES = 32;
async function workOf(found, wanted, enough) {
    const { root, folders } = found;
    const names = folders.length + (wanted.changed === 'all' ? 0 : wanted.changed.length);
    let total = wanted.exclude.length * names;
    for (const folder of folders) {
        if (total > enough)
            break;
        total += await (0,node_fs_promises__M0__.lstat)(node_path__M1___default().join(root, folder, _extension_manifest_js__M3__  .e0)).then(({ size }) => size, () => 0);
    }
    return total;
}
async function readExtensions(found) {
    const patterns = new _extension_path_patterns_js__M4__  .D(found.exclude);
    const ignored = new Set(found.ignored);
    const isLeftOut = (folder) => {
        const excluded = patterns.match(node_path__M1___default().posix.relative(found.base, node_path__M1___default().posix.join(folder, _extension_manifest_js__M3__  .e0)));
        return excluded || ignored.has(folder);
    };
    const folders = found.folders.filter(folder => !isLeftOut(folder));
    const unreadable = found.unreadable.filter(({ folder }) => !isLeftOut(folder));
    const changed = found.changed === 'all' || found.exclude === ''
        ? found.changed
        : found.changed.filter(file => file.length > MAX_PATH || !patterns.match(node_path__M1___default().posix.relative(found.base, file)));
    const touched = (0,_select_js__M6__  .S)([...folders, ...unreadable.map(({ folder }) => folder)], changed);
    const wanted = [];
    const others = [];
    const problems = [];
    const warnings = [];
    const problemsIn = (folder) => (touched.has(folder) ? problems : warnings);
    for (const { folder, code } of unreadable)
        problemsIn(folder).push({ message: `${cannotBeRead(code)}.`, file: folder, line: 1 });
    for await (const { folder, bytes } of readFiles(found.root, folders)) {
        const file = node_path__M1___default().posix.join(folder, _extension_manifest_js__M3__  .e0);
        try {
            const extension = extensionOf(folder, await (0,_extension_manifest_js__M3__  .Ng)(await bytes));
            if (touched.has(folder))
                wanted.push(extension);
            else
                others.push(extension);
            if (!isUsable(folder))
                problemsIn(folder).push(unusableName(folder, file));
        }
        catch (error) {
            problemsIn(folder).push(...problemsOf(file, error));
        }
    }
    return { wanted, others, problems, warnings, unmatched: patterns.unmatched };
}
async function* readFiles(root, folders) {
    for (let start = 0; start < folders.length; start += OPEN_FILES) {
        const files = folders.slice(start, start + OPEN_FILES).map(folder => ({
            folder,
            bytes: readManifest(node_path__M1___default().join(root, folder, _extension_manifest_js__M3__  .e0))
        }));
        await Promise.allSettled(files.map(({ bytes }) => bytes));
        yield* files;
    }
}
function extensionOf(folder, { fields, document }) {
    const { name, version, category } = fields;
    const nameLine = document.line(['name']);
    return { path: folder, 'plugin-name': name, version, 'business-type': category, nameLine };
}
async function readManifest(file) {
    try {
        if ((await (0,node_fs_promises__M0__.lstat)(file)).isFile())
            return (await (0,_extension_regular_file_js__M5__  .TA)(file, _extension_document_js__M2__  .bi)).bytes;
    }
    catch (error) {
        const { code } = error;
        throw (0,_extension_document_js__M2__  .tP)(1, error instanceof _extension_regular_file_js__M5__  .jL ? `It ${error.message}` : cannotBeRead(String(code)));
    }
    throw (0,_extension_document_js__M2__  .tP)(1, 'it is a symbolic link or another special file, and has to be a file of its own');
}
function isUsable(folder) {
    return folder === folder.trim() && !/[\\\p{Cc}]/u.test(folder);
}
function unusableName(folder, file) {
    const message = `The folder is ${(0,_report_text_js__M7__  .hD)(folder)}; no input can name one with a backslash, a line break or spaces at its ends.`;
    return { message, file, line: 1 };
}
function problemsOf(file, error) {
    const { findings } = (0,_report_expected_js__M8__  .p6)(error, _extension_document_js__M2__  .Mi);
    return findings.map(({ line, message }) => ({ message: `${(0,_report_text_js__M7__  .TN)(message)}.`, file, line }));
}
function cannotBeRead(code) {
    return `It cannot be read (${code})`;
}


  }),

  9280:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  upwards),
    S: () => (  touchedFolders)
  });
  var node_path__M0__ = __webpack_require__(6760);
  var node_path__M0___default =  __webpack_require__.n(node_path__M0__);

function touchedFolders(folders, files) {
    const all = new Set(folders);
    if (files === 'all')
        return all;
    const longest = folders.reduce((length, folder) => Math.max(length, folder.length), 0);
    const owners = new Set();
    const passed = new Set();
    for (const file of files) {
        let place = file.slice(0, longest + 1).replace(/\/$/, '');
        while (!passed.has(place)) {
            passed.add(place);
            if (all.has(place))
                owners.add(place);
            else
                place = node_path__M0___default().posix.dirname(place);
        }
    }
    const changed = new Set(files);
    const isTouched = (folder) => owners.has(folder) || upwards(folder).some(place => changed.has(place));
    return new Set(folders.filter(isTouched));
}
function upwards(relative) {
    const places = [];
    for (let place = relative; node_path__M0___default().posix.dirname(place) !== place; place = node_path__M0___default().posix.dirname(place))
        places.push(place);
    return [...places, '.'];
}


  }),

  3456:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  operation: () => (  discover_operation)
});

var lookups = __webpack_require__(6384);
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var promises_ = __webpack_require__(1455);
var manifest = __webpack_require__(3286);
; 



class DiscoveryError extends Error {
    name = 'DiscoveryError';
}
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);
async function findManifests(root, base) {
    const [first] = relativeTo(root, base).split('/');
    if (first === '..' || external_node_path_default().isAbsolute(relativeTo(root, base)))
        throw new DiscoveryError('it leads out of the workspace');
    const unreadable = [];
    const folders = [];
    let hasGitignore = false;
    for await (const { folder, entries, error } of walk(base)) {
        if (error !== undefined && error !== 'ENOENT')
            unreadable.push({ folder: relativeTo(root, folder), code: error });
        hasGitignore ||= entries.some(({ name }) => name === '.gitignore');
        if (entries.some(entry => entry.name === manifest .e0 && !entry.isDirectory()))
            folders.push(relativeTo(root, folder));
    }
    return { root, base: relativeTo(root, base), folders: folders.sort(), unreadable, hasGitignore };
}
function relativeTo(root, place) {
    return external_node_path_default().relative(root, place).split((external_node_path_default()).sep).join('/') || '.';
}
async function* walk(base) {
    let level = [base];
    while (level.length > 0) {
        const visited = await Promise.all(level.map(visit));
        yield* visited;
        level = visited.flatMap(({ folder, entries }) => entries
            .filter(entry => entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name))
            .map(({ name }) => external_node_path_default().join(folder, name)));
    }
}
async function visit(folder) {
    try {
        return { folder, entries: await (0,promises_.readdir)(folder, { withFileTypes: true }) };
    }
    catch (error) {
        const { code } = error;
        return { folder, entries: [], error: String(code) };
    }
}

var report_text = __webpack_require__(5655);
var external_node_child_process_ = __webpack_require__(1421);
var discovery_select = __webpack_require__(9280);
; 





const MAX_LIST_BYTES = 32 * 1024 * 1024;
function gitIn({ root, base }, signal) {
    const trusted = (0,discovery_select .H)(relativeTo(root, base)).map(folder => `safe.directory=${external_node_path_default().join(root, folder).replaceAll((external_node_path_default()).sep, '/')}`);
    const settings = ['safe.bareRepository=explicit', 'core.fsmonitor=false', ...trusted];
    const options = ['--no-pager', ...settings.flatMap(setting => ['-c', setting]), '-C', base];
    return (args, input = '') => run([...options, ...args], input, signal);
}
async function run(args, input, signal) {
    const context = {
        cwd: external_node_path_default().dirname(process.execPath),
        env: environment(),
        maxBuffer: MAX_LIST_BYTES,
        signal
    };
    const ended = new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', args, context, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, stdout, stderr });
            else
                reject(new DiscoveryError(whyNotRun(error), { cause: error }));
        });
        child.stdin?.on('error', () => undefined).end(input);
    });
    return ended.finally(() => {
        signal.throwIfAborted();
    });
}
function whyNotRun({ code, message }) {
    if (code === 'ENOENT')
        return 'git is not installed; install it before actions/checkout runs';
    if (String(code) === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `git lists more than ${MAX_LIST_BYTES / 1024 / 1024} MiB of names of files; name a newer commit`;
    return `git cannot run (${shown(message)})`;
}
function environment() {
    const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
    return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
}
function shown(text) {
    return (0,report_text .TN)(text, 500).replace(/[.!?]$/, '');
}

; 


const FETCH_ALL = 'let actions/checkout fetch the whole history with `fetch-depth: 0`';
const HASH = /^[0-9a-f]{7,64}$/i;
const RANGE = /\.\.|\^[@!]|\^-\d*$/;
function whyNoCheckout({ stderr }, place) {
    if (/dubious ownership|unsafe repository/.test(stderr)) {
        const [command] = /git config --global --add safe\.directory .+/.exec(stderr) ?? [];
        const cure = command === undefined ? 'let git trust it (safe.directory)' : `run ${shown(command)}`;
        return `git does not trust the checkout, which begins above the workspace and belongs to another user; ${cure} before this step`;
    }
    if (stderr.includes('not a git repository'))
        return `${place} is in no git checkout; actions/checkout makes one where git is installed before it runs`;
    return undefined;
}
async function whyNoCommit(git, ref, ended) {
    const absent = ended.code === 1 || (await isPartial(git));
    if (!absent)
        return `git cannot read the checkout (${shown(ended.stderr)})`;
    if (RANGE.test(ref))
        return `it is a range, and one commit is wanted, with which HEAD is compared${first(ref)}`;
    if (await isShallow(git))
        return `this checkout is shallow, and does not hold it; ${FETCH_ALL}`;
    if (HASH.test(ref))
        return 'no branch that was fetched holds this commit: it was force-pushed away; name a branch, such as origin/main, or leave changed-since out to take all extensions';
    const { code } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', ref]);
    if (code === 0)
        return 'it names a file, a folder or something else that is no commit';
    return `this checkout has no branch, tag or commit of this name, and none at origin; ${FETCH_ALL}, and look for a slip`;
}
function first(range) {
    const ref = range.slice(0, range.search(RANGE));
    return ref === '' ? '' : `; write ${(0,report_text .hD)(ref)}`;
}
async function whyNoComparison(git, { stderr }) {
    if (stderr.includes('no merge base')) {
        return (await isShallow(git))
            ? `this checkout is shallow, and does not hold the commit that it has in common with HEAD; ${FETCH_ALL}`
            : 'it has no commit in common with HEAD; name a branch that HEAD comes from';
    }
    if (await isPartial(git))
        return 'this checkout is a partial clone, and lacks what has to be compared; leave out `filter` of actions/checkout, or set it to `blob:none`';
    return `git cannot compare it with HEAD (${shown(stderr)})`;
}
async function isShallow(git) {
    return (await git(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
}
async function isPartial(git) {
    const keys = '^(remote\\..*\\.promisor|extensions\\.partialclone)$';
    return (await git(['config', '--name-only', '--get-regexp', keys])).code === 0;
}

var git_ref = __webpack_require__(622);
; 





const NO_COMMIT = /^0{7,}$/;
const DIFF = 'diff --name-only -z --no-renames --relative --ignore-submodules=none --no-ext-diff --no-textconv';
async function changedFiles(places, ref, signal) {
    if (NO_COMMIT.test(ref))
        return 'all';
    if (!git_ref .B.pattern.test(ref))
        throw new DiscoveryError(`it must be ${git_ref .B.allowed}`);
    const git = gitIn(places, signal);
    const folder = relativeTo(places.root, places.base);
    const commit = await commitOf(git, ref, folder);
    const diff = await git([...DIFF.split(' '), '--end-of-options', `${commit}...HEAD`, '--']);
    if (diff.code !== 0)
        throw new DiscoveryError(await whyNoComparison(git, diff));
    const names = diff.stdout.split('\0').filter(name => name !== '');
    return folder === '.' ? names : names.map(name => external_node_path_default().posix.join(folder, name));
}
async function commitOf(git, ref, folder) {
    const own = await find(git, ref);
    if (own.code === 0)
        return own.stdout.trim();
    const unusable = whyNoCheckout(own, folder);
    if (unusable !== undefined)
        throw new DiscoveryError(unusable);
    const remote = await find(git, `refs/remotes/origin/${ref.replace(/^(refs\/)?heads\//, '')}`);
    if (remote.code === 0)
        return remote.stdout.trim();
    throw new DiscoveryError(await whyNoCommit(git, ref, own));
}
function find(git, ref) {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
}

var expected = __webpack_require__(704);
; 








async function ignoredFolders(found, signal) {
    const { root, base, folders, unreadable } = found;
    const asked = [...folders, ...unreadable.map(({ folder }) => folder)];
    if (asked.length === 0)
        return { folders: [] };
    try {
        const git = gitIn({ root, base: external_node_path_default().join(root, base) }, signal);
        const files = asked.map(folder => external_node_path_default().posix.relative(base, external_node_path_default().posix.join(folder, manifest .e0)));
        const ignored = await ignoredFiles(git, files, base);
        return { folders: ignored.map(file => external_node_path_default().posix.join(base, external_node_path_default().posix.dirname(file))) };
    }
    catch (error) {
        const { message } = (0,expected .p6)(error, DiscoveryError);
        return (await mayIgnore(found)) ? { folders: [], unknown: message } : { folders: [] };
    }
}
async function ignoredFiles(git, files, base) {
    const asked = ['', ...files].map(file => `./${file}\0`).join('');
    const matching = await git(['check-ignore', '--no-index', '--stdin', '-z'], asked);
    if (matching.code === 1)
        return [];
    if (matching.stdout.startsWith('./\0') && (await isBelowTop(git)))
        return [];
    if (matching.code !== 0)
        throw new DiscoveryError(whyNoCheckout(matching, base) ?? `git says ${shown(matching.stderr)}`);
    const list = [
        '--glob-pathspecs',
        'ls-files',
        '--cached',
        '--recurse-submodules',
        '-z',
        '--',
        `**/${manifest .e0}`
    ];
    const tracked = await git(list);
    if (tracked.code !== 0)
        throw new DiscoveryError(`git says ${shown(tracked.stderr)}`);
    const kept = new Set(tracked.stdout.split('\0'));
    const names = matching.stdout.split('\0').map(file => file.slice('./'.length));
    return names.filter(name => name !== '' && !kept.has(name));
}
async function isBelowTop(git) {
    return (await git(['rev-parse', '--show-prefix'])).stdout.trim() !== '';
}
async function mayIgnore({ root, base, hasGitignore }) {
    if (hasGitignore)
        return true;
    const above = (0,discovery_select .H)(base).map(folder => (0,promises_.lstat)(external_node_path_default().join(root, folder, '.gitignore')));
    return (await Promise.allSettled(above)).some(({ status }) => status === 'fulfilled');
}

; 

const MAX_JOBS = 256;
const MAX_OUTPUT_CHARACTERS = (1024 * 1024) / 2;
function toMatrix(extensions) {
    const jobs = extensions.map(jobOf);
    const shards = [];
    for (let start = 0; start < jobs.length; start += MAX_JOBS) {
        shards.push({ include: jobs.slice(start, start + MAX_JOBS) });
    }
    const [matrix, second] = shards;
    const outputs = {
        matrix: JSON.stringify(second === undefined && matrix !== undefined ? matrix : { include: [] }),
        shards: JSON.stringify(shards),
        count: String(extensions.length)
    };
    if (outputs.shards.length > MAX_OUTPUT_CHARACTERS) {
        throw new DiscoveryError(`it holds ${extensions.length} extensions, whose list is longer than the 1 MB that a job can put out; search a smaller folder`);
    }
    return outputs;
}
function jobOf(extension) {
    const { path, 'plugin-name': name, version, 'business-type': type } = extension;
    return { path, 'plugin-name': name, version, 'business-type': type };
}

var read_manifests = __webpack_require__(3071);
; 



function findTwins(wanted, others) {
    const neighbours = new Map(others.map(other => [other['plugin-name'], other]));
    const seen = new Map();
    const problems = [];
    const warnings = [];
    for (const extension of wanted) {
        const name = extension['plugin-name'];
        const twin = seen.get(name);
        const neighbour = neighbours.get(name);
        if (twin !== undefined) {
            const cure = 'rename one of them, or leave one out with exclude';
            problems.push(sameName(extension, twin, cure));
        }
        else if (neighbour !== undefined)
            warnings.push(sameName(extension, neighbour, 'both are published as one extension'));
        seen.set(name, twin ?? extension);
    }
    return { problems, warnings };
}
function sameName(extension, twin, rest) {
    const fileOf = ({ path: folder }) => external_node_path_default().posix.join(folder, manifest .e0);
    const message = `name is ${(0,report_text .hD)(extension['plugin-name'])}, as in ${(0,report_text .TN)(fileOf(twin))}; ${rest}.`;
    return { message, file: fileOf(extension), line: extension.nameLine };
}

var extension_document = __webpack_require__(8780);
var fields = __webpack_require__(2996);
var paths = __webpack_require__(2416);
var problems = __webpack_require__(8925);
var operation = __webpack_require__(2899);
var plan = __webpack_require__(5099);
; 
async function sideBySide(items, width, work) {
    const left = items.entries();
    const results = [];
    const failures = [];
    const worker = async () => {
        for (const [index, item] of left) {
            if (failures.length > 0)
                return;
            await work(item).then(result => (results[index] = result), (error) => failures.push(error));
        }
    };
    await Promise.all(Array.from({ length: width }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}

; 
















const READS = 8;
const takes = {
    required: {},
    optional: (0,fields .Up)('working-directory', 'changed-since', 'exclude', 'unpublished')
};
const discover_operation = (0,operation .h)({
    ...takes,
    summary: 'Lists the extensions of a repository as a matrix of jobs, with `unpublished` only those to publish.',
    wording: { subject: '{count extension}', aim: 'found' },
    service: 'pipeline',
    callsOnlyWith: 'unpublished',
    writes: false,
    check: async (inputs, context) => {
        const found = await discover_find(inputs, context);
        if (found === undefined)
            return { wanted: [], others: [] };
        const twins = inputs.unpublished === true ? [] : findTwins(found.wanted, found.others).problems;
        for (const twin of twins)
            context.findings.problems.push(twin);
        return found;
    },
    plan: discover_plan
});
async function discover_find(inputs, context) {
    const { 'working-directory': directory = '', 'changed-since': since, exclude = '', unpublished } = inputs;
    const { root, runJob, signal, findings } = context;
    const places = await attempt('working-directory', directory, context, () => (0,paths .OH)(root, '', directory));
    if (places === undefined)
        return undefined;
    const [listed, changed] = await Promise.all([
        foldersIn(places, signal),
        since === undefined
            ? 'all'
            : attempt('changed-since', since, context, () => changedFiles(places, since, signal))
    ]);
    const { found, ignored } = listed;
    if (changed !== undefined && ignored.unknown !== undefined)
        findings.notices.push(notIgnored(ignored.unknown));
    const wanted = { exclude, ignored: ignored.folders, changed: changed ?? 'all' };
    const size = await (0,read_manifests.workOf)(found, wanted, extension_document .bi);
    const read = await runJob('readExtensions', { ...found, ...wanted }, size);
    const isPassedBy = unpublished === true && since === undefined;
    for (const problem of read.problems)
        (isPassedBy ? findings.warnings : findings.problems).push(problem);
    for (const warning of read.warnings)
        findings.warnings.push(warning);
    for (const glob of read.unmatched)
        findings.notices.push(unmatched(glob));
    if (since !== undefined && changed?.length === 0)
        findings.notices.push(unchanged(since, found));
    const isEmpty = [read.wanted, read.others, read.problems, read.warnings].every(list => list.length === 0);
    if (isEmpty && since === undefined)
        findings.warnings.push(nothingFound(found, exclude));
    return changed && read;
}
async function foldersIn({ root, base }, signal) {
    const found = await findManifests(root, base);
    return { found, ignored: await ignoredFolders(found, signal) };
}
function notIgnored(why) {
    return {
        message: `Extensions that .gitignore names are not left out, because git cannot tell: ${why}.`
    };
}
function unchanged(since, { base }) {
    const place = base === '.' ? '' : ` in ${(0,report_text .hD)(base)}`;
    return {
        message: `No file${place} has changed since ${(0,report_text .hD)(since)}. In a run for a push, give changed-since the commit before it: \${{ github.event.before }}.`
    };
}
function unmatched(glob) {
    return { message: `Input exclude: ${(0,report_text .hD)(glob)} matches no extension and no changed file.` };
}
function nothingFound({ base, folders }, exclude) {
    const place = base === '.' ? 'the workspace' : (0,report_text .hD)(base);
    if (folders.length === 0) {
        return {
            message: `No folder in ${place} holds a codearts-extension.json. Check working-directory, and that a checkout comes before this step.`
        };
    }
    const by = exclude === '' ? 'git ignores them' : 'git ignores them, or exclude names them';
    return {
        message: `No extension is left: ${(0,report_text .hS)(folders.length, 'folder')} in ${place} left out, because ${by}.`
    };
}
async function discover_plan(context) {
    const { checked, inputs } = context;
    const published = new Set(await publishedOnes(context));
    const wanted = checked.wanted.filter(extension => !published.has(extension));
    const twins = findTwins(wanted, [...checked.others, ...published]);
    (0,plan .yu)('Extensions of one name would be published side by side.', twins.problems, twins.warnings);
    const count = `${published.size} of ${(0,report_text .hS)(checked.wanted.length, 'extension')}`;
    return {
        steps: [],
        result: 'found',
        listing: listing(wanted, inputs),
        warnings: twins.warnings,
        fact: published.size === 0 ? undefined : `Left out, because published already: ${count}.`,
        notice: wanted.length > MAX_JOBS ? tooMany(wanted.length) : undefined
    };
}
async function publishedOnes({ checked, client, domainId, inputs }) {
    const [first, ...others] = checked.wanted;
    if (inputs.unpublished !== true || client === undefined || first === undefined)
        return [];
    const read = async (extension) => {
        const release = { pluginName: extension['plugin-name'], version: extension.version };
        return (await (0,lookups .HF)(client, domainId, release)) ? [extension] : [];
    };
    const found = await read(first);
    return [...found, ...(await sideBySide(others, READS, read)).flat()];
}
function tooMany(count) {
    return `${count} extensions are more than the ${MAX_JOBS} jobs of a matrix, so that the output matrix is empty; use shards.`;
}
function listing(extensions, inputs) {
    return {
        title: 'Extensions',
        columns: ['path', 'plugin-name', 'version', 'business-type'],
        rows: extensions.map(one => [one.path, one['plugin-name'], one.version, one['business-type']]),
        outputs: outputsOf(extensions, inputs['working-directory'] ?? '')
    };
}
function outputsOf(extensions, directory) {
    try {
        return toMatrix(extensions);
    }
    catch (error) {
        const { message } = (0,expected .p6)(error, DiscoveryError);
        throw new plan .fk((0,problems .CO)('working-directory', directory, message).message);
    }
}
async function attempt(input, given, { findings }, work) {
    try {
        return await work();
    }
    catch (error) {
        const { message } = error instanceof paths .ER ? error : (0,expected .p6)(error, DiscoveryError);
        findings.problems.push((0,problems .CO)(input, given, message));
        return undefined;
    }
}


  }),

  2899:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  defineOperation)
  });
function defineOperation(definition) {
    return definition;
}


  })

};
