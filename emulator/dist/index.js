import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
  var __webpack_modules__ = ({

  916:
  ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
__webpack_unused_export__ = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


  }),

  244:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    e: () => (  UsageError)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(975);
  var node_util__WEBPACK_IMPORTED_MODULE_0___default =  __nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(916);


class UsageError extends Error {
}
const MAX_EDITS = 2;
const MAX_LENGTH = 50;
function readArguments(given) {
    const options = { ...given, help: 'flag' };
    const known = Object.entries(options).map(([name, kind]) => {
        return [name, { type: kind === 'flag' ? 'boolean' : 'string' }];
    });
    const { tokens } = parseArgs({ options: Object.fromEntries(known), strict: false, tokens: true });
    const values = {};
    const lists = new Map();
    for (const token of tokens) {
        if (token.kind === 'option-terminator')
            continue;
        if (token.kind === 'positional')
            throw new UsageError(`Every option begins with --, and "${token.value}" does not.`);
        const { name, rawName, value } = token;
        const kind = Object.hasOwn(options, name) ? options[name] : undefined;
        if (kind === undefined || rawName !== `--${name}`)
            throw new UsageError(`There is no option ${rawName}.${suggestion(rawName, Object.keys(options))}`);
        if (kind === 'flag' && value !== undefined)
            throw new UsageError(`${rawName} takes no value.`);
        if (kind !== 'flag' && value === undefined)
            throw new UsageError(`${rawName} takes a value.`);
        if (kind === 'texts')
            lists.set(name, [...(lists.get(name) ?? []), value ?? '']);
        else
            values[name] = value ?? true;
    }
    if (values['help'] === true)
        return undefined;
    return { ...values, ...Object.fromEntries(lists) };
}
function suggestion(word, names) {
    if (word.length > MAX_LENGTH)
        return '';
    const ranked = names.map(name => ({ name: `--${name}`, edits: distance(word, `--${name}`) }));
    const [nearest] = ranked.sort((a, b) => a.edits - b.edits);
    return nearest !== undefined && nearest.edits <= MAX_EDITS ? ` Did you mean ${nearest.name}?` : '';
}


  }),

  738:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    NJ: () => (  file),
    Pq: () => (  json),
    Qq: () => (  text),
    X: () => (  htmlPage),
    wK: () => (  safeHeaders)
  });
function safeHeaders(policy = "default-src 'none'; frame-ancestors 'none'; sandbox") {
    return {
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin'
    };
}
function json(value, status = 200) {
    return textual(JSON.stringify(value), 'application/json;charset=UTF-8', status);
}
function text(value) {
    return textual(value, 'text/plain;charset=UTF-8', 200);
}
function htmlPage(value, status = 200) {
    return textual(value, 'text/html;charset=UTF-8', status);
}
function file(content, type) {
    return { status: 200, headers: { 'content-type': type }, body: content };
}
function textual(value, type, status) {
    return { status, headers: { 'content-type': type }, body: Buffer.from(value) };
}


  }),

  462:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    jg: () => (  HOST),
    re: () => (  refuseForeign),
    u5: () => (  ownHosts)
  });
  var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(119);

