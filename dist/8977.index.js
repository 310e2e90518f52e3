export const id = 8977;
export const ids = [8977];
export const modules = {

  2899:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  defineOperation)
  });
function defineOperation(definition) {
    return definition;
}


  }),

  8977:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  operation: () => (  pack_operation)
});

var fields = __webpack_require__(2996);
var paths = __webpack_require__(2416);
var problems = __webpack_require__(8925);
var operation = __webpack_require__(2899);
var external_node_crypto_ = __webpack_require__(7598);
var promises_ = __webpack_require__(1455);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var regular_file = __webpack_require__(9464);
var report_text = __webpack_require__(5655);
; 







const PIECE = 1024 * 1024;
async function findPlace(text, { base, allowed }, source) {
    const wanted = external_node_path_default().resolve(base, text.replaceAll('\\', '/'));
    const { there, missing } = await nearest(wanted);
    const real = await (0,promises_.realpath)(there).catch(() => {
        throw new paths .ER('a symbolic link in it leads nowhere; remove the link');
    });
    const place = external_node_path_default().join(real, ...missing);
    if (!allowed.some(folder => (0,regular_file .FK)(place, folder))) {
        throw new paths .ER("it lies outside of the workspace and of the runner's temporary folder; name a file in one of them");
    }
    const stats = await (0,promises_.stat)(real);
    if (missing.length > 0 && !stats.isDirectory())
        throw new paths .ER(`${(0,report_text .hD)(external_node_path_default().basename(real))} in it is a file, not a folder; name another place`);
    if (missing.length === 0 && (real !== (await besideItself(wanted)) || !stats.isFile()))
        throw new paths .ER('a folder, a link or a device has this name; remove it, or choose another name');
    if (source !== undefined && place !== source && (0,regular_file .FK)(place, source)) {
        throw new paths .ER('it lies in the folder that is packed, so that the next package would hold this one; name a file beside that folder, or leave output-path out');
    }
    return place;
}
async function nearest(wanted) {
    const missing = [];
    let there = wanted;
    while (!(await exists(there)) && external_node_path_default().dirname(there) !== there) {
        missing.unshift(external_node_path_default().basename(there));
        there = external_node_path_default().dirname(there);
    }
    return { there, missing };
}
async function exists(place) {
    return (0,promises_.lstat)(place).then(() => true, (error) => {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        throw new paths .ER(`the platform takes no such path (${String(code)}); choose another`);
    });
}
async function besideItself(wanted) {
    return external_node_path_default().join(await (0,promises_.realpath)(external_node_path_default().dirname(wanted)), external_node_path_default().basename(wanted));
}
async function newPlace(temporary, name) {
    const parent = await (0,promises_.realpath)(temporary || (0,external_node_os_.tmpdir)());
    return external_node_path_default().join(parent, `codearts-package-${(0,external_node_crypto_.randomUUID)()}`, name);
}
async function writePackage({ path: from, sha256 }, target, signal) {
    const folder = external_node_path_default().dirname(target);
    const beside = external_node_path_default().join(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        if ((await (0,promises_.realpath)(folder)) !== folder)
            throw new Error('its folder was replaced meanwhile');
        const handle = await (0,promises_.open)(beside, 'wx');
        try {
            if ((await copy(from, handle, signal)) !== sha256)
                throw new regular_file .jL();
        }
        finally {
            await handle.close();
        }
        signal.throwIfAborted();
        await (0,promises_.rename)(beside, target);
    }
    catch (cause) {
        await (0,promises_.rm)(beside, { force: true }).catch(() => undefined);
        signal.throwIfAborted();
        const why = cause instanceof regular_file .jL ? `the package ${cause.message}` : (0,report_text .bD)(cause);
        const cure = 'See that the folder can be written to and has room, and that nothing else writes there.';
        throw new Error(`The package cannot be kept as ${(0,report_text .hD)(target, 1_000)}: ${(0,report_text .TN)(why)}. ${cure}`, {
            cause
        });
    }
}
async function copy(from, to, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(PIECE);
    return (0,regular_file .D4)(from, async ({ handle }) => {
        for (;;) {
            signal.throwIfAborted();
            const { bytesRead } = await handle.read(buffer, 0, PIECE, null);
            if (bytesRead === 0)
                return hash.digest('hex');
            const piece = buffer.subarray(0, bytesRead);
            hash.update(piece);
            await to.writeFile(piece);
        }
    });
}

var expected = __webpack_require__(704);
; 






const takes = {
    required: (0,fields .Up)('package-path'),
    optional: (0,fields .Up)(...fields .CH, 'output-path', 'working-directory', 'dry-run')
};
const pack_operation = (0,operation .h)({
    ...takes,
    summary: 'Checks a package offline, and keeps it as a `.zip` for later steps: the same bytes as an upload.',
    wording: { subject: '{release}', aim: 'packed' },
    service: 'none',
    writes: false,
    check: async (inputs, context) => {
        const { signal, temporary } = context;
        return { place: await placeOf(inputs, context), signal, temporary };
    },
    plan
});
async function placeOf(inputs, context) {
    const { 'output-path': text, 'package-path': packed, 'working-directory': directory = '' } = inputs;
    if (text === undefined)
        return undefined;
    const { root, temporary, findings } = context;
    const workspace = await (0,paths .OH)(root, temporary, directory).catch(() => undefined);
    if (workspace === undefined)
        return undefined;
    try {
        return await findPlace(text, workspace, packed?.source);
    }
    catch (error) {
        findings.problems.push((0,problems .CO)('output-path', text, (0,expected .p6)(error, paths .ER).message));
        return undefined;
    }
}
async function plan({ checked, dryRun, inputs }) {
    const { file, pluginName, source, version } = inputs['package-path'];
    const given = checked.place ?? (file.path === source ? source : undefined);
    const place = given ?? (await newPlace(checked.temporary, `${pluginName}-${version}.zip`));
    const write = async () => {
        if (place !== source)
            await writePackage(file, place, checked.signal);
        return { outputs: { package: place } };
    };
    const shown = given === undefined && dryRun ? "(in the runner's temporary folder)" : place;
    const row = [shown, String(file.size), file.sha256];
    const listing = { title: 'Packages', columns: ['file', 'bytes', 'sha256'], rows: [row], outputs: {} };
    return { steps: [], result: 'packed', listing, write };
}


  })

};
