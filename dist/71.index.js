export const id = 71;
export const ids = [71];
export const modules = {

  3071:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readExtensions: () => (  readExtensions),
    workOf: () => (  workOf)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _extension_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8780);
  var _extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3286);
  var _extension_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(640);
  var _extension_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9464);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5655);
  var _select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9280);








const MAX_PATH = 4_096;
async function workOf(found, wanted, enough) {
    const { root, folders } = found;
    const names = folders.length + (wanted.changed === 'all' ? 0 : wanted.changed.length);
    let total = wanted.exclude.length * names;
    for (const folder of folders) {
        if (total > enough)
            break;
        total += await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, folder, _extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .e0)).then(({ size }) => size, () => 0);
    }
    return total;
}
async function readExtensions(found) {
    const patterns = new _extension_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__  .D(found.exclude);
    const ignored = new Set(found.ignored);
    const isLeftOut = (folder) => {
        const excluded = patterns.match(node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.relative(found.base, node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(folder, _extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .e0)));
        return excluded || ignored.has(folder);
    };
    const folders = found.folders.filter(folder => !isLeftOut(folder));
    const unreadable = found.unreadable.filter(({ folder }) => !isLeftOut(folder));
    const changed = found.changed === 'all' || found.exclude === ''
        ? found.changed
        : found.changed.filter(file => file.length > MAX_PATH || !patterns.match(node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.relative(found.base, file)));
    const touched = (0,_select_js__WEBPACK_IMPORTED_MODULE_6__  .S)([...folders, ...unreadable.map(({ folder }) => folder)], changed);
    const wanted = [];
    const others = [];
    const problems = [];
    const warnings = [];
    const problemsIn = (folder) => (touched.has(folder) ? problems : warnings);
    for (const { folder, code } of unreadable)
        problemsIn(folder).push(unreadableFile(folder, code));
    for (const folder of folders) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(folder, _extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .e0);
        try {
            const extension = extensionOf(folder, await readManifest(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(found.root, file)));
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
function extensionOf(folder, { fields, document }) {
    const { name, version, category } = fields;
    const nameLine = document.line(['name']);
    return { path: folder, 'plugin-name': name, version, 'business-type': category, nameLine };
}
async function readManifest(file) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).isFile()) {
        const message = 'it is a symbolic link or another special file, and has to be a file of its own';
        throw new _extension_document_js__WEBPACK_IMPORTED_MODULE_2__  .Mi([{ line: 1, message }]);
    }
    return (0,_extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .Ng)((await (0,_extension_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .TA)(file, _extension_document_js__WEBPACK_IMPORTED_MODULE_2__  .bi)).bytes);
}
function isUsable(folder) {
    return folder === folder.trim() && !/[\\\p{Cc}]/u.test(folder);
}
function unusableName(folder, file) {
    const message = `The folder is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__  .hD)(folder)}; no input can name one with a backslash, a line break or spaces at its ends.`;
    return { message, file, line: 1 };
}
function problemsOf(file, error) {
    if (error instanceof _extension_document_js__WEBPACK_IMPORTED_MODULE_2__  .Mi)
        return error.findings.map(({ line, message }) => ({ message: `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__  .TN)(message)}.`, file, line }));
    if (error instanceof _extension_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .jL)
        return [{ message: `It ${error.message}.`, file, line: 1 }];
    const { code } = error;
    if (code === undefined)
        throw error;
    return [unreadableFile(file, code)];
}
function unreadableFile(file, code) {
    return { message: `It cannot be read (${code}).`, file, line: 1 };
}


  }),

  9280:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  upwards),
    S: () => (  touchedFolders)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function touchedFolders(folders, files) {
    const all = new Set(folders);
    if (files === 'all')
        return all;
    const longest = folders.reduce((length, folder) => Math.max(length, folder.length), 0);
    const ownerOf = (file) => {
        const start = file.slice(0, longest + 1).replace(/\/$/, '');
        return upwards(start).find(folder => all.has(folder));
    };
    const owners = new Set(files.map(ownerOf));
    const changed = new Set(files);
    const isTouched = (folder) => owners.has(folder) || upwards(folder).some(place => changed.has(place));
    return new Set(folders.filter(isTouched));
}
function upwards(relative) {
    const places = [];
    for (let place = relative; node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(place) !== place; place = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(place))
        places.push(place);
    return [...places, '.'];
}


  })

};