const HOST = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/i;
function ownHosts({ address, port, allowed }) {
    const loopback = ['127.0.0.1', 'localhost', '[::1]', address.toLowerCase()];
    const others = new Set(allowed.map(host => host.toLowerCase()));
    return (host, overTls) => {
        const [, name = '', given] = HOST.exec(host.toLowerCase()) ?? [];
        if (name === '')
            return false;
        const actual = Number(given ?? (overTls ? 443 : 80));
        return (actual === port && loopback.includes(name)) || others.has(name) || others.has(`${name}:${actual}`);
    };
}
function refuseForeign(request, isOwn) {
    const { url = '', headersDistinct, socket } = request;
    const { host = [], origin = [], 'sec-fetch-site': site = [] } = headersDistinct;
    if (host.length !== 1)
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__  .x5)(400, 'EMULATOR.HOST', 'A request has exactly one header Host');
    const foreignHost = host.find(name => !isOwn(name, 'encrypted' in socket));
    if (foreignHost !== undefined)
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__  .x5)(421, 'EMULATOR.HOST', notOwn(foreignHost));
    if (!url.startsWith('/')) {
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__  .x5)(400, 'EMULATOR.TARGET', 'The request target must begin with /: the emulator is no proxy');
    }
    const foreignOrigin = origin.find(each => origin.length > 1 || !isOwnOrigin(each, isOwn));
    if (foreignOrigin !== undefined)
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__  .x5)(403, 'EMULATOR.ORIGIN', fromPage(foreignOrigin));
    const elsewhere = site.find(each => each !== 'same-origin' && each !== 'none');
    if (elsewhere !== undefined)
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__  .x5)(403, 'EMULATOR.ORIGIN', fromPage(elsewhere));
    return undefined;
}
function isOwnOrigin(origin, isOwn) {
    const [, scheme, host = ''] = /^(https?):\/\/(.*)$/is.exec(origin) ?? [];
    return scheme !== undefined && isOwn(host, scheme.toLowerCase() === 'https');
}
function notOwn(host) {
    return `The emulator does not answer as ${JSON.stringify(host)}, so that no web page can reach it under a name of its own. Use the URL that it printed at its start. If it is to be reached under another name, start it with --allowed-host <name>.`;
}
function fromPage(origin) {
    return `The emulator takes no request that a web page of another origin makes (${JSON.stringify(origin)}). Send it from a program; to see the emulator's own page, type or paste its URL into the address bar.`;
}


  }),

  119:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    CP: () => (  gitHubRefusal),
    JK: () => (  unauthenticated),
    P_: () => (  Refusal),
    Tg: () => (  gatewayRefusal),
    _L: () => (  undocumented),
    bL: () => (  stsRefusal),
    k6: () => (  iamRefusal),
    mX: () => (  notFound),
    ms: () => (  Violation),
    x5: () => (  refusal)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
  var _http_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(738);


class Refusal extends Error {
    status;
    #body;
    constructor(status, message, body) {
        super(message);
        this.status = status;
        this.#body = body;
    }
    answer(requestId) {
        return (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__  .Pq)(this.#body(requestId), this.status);
    }
}
class Violation extends Error {
    constructor(field, rule) {
        super(`${field}: ${rule}`);
    }
}
function refusal(status, code, message) {
    return new Refusal(status, message, () => ({ error_msg: message, error_code: code }));
}
function gatewayRefusal(status, code, message) {
    const body = { error_msg: message, error_code: code };
    return new Refusal(status, message, requestId => ({ ...body, request_id: requestId }));
}
function stsRefusal(status, code, message) {
    const body = { error_msg: message, error_code: code };
    const reason = status === 403 ? { encoded_authorization_message: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(96).toString('base64') } : {};
    return new Refusal(status, message, requestId => ({ ...body, request_id: requestId, ...reason }));
}
function iamRefusal(status, message) {
    const title = status === 400 ? 'Bad Request' : 'Unauthorized';
    return new Refusal(status, message, () => ({ error: { code: status, message, title } }));
}
function gitHubRefusal(status, message) {
    return new Refusal(status, message, () => ({ message }));
}
function notFound(what) {
    return refusal(400, 'DEVPIPE.30011001', `${what} does not exist`);
}
function undocumented(name, message) {
    return refusal(400, `EMULATOR.${name}`, `${message} (assumed)`);
}
function unauthenticated(reason) {
    return gatewayRefusal(401, 'APIGW.0301', `Incorrect IAM authentication information: ${reason}`);
}


  }),

  503:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Bw: () => (  length),
    ID: () => (  ID),
    KB: () => (  KB),
    MB: () => (  MB),
    Oi: () => (  urn),
    Xx: () => (  COMPOSITION),
    Zg: () => (  REGION),
    c4: () => (  STATE),
    cS: () => (  IDENTIFIER),
    g2: () => (  EXECUTION_TYPE),
    hi: () => (  DISPLAY_NAME),
    lr: () => (  RUNTIME),
    ow: () => (  ATTRIBUTION),
    pv: () => (  DELETION),
    xv: () => (  VERSION)
  });
