export const id = 3622;
export const ids = [3622];
export const modules = {

  3622:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    judgeFile: () => (  judgeFile),
    openFiles: () => (  openFiles)
  });
  var _extension_document_js__M0__ = __webpack_require__(8780);
  var _report_expected_js__M4__ = __webpack_require__(704);
  var _report_text_js__M3__ = __webpack_require__(5655);
  var _paths_js__M1__ = __webpack_require__(2416);
  var _problems_js__M2__ = __webpack_require__(8925);





const openers = {
    'package-path': async (file, context) => (await Promise.all( [__webpack_require__.e(3619), __webpack_require__.e(9547), __webpack_require__.e(663), __webpack_require__.e(3919), __webpack_require__.e(176), __webpack_require__.e(879)]).then(__webpack_require__.bind(__webpack_require__, 879))).openPackage(file, context),
    'icon-path': async (file, { findings }) => {
        const { ICON_SIDE, openIcon } = await __webpack_require__.e(  9123).then(__webpack_require__.bind(__webpack_require__, 9123));
        const { image, side } = await openIcon(file);
        if (side !== undefined && (side.width !== ICON_SIDE || side.height !== ICON_SIDE)) {
            const message = `${(0,_report_text_js__M3__  .TN)(file.shown)} is ${side.width} x ${side.height} pixels; ${ICON_SIDE} x ${ICON_SIDE} are recommended.`;
            findings.notices.push({ message });
        }
        return image;
    },
    'image-path': async (file) => (await (await __webpack_require__.e(  9123).then(__webpack_require__.bind(__webpack_require__, 9123))).openImage(file)).image,
    'draft-path': async (file, context) => (await Promise.all( [__webpack_require__.e(3619), __webpack_require__.e(176), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 919))).openDraft(file, context)
};
async function openFiles(values, { credentials }, context) {
    const paths = Object.keys(openers).flatMap(input => {
        const text = values.get(input);
        return text === undefined ? [] : [[input, text]];
    });
    const { root, temporary, tempDir, secrets, findings } = context;
    const directory = values.get('working-directory') ?? '';
    const workspace = await (0,_paths_js__M1__  .OH)(root, temporary, directory).catch(addPathProblem('working-directory', directory, findings));
    if (workspace === undefined)
        return {};
    const statedByInputs = Object.fromEntries([...values.entries()].filter(isText));
    const opened = {};
    for (const [input, text] of paths) {
        const orFolder = input === 'package-path';
        const file = await (0,_paths_js__M1__  .qE)(text, workspace, orFolder).catch(addPathProblem(input, text, findings));
        if (file === undefined)
            continue;
        const folder = file.isFolder ? await tempDir() : '';
        const by = { workspace, statedByInputs, method: credentials?.method, secrets, tempDir: folder };
        const job = { input, text, file, ...by };
        const judged = await (input === 'package-path' ? judgePackage : judgeOther)(job, context);
        opened[input] = judged.opened;
        addFindings(findings, judged.findings);
    }
    return opened;
}
async function judgeOther(job, { runJob }) {
    return runJob('judgeFile', job, job.input === 'draft-path' ? job.file.size : 0);
}
async function judgePackage(job, { runJob, signal }) {
    const { file, input, text } = job;
    const [{ sha256 }, { packageWork }] = await Promise.all([
        __webpack_require__.e(  8182).then(__webpack_require__.bind(__webpack_require__, 8182)),
        __webpack_require__.e(  6991).then(__webpack_require__.bind(__webpack_require__, 6991))
    ]);
    const judged = new AbortController();
    const digestOf = (zip) => (0,_paths_js__M1__  .N8)(sha256(zip, AbortSignal.any([signal, judged.signal])));
    const digest = file.isFolder ? undefined : digestOf(file.path);
    digest?.catch(() => undefined);
    try {
        const { findings, opened } = await runJob('judgeFile', job, await packageWork(file));
        if (opened === undefined)
            return { findings, opened };
        const { file: zip } = opened;
        const made = await (digest ?? digestOf(zip.path)).catch(addPathProblem(input, text, findings));
        signal.throwIfAborted();
        return { findings, opened: { ...opened, file: { ...zip, sha256: made } } };
    }
    finally {
        judged.abort();
    }
}
async function judgeFile({ input, text, ...job }) {
    const findings = { problems: [], notices: [], facts: [], warnings: [] };
    const addProblem = addPathProblem(input, text, findings);
    const opened = await openers[input](job.file, { ...job, findings }).catch((error) => {
        if (!(error instanceof _extension_document_js__M0__  .Mi)) {
            addProblem(error);
            return undefined;
        }
        for (const { line, message } of error.findings)
            findings.problems.push((0,_problems_js__M2__  .PD)(job.file.shown, line, message));
        return undefined;
    });
    return { opened, findings };
}
function addPathProblem(input, text, { problems }) {
    return (error) => {
        problems.push((0,_problems_js__M2__  .CO)(input, text, (0,_report_expected_js__M4__  .p6)(error, _paths_js__M1__  .ER).message));
    };
}
function addFindings(all, { problems, notices, warnings, stated }) {
    for (const problem of problems)
        all.problems.push(problem);
    for (const notice of notices)
        all.notices.push(notice);
    for (const warning of warnings)
        all.warnings.push(warning);
    if (stated !== undefined)
        all.stated ??= stated;
}
function isText(entry) {
    return typeof entry[1] === 'string';
}


  })

};
