export const id = 928;
export const ids = [928];
export const modules = {

/***/ 928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DiscoveryError: () => (/* reexport */ DiscoveryError),
  MAX_JOBS: () => (/* reexport */ MAX_JOBS),
  changedFiles: () => (/* reexport */ changedFiles),
  findExtensions: () => (/* reexport */ findExtensions),
  toMatrix: () => (/* reexport */ toMatrix),
  touched: () => (/* reexport */ touched)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/discovery/git-ref.ts
var git_ref = __webpack_require__(622);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./src/extension/document.ts
var extension_document = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/extension/manifest.ts
var extension_manifest = __webpack_require__(6152);
// EXTERNAL MODULE: ./src/extension/parse-document.ts
var parse_document = __webpack_require__(4398);
;// CONCATENATED MODULE: ./src/discovery/find.ts








/** Says, as the end of a sentence, why the extensions cannot be listed. */
class DiscoveryError extends Error {
    name = 'DiscoveryError';
}
/** Git's own files, and packages of others, which may be extensions as well. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/**
 * Symbolic links are not followed: no link leads out of the workspace, in a circle, or to an extension twice.
 * @param root the workspace, a real path
 * @param base the folder to search, itself included; a real path
 * @throws DiscoveryError when the base lies outside of the workspace
 */
async function findExtensions(root, base) {
    const [first] = relativeTo(root, base).split('/');
    // Between two drives of Windows no path is relative.
    if (first === '..' || external_node_path_default().isAbsolute(relativeTo(root, base)))
        throw new DiscoveryError('it leads out of the workspace');
    const problems = [];
    const refuse = (file) => (error) => void problems.push(...problemsOf(file, error));
    const folders = await manifestFolders(base, (folder, error) => {
        refuse(relativeTo(root, folder))(error);
    });
    const extensions = [];
    const files = new Map();
    // One after the other, because thousands of open files are too many; sorted, so that every run says the same.
    for (const folder of folders.map(place => relativeTo(root, place)).sort()) {
        const file = external_node_path_default().posix.join(folder, extension_manifest/* MANIFEST */.e0);
        const manifest = await readManifest(external_node_path_default().join(root, file)).catch(refuse(file));
        if (manifest === undefined)
            continue;
        const { name, version, category } = manifest.fields;
        const twin = files.get(name);
        if (twin !== undefined)
            refuse(file)(sameName(manifest, twin));
        if (!isUsable(folder))
            refuse(file)(unusable(folder));
        files.set(name, twin ?? file);
        extensions.push({ path: folder, 'plugin-name': name, version, 'business-type': category });
    }
    return { extensions, problems };
}
/** @returns the path relative to the root, with forward slashes; `.` for the root itself */
function relativeTo(root, place) {
    return external_node_path_default().relative(root, place).split((external_node_path_default()).sep).join('/') || '.';
}
/** @returns the folders, from this one down, that have something of the manifest's name which is no folder */
async function manifestFolders(base, refuse) {
    const found = [];
    let level = [base];
    while (level.length > 0) {
        const below = level.map(async (folder) => {
            const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
                // Gone meanwhile, or its name is no Unicode, so that no path could say where it is.
                if (codeOf(error) !== 'ENOENT')
                    refuse(folder, error);
                return [];
            });
            if (entries.some(entry => entry.name === extension_manifest/* MANIFEST */.e0 && !entry.isDirectory()))
                found.push(folder);
            return entries
                .filter(entry => entry.isDirectory() && !LEFT_OUT.has(entry.name))
                .map(({ name }) => external_node_path_default().join(folder, name));
        });
        level = (await Promise.all(below)).flat();
    }
    return found;
}
/** @throws DocumentError, or what the file system says */
async function readManifest(file) {
    if (!(await (0,promises_.lstat)(file)).isFile()) {
        const message = 'it is a symbolic link or another special file, and has to be a file of its own';
        throw new extension_document/* DocumentError */.M([{ line: 1, message }]);
    }
    // The last byte counts too: one more than allowed is enough for the parser to refuse the file.
    return (0,extension_manifest/* parseManifest */.Ng)(await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(file, { end: parse_document/* MAX_DOCUMENT_BYTES */.b })));
}
/** Inputs are trimmed, and a backslash in a path counts as a slash: a job could not name such a folder. */
function isUsable(folder) {
    return folder === folder.trim() && !/[\\\p{Cc}]/u.test(folder);
}
function unusable(folder) {
    const message = `the folder is ${(0,report_text/* quote */.hD)(folder)}; no input can name one with a backslash, a line break or spaces at its ends`;
    return new extension_document/* DocumentError */.M([{ line: 1, message }]);
}
/** The jobs of a matrix run side by side: two of one extension would overwrite each other's draft. */
function sameName({ fields, document }, twin) {
    const message = `name is ${(0,report_text/* quote */.hD)(fields.name)}, as in ${twin}; rename one of them, or leave one out with working-directory`;
    return new extension_document/* DocumentError */.M([{ line: document.line(['name']), message }]);
}
/** @throws the error itself when it says nothing about the file */
function problemsOf(file, error) {
    if (error instanceof extension_document/* DocumentError */.M) {
        return error.findings.map(({ line, message }) => ({ message: `${(0,report_text/* oneLine */.TN)(message)}.`, file, line }));
    }
    const code = codeOf(error);
    if (code === undefined)
        throw error;
    return [{ message: `It cannot be read (${code}).`, file, line: 1 }];
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

;// CONCATENATED MODULE: ./src/discovery/select.ts

/**
 * A file belongs to the nearest folder above it that holds a manifest now. So the files of an extension that was
 * deleted belong to the extension around it, if there is one, whose package held them.
 * @param files that changed, relative to the workspace with forward slashes, or all there are
 * @returns the extensions with at least one of these files
 */
function touched(extensions, files) {
    if (files === 'all')
        return extensions;
    const folders = new Set(extensions.map(({ path }) => path));
    const owners = new Set(files.map(file => upwards(file).find(folder => folders.has(folder))));
    const changed = new Set(files);
    // Git names a submodule as one file: everything below has changed with it.
    return extensions.filter(({ path }) => owners.has(path) || upwards(path).some(place => changed.has(place)));
}
/** @returns the path and every folder above it, nearest first, up to `.` */
function upwards(relative) {
    return relative === '.' ? ['.'] : [relative, ...upwards(external_node_path_default().posix.dirname(relative))];
}

;// CONCATENATED MODULE: ./src/discovery/changed.ts






/** Asks git which files changed. */
/** `github.event.before` of a branch that is new (webhook event "push"): SHA-1 has 40 zeros, SHA-256 64. */
const NO_COMMIT = /^0{7,}$/;
const HISTORY = 'let actions/checkout fetch the whole history with `fetch-depth: 0`';
// Both names of a renamed file, since both folders changed; nothing that the repository's configuration could start.
const DIFF = 'diff --name-only -z --no-renames --relative --ignore-submodules=none --no-ext-diff --no-textconv';
/**
 * @param ref what HEAD is compared with, from where both parted, as a pull request shows it
 * @returns the changed files in the base, deleted ones too, relative to the workspace with forward slashes
 * @throws DiscoveryError when git cannot tell; the signal's reason when it is aborted
 */
async function changedFiles(places, ref, signal) {
    if (NO_COMMIT.test(ref))
        return 'all';
    if (!git_ref/* GIT_REF */.B.pattern.test(ref))
        throw new DiscoveryError(`it must be ${git_ref/* GIT_REF */.B.allowed}`);
    const commit = await commitOf(places, ref, signal);
    const range = ['--end-of-options', `${commit}...HEAD`, '--'];
    const { code, stdout, stderr } = await git([...DIFF.split(' '), ...range], places, signal);
    if (stderr.includes('no merge base')) {
        throw new DiscoveryError(`it has no commit in common with HEAD in this checkout; ${HISTORY}`);
    }
    if (code !== 0)
        throw new DiscoveryError(`git cannot compare it with HEAD (${said(stderr)}); ${HISTORY}`);
    const folder = relativeTo(places.root, places.base);
    const names = stdout.split('\0').filter(name => name !== '');
    return names.map(name => external_node_path_default().posix.join(folder, name));
}
/** A step of its own, because `git diff` compares files by these names when it finds no repository. */
async function commitOf(places, ref, signal) {
    const ask = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const { code, stdout, stderr } = await git(ask, places, signal);
    if (code === 0)
        return stdout.trim();
    if (stderr.includes('not a git repository')) {
        throw new DiscoveryError(`${relativeTo(places.root, places.base)} is in no git checkout; actions/checkout makes one where git is installed before it runs`);
    }
    // Also when it does not trust the owner of the checkout, with the command that lets it.
    if (code !== 1)
        throw new DiscoveryError(`git cannot read the checkout (${said(stderr)})`);
    throw new DiscoveryError(`this checkout has no such commit; ${HISTORY}. If it does already, the commit is gone, as after a forced push`);
}
/**
 * @returns how git ended, its words in English
 * @throws DiscoveryError when it could not run; the signal's reason when it is aborted
 */
async function git(args, { root, base }, signal) {
    // In a container the checkout belongs to a user outside, and git takes it for a trap. Inside the workspace it is none.
    const trusted = upwards(relativeTo(root, base)).flatMap(folder => [
        '-c',
        `safe.directory=${external_node_path_default().join(root, folder).replaceAll((external_node_path_default()).sep, '/')}`
    ]);
    const options = {
        // Windows looks for git here before it looks in PATH, so it must not be the checkout.
        cwd: external_node_path_default().dirname(process.execPath),
        env: environment(),
        maxBuffer: Infinity,
        signal
    };
    const ended = new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', ['--no-pager', ...trusted, '-C', base, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, stdout, stderr });
            else
                reject(new DiscoveryError(`git is needed to compare, and ${reasonOf(error)}`, { cause: error }));
        });
    });
    return ended.finally(() => {
        signal.throwIfAborted();
    });
}
function reasonOf({ code, message }) {
    if (code === 'ENOENT')
        return 'is not installed; install it before actions/checkout runs';
    return `cannot run (${said(message)})`;
}
/** Variables of git itself could lead it to another repository, or make it start programs. */
function environment() {
    const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
    return { ...Object.fromEntries(own), LC_ALL: 'C' };
}
function said(text) {
    return (0,report_text/* oneLine */.TN)(text, 500).replace(/[.!?]$/, '');
}

;// CONCATENATED MODULE: ./src/discovery/matrix.ts

/** Most jobs of one matrix (GitHub, "Actions limits", job matrix). */
const MAX_JOBS = 256;
/** Longest outputs of a job: 1 MB, counted as UTF-16 (GitHub, "Workflow syntax", `jobs.<job_id>.outputs`). */
const MAX_OUTPUT_CHARACTERS = (1024 * 1024) / 2;
/** @throws DiscoveryError when the list is longer than a job can put out, which is far less than MAX_JOBS shards */
function toMatrix(extensions) {
    const shards = [];
    for (let start = 0; start < extensions.length; start += MAX_JOBS) {
        shards.push({ include: extensions.slice(start, start + MAX_JOBS) });
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

;// CONCATENATED MODULE: ./src/discovery/index.ts
/** Finds the extensions of a repository. Loaded as a whole, and only by the operation that does so. */






/***/ })

};