const KB = 1024;
const MB = 1024 * KB;
const IDENTIFIER = {
    pattern: /^[A-Za-z0-9_-]{1,50}$/,
    words: 'enter only letters, digits, hyphens (-), and underscores (_), 1 to 50 characters'
};
const DISPLAY_NAME = {
    pattern: /^[\p{Script=Han}A-Za-z0-9 ._-]{1,50}$/u,
    words: 'enter only letters, Chinese characters, spaces, digits, hyphens (-), underscores (_), and periods (.), ' +
        '1 to 50 characters'
};
const VERSION = {
    pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}$/,
    words: 'the value must be in the format of x.xx.xx, each group a number ranging from 0 to 99'
};
const ID = {
    pattern: /^[A-Za-z0-9]{32}$/,
    words: 'the value contains 32 characters, including only letters and digits'
};
const RUNTIME = oneOf('agent', 'agentless');
const COMPOSITION = oneOf('single', 'multi');
const ATTRIBUTION = oneOf('custom', 'official');
const STATE = oneOf('draft', 'formal');
const DELETION = oneOf('all', 'single');
const EXECUTION_TYPE = oneOf('CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE');
const REGION = {
    pattern: /^[a-z]{2}-[a-z]+-[1-9]\d{0,2}$/,
    words: 'the name of a region is required, e.g. cn-north-4'
};
function urn(kind) {
    return {
        pattern: new RegExp(`^(?=.{1,1500}$)iam::[A-Za-z0-9]{32}:${kind}:[^:\\s]+$`),
        words: `iam::<account ID>:${kind}:<name>, at most 1,500 characters`
    };
}
function length(minimum, maximum) {
    return {
        pattern: new RegExp(`^.{${minimum},${maximum}}$`, 's'),
        words: `a string of ${minimum} to ${maximum} characters is required`
    };
}
function oneOf(...values) {
    return {
        pattern: new RegExp(`^(?:${values.join('|')})$`),
        words: `the value is one of ${values.join(', ')}`
    };
}


  }),

  51:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    U: () => (  ICON_ANSWERS)
  });
const ICON_ANSWERS = ['url', 'path', 'true'];


  }),

  219:
  ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
  var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(136);
  var node_url__WEBPACK_IMPORTED_MODULE_0___default =  __nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(244);
  var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(574);
  var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(260);
  var _stop_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(687);





const [, , task, options = '{}'] = process.argv;
try {
    if (task === 'serve') {
        const { serve } = await Promise.all( [__nccwpck_require__.e(334), __nccwpck_require__.e(461)]).then(__nccwpck_require__.bind(__nccwpck_require__, 461));
        await serve(JSON.parse(options));
    }
    else if ((0,_runner_js__WEBPACK_IMPORTED_MODULE_2__  .un)('begun') === '') {
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__  .LZ)({ begun: 'true' });
        await (0,_start_js__WEBPACK_IMPORTED_MODULE_3__  .n)((0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(import.meta.url));
    }
    else {
        await (0,_stop_js__WEBPACK_IMPORTED_MODULE_4__  .d)();
    }
}
catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__  .fJ)(error instanceof _arguments_js__WEBPACK_IMPORTED_MODULE_1__  .e ? `Input ${message}` : message);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  574:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (  annotate),
  fJ: () => (  fail),
  Ko: () => (  readInputs),
  un: () => (  readState),
  LZ: () => (  saveState),
  n0: () => (  setOutputs)
});

var external_node_crypto_ = __nccwpck_require__(598);
var external_node_fs_ = __nccwpck_require__(24);
var emulator_arguments = __nccwpck_require__(244);
var gate = __nccwpck_require__(462);
var rules = __nccwpck_require__(503);
var settings = __nccwpck_require__(51);
; 




const NO_SPACES = { pattern: /^\S+$/, words: 'at least one character and no spaces' };
const TEXT = { pattern: /\S/, words: 'at least one character' };
const DEFAULT_PORT = '8080';
const RULES = {
    port: { pattern: /^\d{1,5}$/, words: 'a number from 0 to 65535' },
    host: TEXT,
    'allowed-host': { pattern: gate .jg, words: 'a name or an address, perhaps with a port' },
    'domain-id': { pattern: /^[A-Za-z0-9]{32}$/, words: '32 letters or digits' },
    token: { pattern: /^[\x21-\x7e]{10,32768}$/, words: '10 to 32,768 characters without spaces' },
    'access-key-id': { pattern: /^[A-Za-z0-9]+$/, words: 'letters and digits' },
    'secret-access-key': NO_SPACES,
    'iam-user': TEXT,
    'iam-password': TEXT,
    'iam-account': TEXT,
    'provider-urn': (0,rules .Oi)('oidcProvider'),
    'agency-urn': (0,rules .Oi)('agency'),
    audience: NO_SPACES,
    subject: TEXT,
    'trusted-subject': TEXT,
    'icon-answer': {
        pattern: new RegExp(`^(?:${settings .U.join('|')})$`),
        words: `one of ${settings .U.join(', ')}`
    }
};
const REPEATABLE = 'allowed-host';
const OPTION_NAMES = Object.keys(RULES);
function readOptions(texts, prefix) {
    for (const name of OPTION_NAMES) {
        const { pattern, words } = RULES[name];
        const wrong = [texts[name] ?? []].flat().some(value => !pattern.test(value));
        if (wrong)
            throw new emulator_arguments .e(`${prefix}${name} takes ${words}.`);
    }
    const port = Number(texts.port ?? DEFAULT_PORT);
    if (port > 65_535)
        throw new emulator_arguments .e(`${prefix}port takes ${RULES.port.words}.`);
    const given = {
        host: texts.host,
        allowedHosts: texts['allowed-host'],
        domainId: texts['domain-id'],
        token: texts.token,
        accessKeyId: texts['access-key-id'],
        secretAccessKey: texts['secret-access-key'],
        iamUser: texts['iam-user'],
        iamPassword: texts['iam-password'],
        iamAccount: texts['iam-account'],
        providerUrn: texts['provider-urn'],
        agencyUrn: texts['agency-urn'],
        oidcAudience: texts.audience,
        subject: texts.subject,
        trustedSubject: texts['trusted-subject'],
        iconAnswer: settings .U.find(form => form === texts['icon-answer'])
    };
    return { port, ...defined(given) };
}
function defined(values) {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}

; 



function readInputs() {
    const texts = {};
    for (const name of OPTION_NAMES) {
        const text = process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
        if (text === '')
            continue;
        if (name === REPEATABLE)
            texts[name] = text.split(/\s+/);
        else
            texts[name] = text;
    }
    return readOptions(texts, '');
}
function setOutputs(values) {
    append('GITHUB_OUTPUT', values);
}
function saveState(values) {
    append('GITHUB_STATE', values);
}
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
function fail(message) {
    annotate('error', message);
    process.exitCode = 1;
}
function annotate(kind, message) {
    const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::${kind}::${escaped}\n`);
}
function append(variable, values) {
    const file = process.env[variable];
    if (!file)
        throw new Error(`${variable} is not set. Only a job's runner can start this action.`);
    const end = `end-${(0,external_node_crypto_.randomUUID)()}`;
    const lines = Object.entries(values).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
    (0,external_node_fs_.appendFileSync)(file, lines.join(''));
}


  }),

  260:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  n: () => (  start)
});

; 
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
var external_node_crypto_ = __nccwpck_require__(598);
var external_node_fs_ = __nccwpck_require__(24);
var external_node_http_ = __nccwpck_require__(67);
; 
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
var external_node_path_ = __nccwpck_require__(760);
var external_node_path_default =  __nccwpck_require__.n(external_node_path_);
var runner = __nccwpck_require__(574);
; 







const PATIENCE = 30_000;
async function start(script) {
    const options = (0,runner .Ko)();
    const folder = process.env['RUNNER_TEMP'] ?? (0,external_node_os_namespaceObject.tmpdir)();
    const log = external_node_path_default().join(folder, `codearts-emulator-${(0,external_node_crypto_.randomUUID)()}.log`);
    const file = (0,external_node_fs_.openSync)(log, 'a');
    const child = (0,external_node_child_process_namespaceObject.spawn)(process.execPath, [script, 'serve', JSON.stringify(options)], {
        cwd: (0,external_node_os_namespaceObject.tmpdir)(),
        env: environment('PATH', 'SystemRoot', 'TEMP', 'TMPDIR', 'RUNNER_TRACKING_ID'),
        detached: true,
        windowsHide: true,
        stdio: ['ignore', file, file, 'ipc']
    });
    (0,external_node_fs_.closeSync)(file);
    try {
        const hello = await firstWords(child);
        if ('failure' in hello)
            throw new Error(`The emulator cannot start. ${hello.failure}`);
        (0,runner .LZ)({ door: hello.door, pid: String(child.pid), log });
        await answering(hello.page);
        (0,runner .n0)(hello.outputs);
        process.stdout.write(`The CodeArts emulator listens at ${hello.outputs['endpoint'] ?? ''} until the job ends; its page is ${hello.page}\n` +
            'Its credentials are invented and open nothing else, so they are not masked.\n' +
            `Process ${String(child.pid)}, log ${log}\n`);
    }
    catch (error) {
        child.kill('SIGKILL');
        const said = (0,external_node_fs_.readFileSync)(log, 'utf8').trim();
        const message = error instanceof Error ? error.message : String(error);
        throw said === '' ? error : new Error(`${message} Its log says: ${said}`);
    }
    finally {
        if (child.connected)
            child.disconnect();
        child.unref();
    }
}
function environment(...names) {
    return Object.fromEntries(names.map(name => [name, process.env[name]]));
}
function firstWords(child) {
    return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
            reject(new Error(`The emulator did not start within ${PATIENCE / 1000} seconds.`));
        }, PATIENCE);
        child.once('message', hello => {
            clearTimeout(late);
            resolve(hello);
        });
        child.once('error', reject);
        child.once('exit', code => {
            clearTimeout(late);
            reject(new Error(`The emulator ended before it listened, with exit code ${String(code)}.`));
        });
    });
}
function answering(page) {
    return new Promise((resolve, reject) => {
        (0,external_node_http_.get)(page, { timeout: PATIENCE }, response => {
            response.resume().once('end', resolve);
        })
            .once('timeout', () => {
            reject(new Error(`The emulator does not answer at ${page}.`));
        })
            .once('error', reject);
    });
}


  }),

  687:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    d: () => (  stop)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_http__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67);
  var node_http__WEBPACK_IMPORTED_MODULE_1___default =  __nccwpck_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);
  var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(321);
  var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default =  __nccwpck_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(500);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default =  __nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
  var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(574);





const PATIENCE = 5_000;
const PAUSE = 20;
async function stop() {
    const [door, pid, log] = [(0,_runner_js__WEBPACK_IMPORTED_MODULE_4__  .un)('door'), Number((0,_runner_js__WEBPACK_IMPORTED_MODULE_4__  .un)('pid')), (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__  .un)('log')];
    if (door === '') {
        process.stdout.write('No emulator was started.\n');
        return;
    }
    const farewell = await ask(door).catch(() => undefined);
    if (farewell === undefined) {
        const said = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(log) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(log, 'utf8').trim() : '';
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__  .fz)('warning', `The emulator, process ${pid}, had ended before the job did. Its log says: ${said || 'nothing'}`);
        return;
    }
    process.stdout.write(`${farewell.report}\n`);
    if (await ended(pid)) {
        process.stdout.write(`The emulator, process ${pid}, has ended.\n`);
        return;
    }
    if (farewell.pid === pid)
        process.kill(pid, 'SIGKILL');
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__  .fz)('warning', `The emulator, process ${pid}, did not end by itself within ${PATIENCE / 1000} seconds.`);
}
function ask(door) {
    return new Promise((resolve, reject) => {
        const asking = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(door, { method: 'POST', timeout: PATIENCE }, response => {
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(response).then(answer => {
                resolve(JSON.parse(answer));
            }, reject);
        });
        asking.once('error', reject).once('timeout', () => asking.destroy(new Error('no answer')));
        asking.end();
    });
}
async function ended(pid) {
    for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
        if (!isRunning(pid))
            return true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(PAUSE);
    }
    return false;
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return process.platform !== 'linux' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
    }
    catch {
        return false;
    }
}


  }),

  434:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

  }),

  896:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

  }),

  598:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

  }),

  474:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

  }),

  24:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

  }),

  67:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

  }),

  708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

  }),

  760:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

  }),

  321:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

  }),

  500:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

  }),

  136:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

  }),

  975:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

  }),

  203:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

  }),

  23:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

  }),

  106:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

  })

  });
   var __webpack_module_cache__ = {};
   function __nccwpck_require__(moduleId) {
   	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}
   	var module = __webpack_module_cache__[moduleId] = {
    		exports: {}
  	};
   	var threw = true;
  	try {
  		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}
   	return module.exports;
  }
   __nccwpck_require__.m = __webpack_modules__;
   if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
   (() => {
  	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  	var resolveQueue = (queue) => {
  		if(queue && queue.d < 1) {
  			queue.d = 1;
  			queue.forEach((fn) => (fn.r--));
  			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
  		}
  	}
  	var wrapDeps = (deps) => (deps.map((dep) => {
  		if(dep !== null && typeof dep === "object") {
  			if(dep[webpackQueues]) return dep;
  			if(dep.then) {
  				var queue = [];
  				queue.d = 0;
  				dep.then((r) => {
  					obj[webpackExports] = r;
  					resolveQueue(queue);
  				}, (e) => {
  					obj[webpackError] = e;
  					resolveQueue(queue);
  				});
  				var obj = {};
  				obj[webpackQueues] = (fn) => (fn(queue));
  				return obj;
  			}
  		}
  		var ret = {};
  		ret[webpackQueues] = x => {};
  		ret[webpackExports] = dep;
  		return ret;
  	}));
  	__nccwpck_require__.a = (module, body, hasAwait) => {
  		var queue;
  		hasAwait && ((queue = []).d = -1);
  		var depQueues = new Set();
  		var exports = module.exports;
  		var currentDeps;
  		var outerResolve;
  		var reject;
  		var promise = new Promise((resolve, rej) => {
  			reject = rej;
  			outerResolve = resolve;
  		});
  		promise[webpackExports] = exports;
  		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  		module.exports = promise;
  		body((deps) => {
  			currentDeps = wrapDeps(deps);
  			var fn;
  			var getResult = () => (currentDeps.map((d) => {
  				if(d[webpackError]) throw d[webpackError];
  				return d[webpackExports];
  			}))
  			var promise = new Promise((resolve) => {
  				fn = () => (resolve(getResult));
  				fn.r = 0;
  				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
  				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
  			});
  			return fn.r ? promise : getResult();
  		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
  		queue && queue.d < 0 && (queue.d = 0);
  	};
  })();
   (() => {
   	__nccwpck_require__.n = (module) => {
  		var getter = module && module.__esModule ?
  			() => (module['default']) :
  			() => (module);
  		__nccwpck_require__.d(getter, { a: getter });
  		return getter;
  	};
  })();
   (() => {
   	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();
   (() => {
  	__nccwpck_require__.f = {};
    	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();
   (() => {
   	__nccwpck_require__.u = (chunkId) => {
   		return "" + chunkId + ".index.js";
  	};
  })();
   (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();
   (() => {
      	var installedChunks = {
  		792: 0
  	};
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;
    		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}
  	}
  	__nccwpck_require__.f.j = (chunkId, promises) => {
   			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) {  
   				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) {  
   						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};
      })();
     var __webpack_exports__ = __nccwpck_require__(219);
  __webpack_exports__ = await __webpack_exports__;
