import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
  var __webpack_modules__ = ({

  1916:
  ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
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
exports.Io = distance;
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

  4990:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Oj: () => (  givenSession),
    nc: () => (  unauthorized),
    px: () => (  obtainedSession)
  });
const unauthorized = () => Promise.resolve({});
function givenSession(authorize) {
    return { authorize, account: () => Promise.resolve({}) };
}
function obtainedSession(obtain, use) {
    let current;
    const credential = () => {
        current ??= obtain().catch((error) => {
            current = undefined;
            throw error;
        });
        return current;
    };
    return {
        authorize: async (request) => use(await credential())(request),
        renew: () => {
            current = undefined;
        },
        account: credential
    };
}


  }),

  8955:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    s: () => (  signInWithToken),
    u: () => (  withToken)
  });
  var _session_js__M0__ = __nccwpck_require__(4990);

function signInWithToken({ token }) {
    return (0,_session_js__M0__  .Oj)(withToken(token));
}
function withToken(token) {
    return () => Promise.resolve({ 'x-auth-token': token });
}


  }),

  3640:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $B: () => (  bare),
    Im: () => (  isEmpty),
    Ju: () => (  accept),
    Q6: () => (  falseAnswer),
    W4: () => (  readSuccess),
    Wu: () => (  isFalse),
    ag: () => (  said),
    mR: () => (  optionalText),
    os: () => (  unexpected)
  });
  var _http_value_at_js__M1__ = __nccwpck_require__(3239);
  var _errors_js__M0__ = __nccwpck_require__(3736);


const NOT_SHOWN = 'not shown, because it may hold credentials';
function accept(http, secret = false) {
    const text = http.body.trim();
    const value = parse(text);
    const answer = {
        status: http.status,
        requestId: requestIdOf(http, value),
        text: secret ? NOT_SHOWN : text,
        value,
        retryAfter: http.headers['retry-after'],
        headers: http.headers
    };
    if (http.status < 200 || http.status > 299) {
        const refusal = isRedirect(http) ? redirect(http) : (errorOf(value) ?? { text });
        throw new _errors_js__M0__  ._({ ...outline(answer), ...refusal });
    }
    const levels = levelsOf(value);
    const refusal = firstOf(levels, refusalUnderSuccess);
    if (refusal !== undefined)
        throw new _errors_js__M0__  ._({ ...outline(answer), text: answer.text, ...refusal });
    if (levels.some(saysError) || !http.sent)
        throw unexpected(answer);
    return answer;
}
function isRedirect({ status }) {
    return status >= 300 && status < 400;
}
function redirect({ headers }) {
    return { text: `redirect to ${headers['location'] ?? 'nowhere'}` };
}
function readSuccess(answer) {
    if (answer.value === true || answer.value === 'true')
        return true;
    throw isFalse(said(answer)) ? falseAnswer(answer) : unexpected(answer);
}
function said({ text, value }) {
    return value === undefined ? text : value;
}
function falseAnswer(answer) {
    return new _errors_js__M0__  ._({ ...outline(answer), text: answer.text });
}
function unexpected(answer) {
    return new _errors_js__M0__  .q({ ...outline(answer), text: answer.text });
}
function optionalText(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : undefined;
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function requestIdOf({ headers }, value) {
    return headers['x-request-id'] ?? headers['x-iam-trace-id'] ?? (0,_http_value_at_js__M1__  .$6)(value, 'request_id') ?? '';
}
function levelsOf(value) {
    return (0,_http_value_at_js__M1__  .u4)(value) ? [value, ...Object.values(value).filter(_http_value_at_js__M1__  .u4)] : [];
}
function refusalUnderSuccess(fields) {
    const error = shortPair(fields['error']);
    const short = 'message' in fields && !isEmpty(fields['code']) ? shortPair(fields) : undefined;
    const said = isFailure(fields['status']) || isFalse(fields['success']) || fields['success'] === 0 ? {} : undefined;
    return longPair(fields) ?? short ?? error ?? said;
}
function saysError(fields) {
    const { code, error, error_code: errorCode, error_msg: errorText, errors } = fields;
    return ![errorCode, errorText, error, errors].every(isEmpty) || ('message' in fields && !isEmpty(code));
}
function isFailure(status) {
    const word = String(typeof status === 'string' || typeof status === 'number' ? status : '').trim();
    return /^(error|fail|failed|failure|[45]\d\d)$/i.test(word) || isFalse(status);
}
function isFalse(value) {
    return typeof value === 'string' ? /^["']?false["']?$/i.test(bare(value)) : value === false;
}
function bare(text) {
    return text.replace(/[\s\p{Cf}]+/gu, '');
}
function isEmpty(value) {
    if (typeof value === 'string')
        return value.trim() === '';
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    return value === undefined || value === null || value === false || value === 0;
}
function errorOf(value) {
    const inner = (0,_http_value_at_js__M1__  .u4)(value) || Array.isArray(value) ? Object.values(value) : [];
    return firstOf([value, ...inner], candidate => longPair(candidate) ?? shortPair(candidate));
}
function firstOf(candidates, pair) {
    for (const candidate of candidates) {
        const found = pair(candidate);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function longPair(value) {
    return pairOf((0,_http_value_at_js__M1__  .fK)(value, 'error_code'), (0,_http_value_at_js__M1__  .fK)(value, 'error_msg'));
}
function shortPair(value) {
    return pairOf((0,_http_value_at_js__M1__  .fK)(value, 'code'), (0,_http_value_at_js__M1__  .fK)(value, 'message'));
}
function pairOf(code, message) {
    const text = optionalText(message);
    const isCode = (typeof code === 'string' && code !== '') || Number.isFinite(code);
    return isCode && text !== undefined ? { code: String(code), text } : undefined;
}
function outline({ status, requestId, retryAfter }) {
    return { status, requestId, retryAfter };
}


  }),

  4768:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    R: () => (  CallError)
  });
  var _errors_js__M0__ = __nccwpck_require__(3736);

class CallError extends Error {
    name = 'CallError';
    call;
    brief;
    unexplained;
    #facts;
    constructor(message, { call, brief, cause, facts = message, unexplained = false }) {
        super(message, { cause });
        this.call = call;
        this.brief = brief;
        this.unexplained = unexplained;
        this.#facts = facts;
    }
    because(lines) {
        const { brief, call, cause } = this;
        const facts = this.#facts;
        return new CallError([facts, ...lines].join('\n'), { call, brief, cause, facts, unexplained: false });
    }
    get requestId() {
        return this.cause instanceof _errors_js__M0__  ._ ? this.cause.requestId : '';
    }
    get notFound() {
        return this.cause instanceof _errors_js__M0__  ._ && this.cause.notFound;
    }
}


  }),

  219:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    fo: () => (  requestOf),
    p$: () => (  UPLOAD_FIELD),
    rn: () => (  pathAndQuery)
  });
  var _http_url_js__M0__ = __nccwpck_require__(6697);

const JSON_TYPE = 'application/json;charset=UTF-8';
const UPLOAD_FIELD = 'upload_file';
function pathAndQuery(call) {
    return call.path + (0,_http_url_js__M0__  .P)(call.query);
}
async function requestOf(call, baseUrl) {
    const { method, body } = call;
    const request = { method, url: baseUrl + pathAndQuery(call), headers: { 'content-type': JSON_TYPE } };
    if (body === undefined)
        return request;
    if ('file' in body)
        return { ...request, headers: {}, body: body.file };
    const json = 'fresh' in body ? await body.fresh() : body.json;
    return { ...request, body: JSON.stringify(json) };
}


  }),

  5796:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    K: () => (  Client)
  });
  var _http_retry_js__M5__ = __nccwpck_require__(8902);
  var _answers_js__M0__ = __nccwpck_require__(3640);
  var _call_js__M4__ = __nccwpck_require__(219);
  var _call_error_js__M1__ = __nccwpck_require__(4768);
  var _errors_js__M2__ = __nccwpck_require__(3736);
  var _retry_decision_js__M3__ = __nccwpck_require__(8568);
  var _report_expected_js__M6__ = __nccwpck_require__(704);







class Client {
    traffic = { requests: 0, changed: false, requestId: '' };
    suspects = [];
    #options;
    #renew;
    constructor(options) {
        this.#options = options;
        this.#renew = options.renew;
    }
    async send(call, { applied, notes, once = false } = {}) {
        let attempts = 0;
        let uncertain = false;
        const explain = async (cause, ...lines) => {
            const { explainFailure } = await __nccwpck_require__.e(  7515).then(__nccwpck_require__.bind(__nccwpck_require__, 7515));
            const { redact } = this.#options;
            const url = this.#baseUrl(call) + (0,_call_js__M4__  .rn)(call);
            return explainFailure({
                call,
                url,
                attempts,
                cause,
                notes: [...lines, ...(notes?.(cause) ?? [])],
                suspects: call.writes ? this.suspects : [],
                redact
            });
        };
        const settle = async (error) => {
            uncertain ||= call.writes && (0,_retry_decision_js__M3__  .PH)(error);
            if (!uncertain || applied === undefined || !(0,_retry_decision_js__M3__  .D3)(error))
                throw error;
            const value = await applied().catch(async (unread) => {
                if (!(unread instanceof _call_error_js__M1__  .R))
                    throw unread;
                throw await explain(error, `Whether it was applied could not be read. ${unread.brief}`);
            });
            if (value === undefined)
                throw error;
            return value;
        };
        try {
            return await (0,_http_retry_js__M5__  .L)(once ? { ...this.#options.retry, maxAttempts: 1 } : this.#options.retry, async (number) => {
                attempts = number;
                return this.#renewing(call).catch(settle);
            }, error => (0,_retry_decision_js__M3__  .PQ)(call, error, applied !== undefined), async (error, wait) => {
                this.#options.onRetry(await explain(error), wait);
            });
        }
        catch (error) {
            throw (0,_retry_decision_js__M3__  .D3)(error) ? await explain(error) : error;
        }
    }
    async #renewing(call) {
        const renew = this.#renew;
        return this.#once(call).catch((error) => {
            if (renew === undefined || !(error instanceof _errors_js__M2__  ._) || error.status !== 401)
                throw error;
            if (this.#renew !== undefined)
                renew();
            this.#renew = undefined;
            return this.#once(call);
        });
    }
    async #once(call) {
        const { authorize, transport, retry } = this.#options;
        const request = await (0,_call_js__M4__  .fo)(call, this.#baseUrl(call));
        const headers = { ...request.headers, ...(await authorize(request)) };
        this.traffic.requests += 1;
        try {
            const value = await this.#read(call, await transport({ ...request, headers }, retry.signal));
            this.traffic.changed ||= call.writes;
            return value;
        }
        catch (error) {
            if ((0,_retry_decision_js__M3__  .vQ)(error))
                this.traffic.requests -= 1;
            if (error instanceof _errors_js__M2__  ._)
                this.traffic.requestId = error.requestId;
            this.traffic.changed ||= call.writes && (0,_retry_decision_js__M3__  .PH)(error);
            throw error;
        }
    }
    #read(call, http) {
        const answer = (0,_answers_js__M0__  .Ju)(http, call.secretAnswer);
        this.traffic.requestId = answer.requestId;
        return call.read(answer);
    }
    #baseUrl({ service }) {
        return (0,_report_expected_js__M6__  .Eb)(this.#options.hosts[service]);
    }
}


  }),

  3736:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    _: () => (  ServiceError),
    q: () => (  UnexpectedAnswerError)
  });
const THROTTLED_CODE = 'COCT.0070003';
const NOT_FOUND_CODES = new Set(['DEVPIPE.30011001', 'DEVCP.00012002']);
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
class ServiceError extends Error {
    name = 'ServiceError';
    status;
    code;
    text;
    requestId;
    retryAfter;
    constructor(refusal) {
        super(`${refusal.status} ${refusal.code ?? ''}`.trim());
        this.status = refusal.status;
        this.code = refusal.code ?? '';
        this.text = refusal.text ?? '';
        this.requestId = refusal.requestId ?? '';
        this.retryAfter = refusal.retryAfter;
    }
    get notFound() {
        return NOT_FOUND_CODES.has(this.code);
    }
    get throttled() {
        return this.status === 429 || this.code === THROTTLED_CODE;
    }
    get transient() {
        return this.throttled || TRANSIENT.has(this.status);
    }
    get refused() {
        if (this.throttled)
            return true;
        if (this.status >= 400)
            return this.status < 500 && !TRANSIENT.has(this.status);
        return this.status >= 200 && this.status < 300;
    }
}
class UnexpectedAnswerError extends ServiceError {
    name = 'UnexpectedAnswerError';
    get transient() {
        return false;
    }
    get refused() {
        return false;
    }
}


  }),

  9778:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    KI: () => (  stsHostOf),
    NV: () => (  regionsOf),
    w4: () => (  hostOf)
  });
const CLOUD = 'myhuaweicloud.com';
const EU_CLOUD = 'myhuaweicloud.eu';
const PIPELINE_PREFIX = {
    'cloudpipeline-ext': [
        'ap-southeast-3',
        'cn-east-2',
        'cn-east-3',
        'cn-north-1',
        'cn-north-4',
        'cn-northeast-1',
        'cn-south-1',
        'cn-south-2',
        'cn-southwest-2',
        'la-north-2',
        'sa-brazil-1'
    ],
    'pipeline-external': ['eu-west-101', 'la-south-2', 'tr-west-1'],
    pipeline: ['af-north-1', 'af-south-1', 'me-east-1']
};
const REQ_PREFIX = {
    'projectman-ext': [
        'ap-southeast-3',
        'cn-east-2',
        'cn-east-3',
        'cn-north-1',
        'cn-north-4',
        'cn-south-1',
        'cn-southwest-2',
        'la-north-2',
        'sa-brazil-1'
    ]
};
const IAM_PREFIX = {
    iam: [
        'ae-ad-1',
        'af-south-1',
        'ap-southeast-1',
        'ap-southeast-2',
        'ap-southeast-3',
        'ap-southeast-4',
        'cn-east-2',
        'cn-east-3',
        'cn-east-4',
        'cn-east-5',
        'cn-north-1',
        'cn-north-12',
        'cn-north-2',
        'cn-north-4',
        'cn-north-9',
        'cn-south-1',
        'cn-south-2',
        'cn-southwest-2',
        'eu-west-0',
        'eu-west-101',
        'la-north-2',
        'la-south-2',
        'me-east-1',
        'my-kualalumpur-1',
        'na-mexico-1',
        'ru-moscow-1',
        'sa-brazil-1',
        'tr-west-1'
    ]
};
const STS_PREFIX = {
    sts: [
        'af-south-1',
        'ap-southeast-1',
        'ap-southeast-2',
        'ap-southeast-3',
        'ap-southeast-4',
        'cn-east-3',
        'cn-north-4',
        'cn-south-1',
        'cn-southwest-2',
        'la-south-2',
        'sa-brazil-1',
        'tr-west-1'
    ]
};
const STS_ANYWHERE = 'ap-southeast-1';
const PREFIXES = { pipeline: PIPELINE_PREFIX, req: REQ_PREFIX, iam: IAM_PREFIX, sts: STS_PREFIX };
function hostOf(service, region) {
    const found = Object.entries(PREFIXES[service]).find(([, regions]) => regions.includes(region));
    if (found === undefined)
        return undefined;
    const cloud = region.startsWith('eu-west-1') ? EU_CLOUD : CLOUD;
    return `https://${found[0]}.${region}.${cloud}`;
}
function stsHostOf(region) {
    if (region?.startsWith('eu-west-') === true)
        return undefined;
    return hostOf('sts', region ?? '') ?? hostOf('sts', STS_ANYWHERE);
}
function regionsOf(service) {
    return Object.values(PREFIXES[service]).flat().sort();
}


  }),

  8568:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    D3: () => (  isCallFailure),
    PH: () => (  mayHaveApplied),
    PQ: () => (  retryDecision),
    vQ: () => (  neverSent)
  });
  var _http_errors_js__M0__ = __nccwpck_require__(8549);
  var _errors_js__M1__ = __nccwpck_require__(3736);


function neverSent(error) {
    return error instanceof _http_errors_js__M0__  .jL
        ? !error.begun
        : error instanceof _http_errors_js__M0__  .Rc && !error.maybeSent;
}
function retryDecision(call, error, canVerify) {
    const repeatable = call.repeatable || canVerify || !mayHaveApplied(error);
    if (error instanceof _errors_js__M1__  ._) {
        const { transient, throttled, retryAfter } = error;
        return { retry: repeatable && transient, throttled, retryAfter };
    }
    return { retry: repeatable && error instanceof _http_errors_js__M0__  .Rc && error.transient };
}
function mayHaveApplied(error) {
    if (error instanceof _errors_js__M1__  ._)
        return !error.refused;
    if (error instanceof _http_errors_js__M0__  .jL)
        return false;
    return error instanceof _http_errors_js__M0__  .Rc ? error.maybeSent : true;
}
function isCallFailure(error) {
    return (error instanceof _errors_js__M1__  ._ || error instanceof _http_errors_js__M0__  .Rc || error instanceof _http_errors_js__M0__  .jL);
}


  }),

  622:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    B: () => (  GIT_REF)
  });
const GIT_REF = {
    pattern: /^(?![-^])[^\s\p{Cc}]{1,255}$/u,
    allowed: 'a branch, tag or commit of 1 to 255 characters without spaces, not beginning with - or ^',
    example: 'origin/main'
};


  }),

  5360:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    CX: () => (  judgeBusinessType),
    Dd: () => (  typeLabel),
    HE: () => (  DOCUMENTED_TYPES),
    e8: () => (  BUSINESS_TYPE),
    mb: () => (  typesWith),
    xJ: () => (  businessType)
  });
  var _report_text_js__M1__ = __nccwpck_require__(5655);
  var _similar_js__M0__ = __nccwpck_require__(5988);


const BUSINESS_TYPE = {
    pattern: /^[A-Za-z0-9_-]{1,50}$/,
    allowed: 'Build, Gate (Check), Deploy, Test or Normal',
    example: 'Normal'
};
const LABELS = new Map([
    ['Build', 'Build'],
    ['Gate', 'Check'],
    ['Deploy', 'Deploy'],
    ['Test', 'Test'],
    ['Normal', 'General']
]);
const DOCUMENTED_TYPES = [...LABELS.keys()];
function typesWith(businessType) {
    return [...new Set([...DOCUMENTED_TYPES, businessType])];
}
function businessType(word) {
    return word === 'Check' ? 'Gate' : word;
}
function typeLabel(businessType) {
    return LABELS.get(businessType) ?? businessType;
}
function judgeBusinessType(word, label) {
    if (word === undefined || !BUSINESS_TYPE.pattern.test(word) || LABELS.has(businessType(word)))
        return undefined;
    const meant = slipOf(word);
    const message = `${label} is ${(0,_report_text_js__M1__  .hD)(word)}, which no document names, and which cannot change once the extension is registered. Documented: ${DOCUMENTED_TYPES.join(', ')}.`;
    if (meant === undefined)
        return { kind: 'warnings', message };
    return { kind: 'problems', message: `${message} Did you mean ${businessType(meant)}?` };
}
function slipOf(word) {
    const label = [...LABELS].find(([, text]) => text.toLowerCase() === word.toLowerCase());
    if (label !== undefined && label[1] !== 'Check')
        return label[0];
    const types = [...DOCUMENTED_TYPES, 'Check'];
    const letters = (text) => Array.from(text.toLowerCase()).sort().join('');
    return (types.find(type => letters(type) === letters(word)) ??
        (0,_similar_js__M0__  .zk)(word, types, Math.floor(word.length / 3)));
}


  }),

  8780:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Ls: () => (  MAX_VALUE),
    Mi: () => (  DocumentError),
    Mm: () => (  bounded),
    Mt: () => (  MAX_FINDINGS),
    Vb: () => (  nameOf),
    Xu: () => (  appearsTwice),
    bi: () => (  MAX_DOCUMENT_BYTES),
    gZ: () => (  TOO_DEEP),
    lr: () => (  MAX_DEPTH),
    tP: () => (  wrongAt),
    u4: () => (  isRecord),
    uf: () => (  byLine)
  });
  var _report_expected_js__M0__ = __nccwpck_require__(704);
  var _report_text_js__M1__ = __nccwpck_require__(5655);


const MAX_DOCUMENT_BYTES = 1024 * 1024;
const MAX_DEPTH = 500;
const TOO_DEEP = 'the file is nested too deep';
const MAX_FINDINGS = 100;
const MAX_VALUE = 100;
class DocumentError extends Error {
    name = 'DocumentError';
    findings;
    constructor(findings) {
        const shown = bounded(findings, finding => finding);
        super(shown.map(({ line, message }) => `line ${line}: ${message}`).join('; '));
        this.findings = shown;
    }
}
function wrongAt(line, message) {
    return new DocumentError([{ line, message }]);
}
function bounded(found, toFinding) {
    const first = [];
    let count = 0;
    for (const one of found) {
        if (count < MAX_FINDINGS)
            first.push(toFinding(one));
        count += 1;
    }
    if (count <= MAX_FINDINGS)
        return byLine(first);
    const findings = byLine(first.slice(0, -1));
    const more = count - findings.length;
    return [
        ...findings,
        { line: (0,_report_expected_js__M0__  .Eb)(findings.at(-1)).line, message: `${more} more like these are not listed` }
    ];
}
function byLine(findings) {
    return findings.toSorted((a, b) => a.line - b.line);
}
function nameOf(path) {
    if (path.length === 0)
        return 'the file';
    const keys = path.slice(0, MAX_VALUE).map(key => String(key).slice(0, 2 * MAX_VALUE));
    return (0,_report_text_js__M1__  .TN)(keys.join('.'), MAX_VALUE);
}
function appearsTwice(key) {
    return `the key ${(0,_report_text_js__M1__  .TN)(String(key), MAX_VALUE)} appears twice`;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


  }),

  4706:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    AF: () => (  PLUGIN_NAME),
    ID: () => (  ID),
    Ql: () => (  ICON_PLUGIN_NAME),
    hi: () => (  DISPLAY_NAME),
    o1: () => (  MAX_DESCRIPTION),
    xv: () => (  VERSION)
  });
const ID = {
    pattern: /^[A-Za-z0-9]{32}$/,
    allowed: '32 letters or digits',
    example: 'ce8df55870164338a72d7e828a966a2a'
};
const PLUGIN_NAME = {
    pattern: /^[A-Za-z0-9_-]{1,50}$/,
    allowed: '1 to 50 letters, digits, hyphens (-) and underscores (_)',
    example: 'my_extension'
};
const ICON_PLUGIN_NAME = {
    pattern: /^[A-Za-z0-9\p{Script=Han} ._-]{1,50}$/u,
    allowed: '1 to 50 letters, Chinese characters, digits, spaces, hyphens (-), underscores (_) and periods (.)',
    example: 'my_extension'
};
const DISPLAY_NAME = { ...ICON_PLUGIN_NAME, example: 'My Extension' };
const VERSION = {
    pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}$/,
    allowed: 'three groups of one or two digits (0 to 99), joined by periods',
    example: '1.0.2'
};
const MAX_DESCRIPTION = 1000;


  }),

  5988:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    au: () => (  didYouMean),
    h: () => (  suggestion),
    zk: () => (  mostSimilar)
  });
  var fastest_levenshtein__M0__ = __nccwpck_require__(1916);
  var _report_hidden_js__M1__ = __nccwpck_require__(8672);
  var _report_text_js__M2__ = __nccwpck_require__(5655);



const MAX_EDITS = 2;
const MAX_WORD = 200;
const MAX_SUGGESTION = 100;
function mostSimilar(word, known, 
most = Math.min(MAX_EDITS, Math.floor(word.length / 2))) {
    if (word.length > MAX_WORD)
        return undefined;
    const wanted = word.toLowerCase();
    let fewest = most + 1;
    let nearest;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= fewest)
            continue;
        const edits = (0,fastest_levenshtein__M0__  .Io)(wanted, candidate.toLowerCase());
        if (edits >= fewest)
            continue;
        fewest = edits;
        nearest = candidate;
    }
    return nearest;
}
function didYouMean(message, word, known) {
    const similar = mostSimilar(word, known);
    return similar === undefined ? message : `${(0,_report_text_js__M2__  .em)(message)} ${suggestion(word, similar)}`;
}
function suggestion(word, similar, shown = similar) {
    const name = (0,_report_text_js__M2__  .TN)(shown, MAX_SUGGESTION);
    const difference = (0,_report_hidden_js__M1__  .P)(word, similar);
    return difference === undefined ? `Did you mean ${name}?` : `Compared with ${name}, ${difference}.`;
}


  }),

  5405:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Eo: () => (  isName),
    Nd: () => (  meaningOfTag),
    cH: () => (  foreignName),
    cO: () => (  tagOf),
    mx: () => (  versionOfTag)
  });
  var _version_js__M0__ = __nccwpck_require__(4681);
  var _report_expected_js__M1__ = __nccwpck_require__(704);


const FORMS = 'forms that are read: 1.2.3 and v1.2.3, alone or behind the name of the extension and one of @ / - _; tag-prefix names another text';
function versionOfTag(ref, prefix) {
    if (ref === '')
        return { problem: 'the run has no git ref; "tag" works in a workflow that a tag push starts' };
    const tag = tagOf(ref);
    if (tag === undefined)
        return { problem: `${ref.replace(/^refs\/heads\//, 'branch ')} is not a tag; ${FORMS}` };
    if (prefix !== undefined) {
        if (!tag.startsWith(prefix))
            return { problem: `tag ${tag} does not begin with "${prefix}", the tag-prefix` };
        const rest = tag.slice(prefix.length);
        const version = (0,_version_js__M0__  .ot)(rest);
        return version === undefined ? { problem: `tag ${tag} ${whyNot(rest, threeNumbers(rest))}` } : { version };
    }
    const [, name, text = ''] = /^(?:(.+)[@/_-])?(v?\d+\.\d+\.\d+)$/s.exec(tag) ?? [];
    const version = (0,_version_js__M0__  .ot)(text);
    return version === undefined ? { problem: `tag ${tag} ${whyNot(tag, text)}; ${FORMS}` } : { version, name };
}
function threeNumbers(text) {
    return /^v?\d+\.\d+\.\d+$/.test(text) ? text : '';
}
function whyNot(tag, text) {
    if (text !== '') {
        const over = text.split('.').some(group => Number(group.replace('v', '')) > 99);
        return over ? 'has a group over 99' : 'has a group of more than two digits';
    }
    if (/(?:^|[^\d.])\d+\.\d+\.\d+[-+]/.test(tag))
        return 'is of a pre-release or build, and the service knows three numbers only';
    if (/\d(?:\.\d+){3,}$/.test(tag))
        return 'ends in more than three numbers';
    if (/(?:^|[^A-Za-z])V\d+\.\d+\.\d+$/.test(tag))
        return 'has a capital V before the version';
    if (/[^\d.]\d+\.\d+\.\d+$/.test(tag))
        return 'has none of @ / - _ between the name and the version';
    return 'does not end in a version of three numbers';
}
function meaningOfTag(ref, pluginName, prefix) {
    const tag = tagOf(ref);
    if (tag === undefined)
        return { kind: 'none' };
    const read = versionOfTag(ref, prefix);
    const isRead = 'version' in read;
    if (isRead && (read.name === undefined || isName(read.name, pluginName)))
        return { kind: 'own', version: read.version };
    const name = /^(.+)[@/]v?\d+\.\d/s.exec(tag)?.[1];
    const word = name === undefined ? '' : (0,_report_expected_js__M1__  .Eb)(name.split(/[@/]/).at(-1));
    if (isRead && WORD.test(name ?? ''))
        return { kind: 'own', version: read.version };
    if (name !== undefined && !isName(name, pluginName) && !WORD.test(word) && !PRE_RELEASE.test(word))
        return { kind: 'other', name };
    if (!/\d\.\d/.test(tag))
        return { kind: 'none' };
    return { kind: 'unreadable', problem: isRead ? foreignName((0,_report_expected_js__M1__  .Eb)(read.name), pluginName) : read.problem };
}
const WORD = /^(?:v|vers?|versions?|tags?|rel|releases?|hot-?fix(?:es)?|stable|latest)$/i;
const PRE_RELEASE = /^(?:rc|alpha|beta|pre-?release)$/i;
function isName(name, pluginName) {
    return name === pluginName || name.endsWith(`/${pluginName}`);
}
function foreignName(name, pluginName) {
    return `the tag is of "${name}", this extension is "${pluginName}"; ${FORMS}`;
}
function tagOf(ref) {
    return /^refs\/tags\/(.+)$/s.exec(ref)?.[1];
}


  }),

  4681:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    MI: () => (  versionOfPullRequest),
    Zy: () => (  compareVersions),
    bU: () => (  isPreview),
    ot: () => (  parseVersion),
    vV: () => (  hasLeadingZero),
    yU: () => (  nextVersion)
  });
  var _rules_js__M0__ = __nccwpck_require__(4706);
  var _report_expected_js__M1__ = __nccwpck_require__(704);


function parseVersion(text) {
    const bare = text.replace(/^v/, '');
    return _rules_js__M0__  .xv.pattern.test(bare) ? bare : undefined;
}
function hasLeadingZero(version) {
    return version.split('.').some(group => /^0\d/.test(group));
}
function versionOfPullRequest(number) {
    return `0.${90 + (Math.floor(number / 100) % 10)}.${number % 100}`;
}
function isPreview(version) {
    const [major, minor] = groupsOf(version);
    return major === 0 && (0,_report_expected_js__M1__  .Eb)(minor) >= 90;
}
function compareVersions(one, other) {
    const groups = groupsOf(other);
    const differing = groupsOf(one).map((group, index) => group - (0,_report_expected_js__M1__  .Eb)(groups[index]));
    return differing.find(difference => difference !== 0) ?? 0;
}
const RISING = { major: 0, minor: 1, patch: 2 };
const HIGHEST = 99;
function nextVersion(version, bump) {
    const groups = version === undefined ? [0, 0, 0] : groupsOf(version);
    let rising = RISING[bump];
    while (rising > 0 && groups[rising] === HIGHEST)
        rising -= 1;
    if (groups[rising] === HIGHEST)
        return undefined;
    const next = groups
        .map((group, index) => (index < rising ? group : index === rising ? group + 1 : 0))
        .join('.');
    return isPreview(next) ? '1.0.0' : next;
}
function groupsOf(version) {
    return version.split('.').map(Number);
}


  }),

  9662:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Uq: () => (  openText),
    mN: () => (  HeldBody),
    v5: () => (  MAX_AT_ONCE)
  });
  var node_stream__M0__ = __nccwpck_require__(7075);
  var node_stream__M0___default =  __nccwpck_require__.n(node_stream__M0__);

const MAX_AT_ONCE = 14_600;
const PIECE = 64 * 1024;
class HeldBody extends node_stream__M0__.Readable {
    #source;
    #onProgress;
    #isSent = false;
    constructor(source, onProgress) {
        super();
        this.#source = source;
        this.#onProgress = onProgress;
    }
    get isSent() {
        return this.#isSent;
    }
    pipe(target) {
        this.#send(target).catch((error) => this.destroy(error));
        return target;
    }
    async #send(target) {
        for await (const piece of this.#source.pieces()) {
            if (this.destroyed)
                return;
            this.#onProgress();
            await written(target, piece);
        }
        const last = await this.#source.last();
        if (this.destroyed)
            return;
        this.#isSent = true;
        this.#onProgress();
        target.write(last);
        this.destroy();
    }
    _destroy(error, done) {
        this.#source.close();
        done(error);
    }
}
function written(target, piece) {
    return new Promise(resolve => {
        target.write(piece, () => {
            resolve();
        });
    });
}
function openText(text, ready, onProgress) {
    const bytes = Buffer.from(text);
    const source = {
        *pieces() {
            for (let at = 0; at < bytes.length - 1; at += PIECE)
                yield bytes.subarray(at, Math.min(at + PIECE, bytes.length - 1));
        },
        last: async () => {
            await ready();
            return bytes.subarray(-1);
        },
        close: () => undefined
    };
    return { headers: { 'content-length': String(bytes.length) }, stream: new HeldBody(source, onProgress) };
}


  }),

  8549:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    DH: () => (  RequestTimeoutError),
    Rc: () => (  ConnectionError),
    jL: () => (  FileChangedError),
    lY: () => (  AnswerTooLongError)
  });
  var _value_at_js__M0__ = __nccwpck_require__(3239);

const TLS = 'CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|ERROR_IN_C|ERR_TLS';
const NOT_SENT = new RegExp(`^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|EPROTO|ERR_SSL|ERR_INVALID|${TLS})`);
const NOT_SENT_WORDS = /before secure TLS connection|^tunneling socket could not be established|illegal response body from proxy/;
const PERMANENT = new RegExp(`^(ERR_INVALID|HPE_|ANSWER_TOO_LONG|${TLS})`);
class ConnectionError extends Error {
    name = 'ConnectionError';
    code;
    maybeSent;
    transient;
    constructor(cause) {
        super(messagesOf(cause), { cause });
        const codes = codesOf(cause);
        this.code = String(codes[0]);
        const connecting = (0,_value_at_js__M0__  .fK)(cause, 'syscall') === 'connect';
        const unsent = codes.every(each => NOT_SENT.test(each)) || NOT_SENT_WORDS.test(this.message);
        this.maybeSent = !unsent && !connecting;
        this.transient = !PERMANENT.test(this.code);
    }
}
class RequestTimeoutError extends ConnectionError {
    name = 'RequestTimeoutError';
    constructor(after, connected) {
        const message = `no ${connected ? 'answer' : 'connection'} within ${after / 1000} s`;
        super(Object.assign(new Error(message), connected ? {} : { syscall: 'connect' }));
    }
}
class AnswerTooLongError extends Error {
    name = 'AnswerTooLongError';
    code = 'ANSWER_TOO_LONG';
    constructor(most) {
        super(`the answer is longer than ${most} bytes`);
    }
}
class FileChangedError extends Error {
    name = 'FileChangedError';
    begun;
    constructor(filename, begun, cause) {
        super(`${filename} changed after it was checked, or is gone`, { cause });
        this.begun = begun;
    }
}
function codesOf(cause) {
    const inner = (0,_value_at_js__M0__  .fK)(cause, 'errors');
    return Array.isArray(inner) && inner.length > 0 ? inner.flatMap(codesOf) : [(0,_value_at_js__M0__  .$6)(cause, 'code') ?? ''];
}
function messagesOf(cause) {
    const inner = (0,_value_at_js__M0__  .fK)(cause, 'errors');
    return (0,_value_at_js__M0__  .$6)(cause, 'message') ?? (Array.isArray(inner) ? inner.map(messagesOf).join('; ') : '');
}


  }),

  3028:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  HttpClient: () => (  HttpClient)
});

var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject =  __nccwpck_require__.t(external_http_, 2);
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject =  __nccwpck_require__.t(external_https_, 2);
; 
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
; 
const noAgent = () => ({});
const httpOverHttp = noAgent;
const httpsOverHttp = noAgent;
const httpOverHttps = noAgent;
const httpsOverHttps = noAgent;

var undici = __nccwpck_require__(5136);
; 
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    yield response.readBody();
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? httpsOverHttps : httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? httpOverHttps : httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new undici .k(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                }
                if (statusCode > 299) {
                    let msg;
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
; 



  }),

  7856:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Hw: () => (  ProxyVariableError),
    Wm: () => (  proxySecrets),
    bD: () => (  PROXY_VARIABLES),
    iJ: () => (  proxyFor),
    tx: () => (  TLS_SWITCH)
  });
const VARIABLES = {
    'https:': ['https_proxy', 'HTTPS_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY']
};
const EXEMPTIONS = ['no_proxy', 'NO_PROXY'];
const TLS_SWITCH = 'NODE_TLS_REJECT_UNAUTHORIZED';
const PROXY_VARIABLES = [
    ...Object.values(VARIABLES).flat(),
    ...EXEMPTIONS,
    TLS_SWITCH
];
const ALLOWED = 'the http or https URL of a proxy, without a path, user and password percent-encoded; or host:port, which means http';
class ProxyVariableError extends Error {
    name = 'ProxyVariableError';
    constructor(variable, why) {
        super(`Environment variable ${variable} cannot be used as a proxy: ${why}. Its value is not shown. Allowed: ${ALLOWED}. Example: \`${variable}: http://proxy.example.com:3128\`.`);
    }
}
function proxyFor(url, environment) {
    const target = new URL(url);
    const variables = target.protocol === 'https:' ? VARIABLES['https:'] : VARIABLES['http:'];
    const variable = firstSet(variables, environment);
    if (variable === undefined || isExempt(target, environment))
        return undefined;
    return parse(variable, String(environment[variable]));
}
function firstSet(variables, environment) {
    return variables.find(variable => (environment[variable] ?? '') !== '');
}
function isExempt({ protocol, hostname, port }, environment) {
    if (/^(localhost$|127\.|\[::1\])/.test(hostname))
        return true;
    const host = hostname.toUpperCase();
    const hosts = [host, `${host}:${port || (protocol === 'https:' ? '443' : '80')}`];
    const listed = environment[firstSet(EXEMPTIONS, environment) ?? ''] ?? '';
    const entries = listed.split(',').map(entry => entry.trim().toUpperCase());
    return entries.some(entry => {
        if (entry === '' || entry === '*')
            return entry === '*';
        const suffix = entry.startsWith('.') ? entry : `.${entry}`;
        return hosts.some(each => each === entry || each.endsWith(suffix));
    });
}
const NEEDS_ENCODING = /[@/?#\\\s\p{Cc}]/u;
const NOBODY = /^:?$/;
const HOST = /^(\[[0-9A-F:.]+\]|[\p{L}\p{N}._-]+)(.*)$/isu;
function parse(variable, value) {
    const problem = (why) => new ProxyVariableError(variable, why);
    const { scheme, userInfo, place } = split(value);
    if (!/^https?$/i.test(scheme ?? 'http'))
        throw problem('its scheme is neither http nor https');
    if (scheme === undefined && userInfo !== undefined)
        throw problem('it has a user but no scheme, write http:// in front');
    const credentials = decoded(userInfo ?? '');
    if (credentials === undefined)
        throw problem('its user or password holds characters that need percent-encoding (as @ is %40)');
    const [, name = '', behind = ''] = HOST.exec(place) ?? [];
    if (!URL.canParse(`http://${name}`))
        throw problem('it names no host');
    const port = /^(?::(\d{1,5}))?\/?$/.exec(behind);
    const secure = scheme?.toLowerCase() === 'https';
    const number = Number(port?.[1] ?? (secure ? 443 : 80));
    if (port === null || number < 1 || number > 65_535)
        throw problem('behind its host stands something else than a port from 1 to 65535');
    return {
        secure,
        host: new URL(`http://${name}`).hostname.replace(/^\[(.*)\]$/, '$1'),
        port: number,
        authorization: NOBODY.test(credentials) ? undefined : `Basic ${basic(credentials)}`
    };
}
function split(value) {
    const text = value.trim();
    const scheme = /^[^:/]*(?=:\/\/)/.exec(text)?.[0];
    const rest = scheme === undefined ? text : text.slice(`${scheme}://`.length);
    const at = rest.lastIndexOf('@');
    return { scheme, userInfo: at === -1 ? undefined : rest.slice(0, at), place: rest.slice(at + 1) };
}
function decoded(text) {
    try {
        return NEEDS_ENCODING.test(text) ? undefined : decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function basic(userAndPassword) {
    const complete = userAndPassword.includes(':') ? userAndPassword : `${userAndPassword}:`;
    return Buffer.from(complete).toString('base64');
}
function proxySecrets(environment) {
    const userInfos = Object.values(VARIABLES)
        .flat()
        .map(name => split(environment[name] ?? '').userInfo ?? '');
    const given = userInfos.filter(userInfo => !NOBODY.test(userInfo));
    return given.flatMap(userInfo => {
        const together = decoded(userInfo) ?? userInfo;
        const [user, ...password] = userInfo.split(':');
        const alone = password.join(':') || String(user);
        return [userInfo, together, basic(together), alone, decoded(alone) ?? alone];
    });
}


  }),

  8902:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    L: () => (  withRetries)
  });
const BASE_MS = 1_000;
const LONGEST_MS = 20_000;
const THROTTLED_MS = 2_000;
function backoff(attempt, decision, clock) {
    const jitter = clock.random() * Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1));
    const least = decision.throttled === true ? THROTTLED_MS : 0;
    return Math.max(jitter, least, retryAfterMs(decision.retryAfter, clock.now()));
}
function retryAfterMs(header, now) {
    if (header === undefined)
        return 0;
    if (/^\d+$/.test(header.trim()))
        return Number(header) * 1_000;
    const date = header.endsWith(' GMT') ? Date.parse(header) : NaN;
    return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
async function withRetries(policy, attempt, decide, onWait) {
    for (let number = 1;; number += 1) {
        try {
            return await attempt(number);
        }
        catch (error) {
            const decision = decide(error);
            if (!decision.retry || number >= policy.maxAttempts)
                throw error;
            const wait = backoff(number, decision, policy.clock);
            if (policy.clock.now() + wait >= policy.deadline)
                throw error;
            await onWait(error, wait);
            await policy.clock.sleep(wait, policy.signal);
        }
    }
}


  }),

  4732:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  o: () => (  createTransport)
});


; 
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
var promises_ = __nccwpck_require__(8500);
var http_body = __nccwpck_require__(9662);
var errors = __nccwpck_require__(8549);
var http_proxy = __nccwpck_require__(7856);
; 
const MAX_HEADER_BYTES = 64 * 1024;
function rawOptions(signal, onConnected, agentOf) {
    return {
        prepareRequest(options) {
            if (agentOf === undefined)
                watchConnection(options.agent, onConnected);
            else
                options.agent = agentOf(signal, onConnected);
            options.maxHeaderSize = MAX_HEADER_BYTES;
            options.signal = signal;
            options.host = String(options.host).replace(/^\[(.*)\]$/, '$1');
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('this handler answers no authentication challenge'))
    };
}
function watchConnection(agent, onConnected) {
    const create = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
        const socket = create(options, callback);
        socket?.once('encrypted' in socket ? 'secureConnect' : 'connect', onConnected);
        return socket;
    };
}

; 






const MAX_ANSWER_BYTES = 6 * 1024 * 1024;
const NEVER_MS = 2 ** 31 - 1;
const EARLY_ANSWER_MS = 80;
const LONGEST_HOLD_MS = 500;
const CLIENT_OPTIONS = { allowRedirects: false, allowRetries: false, socketTimeout: NEVER_MS };
function createTransport(userAgent, requestTimeout, environment = {}) {
    return async (request, signal) => {
        const { HttpClient } = await Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 3028));
        const proxy = (0,http_proxy .iJ)(request.url, environment);
        const agent = proxy && (await __nccwpck_require__.e(  7772).then(__nccwpck_require__.bind(__nccwpck_require__, 7772))).agentThrough(proxy, request.url);
        signal.throwIfAborted();
        const attempt = new AbortController();
        const interrupt = () => {
            attempt.abort(signal.reason);
        };
        signal.addEventListener('abort', interrupt, { once: true });
        const connection = transport_watchConnection();
        const timer = setTimeout(() => {
            attempt.abort(new errors .DH(requestTimeout, connection.isMade()));
        }, requestTimeout);
        const progress = () => timer.refresh();
        const ready = () => connection.settled(attempt.signal);
        const client = new HttpClient(userAgent, [rawOptions(attempt.signal, connection.made, agent)], CLIENT_OPTIONS);
        try {
            return await Promise.race([
                exchange(client, request, attempt, { ready, progress }),
                aborted(attempt.signal)
            ]);
        }
        catch (error) {
            if (attempt.signal.aborted)
                throw attempt.signal.reason;
            throw asTransportError(error);
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', interrupt);
            attempt.abort();
        }
    };
}
function transport_watchConnection() {
    const started = performance.now();
    const events = new external_node_events_namespaceObject.EventEmitter();
    const connected = (0,external_node_events_namespaceObject.once)(events, 'made');
    let after;
    return {
        isMade: () => after !== undefined,
        made: () => {
            after ??= performance.now() - started;
            events.emit('made');
        },
        settled: async (signal) => {
            await connected;
            const connecting = Number(after);
            const most = Math.min(EARLY_ANSWER_MS + 2 * connecting, LONGEST_HOLD_MS);
            const wait = most + connecting - (performance.now() - started);
            await (0,promises_.setTimeout)(Math.max(0, wait), undefined, { signal });
        }
    };
}
function aborted(signal) {
    return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
            reject(signal.reason);
        }, { once: true });
    });
}
async function exchange(client, request, attempt, pace) {
    const form = await transport_open(request.body, pace);
    form?.stream.once('error', (error) => {
        attempt.abort(asTransportError(error));
    });
    try {
        const data = form?.stream ?? (typeof request.body === 'string' ? request.body : null);
        const response = await client.request(request.method, request.url, data, {
            ...request.headers,
            ...form?.headers
        });
        const sent = form?.stream.isSent !== false;
        return { ...(await read(response.message)), sent };
    }
    finally {
        form?.stream.destroy();
        client.dispose();
    }
}
async function transport_open(body, { ready, progress }) {
    if (typeof body === 'string') {
        return Buffer.byteLength(body) > http_body .v5 ? (0,http_body .Uq)(body, ready, progress) : undefined;
    }
    if (body === undefined)
        return undefined;
    const { openForm } = await __nccwpck_require__.e(  2468).then(__nccwpck_require__.bind(__nccwpck_require__, 2468));
    return openForm(body, body.size > http_body .v5 ? ready : () => Promise.resolve(), progress);
}
function asTransportError(error) {
    return error instanceof errors .jL ? error : new errors .Rc(error);
}
async function read(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new errors .lY(MAX_ANSWER_BYTES);
        chunks.push(chunk);
    }
    const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: Number(message.statusCode),
        headers: Object.fromEntries(headers),
        body: Buffer.concat(chunks).toString('utf8')
    };
}


  }),

  6697:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Ae: () => (  path),
    C2: () => (  withoutSlashes),
    P: () => (  query),
    lF: () => (  encode)
  });
function encode(value) {
    return encodeURIComponent(value).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function path(literals, ...values) {
    return literals.reduce((built, literal, index) => built + encode(String(values[index - 1])) + literal);
}
function query(pairs) {
    const parts = Object.entries(pairs).map(([name, value]) => `${encode(name)}=${encode(value)}`);
    return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
function withoutSlashes(text) {
    let end = text.length;
    while (text[end - 1] === '/')
        end -= 1;
    return text.slice(0, end);
}


  }),

  3239:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    fK: () => (  valueAt),
    u4: () => (  isRecord)
  });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function valueAt(value, ...keys) {
    return keys.reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}
function textAt(value, ...keys) {
    const text = valueAt(value, ...keys);
    return typeof text === 'string' && text !== '' ? text : undefined;
}


  }),

  9407:
  ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
  var _main_js__M0__ = __nccwpck_require__(7830);
  var _runtime_jobs_js__M1__ = __nccwpck_require__(8822);


if (process.argv[2] === _runtime_jobs_js__M1__  .mh) {
    await (0,_runtime_jobs_js__M1__  .KO)(await Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 23)));
}
else {
    process.exitCode = await (0,_main_js__M0__  .i)(process.argv[1] ?? '', process);
    process.stdout.write('', () => process.exit());
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  3879:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Ae: () => (  anyText),
    At: () => (  SECRET_EXAMPLE),
    Jt: () => (  flag),
    Lm: () => (  isBoolean),
    NJ: () => (  file),
    OZ: () => (  url),
    Vy: () => (  ruled),
    Zf: () => (  isVersionWord),
    eE: () => (  credential),
    nd: () => (  integer),
    pj: () => (  plain),
    rE: () => (  version),
    rJ: () => (  secret),
    yL: () => (  oneOf)
  });
  var _extension_rules_js__M0__ = __nccwpck_require__(4706);
  var _extension_version_js__M1__ = __nccwpck_require__(4681);
  var _rules_js__M2__ = __nccwpck_require__(8190);
  var _report_expected_js__M3__ = __nccwpck_require__(704);




const CREDENTIAL = /^[\x21-\x7e]+$/;
const SECRET_EXAMPLE = '${{ secrets.NAME }}';
function ruled({ pattern, allowed, example }) {
    return { parse: text => (pattern.test(text) ? text : undefined), allowed, example };
}
function anyText(allowed, example) {
    return { parse: text => text, allowed, example };
}
function credential(what, { least = 1, most = Infinity } = {}) {
    return secret({
        parse: text => (CREDENTIAL.test(text) && text.length >= least && text.length <= most ? text : undefined),
        allowed: `${what}, printable ASCII without spaces or line breaks`,
        example: SECRET_EXAMPLE,
        mistake: mistakeInSecret
    });
}
function secret(field) {
    return {
        ...field,
        parse: text => (isBoolean(text) ? undefined : field.parse(text)),
        secret: true,
        mistake: text => (isBoolean(text) ? BOOLEAN : field.mistake?.(text))
    };
}
const BOOLEAN = 'which is true or false, as an expression such as `a && secrets.B` gives it';
function isBoolean(text) {
    return /^(true|false)$/i.test(text);
}
function mistakeInSecret(secret) {
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(secret))
        return 'which holds a line break or control character';
    return CREDENTIAL.test(secret) ? undefined : 'which holds a space, or a character beyond ASCII';
}
function oneOf(...words) {
    return {
        parse: text => words.find(word => word === text),
        allowed: words.join(' or '),
        known: words,
        example: (0,_report_expected_js__M3__  .Eb)(words.at(-1))
    };
}
function flag(fallback) {
    return {
        parse: text => (/^(true|True|TRUE|false|False|FALSE)$/.test(text) ? /^t/i.test(text) : undefined),
        allowed: 'true or false',
        known: ['true', 'false'],
        example: 'true',
        fallback
    };
}
function integer(least, most, fallback) {
    return {
        parse: text => {
            const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
            return value >= least && value <= most ? value : undefined;
        },
        allowed: `a whole number from ${least} to ${most}`,
        example: String(fallback ?? Math.min(most, 1234)),
        ...(fallback === undefined ? {} : { fallback: String(fallback) })
    };
}
function url(example) {
    return {
        parse: _rules_js__M2__  .Bk,
        allowed: 'an https URL without user, query or fragment (http for localhost, 127.0.0.0/8 and [::1] only)',
        example,
        isUrl: true,
        mistake: mistakeInUrl
    };
}
function mistakeInUrl(text) {
    const [, scheme = ''] = /^([a-z][a-z0-9+.-]{0,15}):\/\//i.exec(text) ?? [];
    const isHttp = /^http$/i.test(scheme);
    if (isHttp && !AT_LOOPBACK.test(text))
        return 'which begins with http://, and credentials go out over https only';
    if (isHttp || /^https$/i.test(scheme)) {
        if (text.includes('@'))
            return 'which holds a user or a password';
        if (/[?#]/.test(text))
            return 'which holds a query or a fragment';
        if (/%(?![0-9a-f]{2})/i.test(text))
            return 'which holds a % that begins no percent-encoding';
        return URL.canParse(text) ? undefined : 'which no program can read as a URL: look at its port';
    }
    if (scheme !== '')
        return 'which begins with something else than https://';
    if (/^https?\b[:/\\]*/i.test(text))
        return 'which does not begin with https, a colon and two slashes';
    const isHost = /^(\/\/)?(\[[\da-f:]+\]|[\w-]+(\.[\w-]+)*)(:\d+)?(\/|$)/i.test(text);
    return isHost ? 'which lacks https:// at its beginning' : undefined;
}
const AT_LOOPBACK = /^http:\/\/([^/@]{0,255}@)?(localhost|127(\.\d{1,3}){3}|\[::1\])([:/?#]|$)/i;
function file(what, example) {
    const place = "inside the workspace or the runner's temporary folder";
    return anyText(`${what} ${place}, by its path or a glob that matches no other`, example);
}
function plain(what, example) {
    return ruled({
        pattern: /^[^\p{Cc}]{1,255}$/u,
        allowed: `${what}, 1 to 255 characters without line breaks or control characters`,
        example
    });
}
const VERSION_WORDS = {
    tag: "tag (the pushed tag's)",
    pr: "pr (made from the pull request's number)"
};
function isVersionWord(text) {
    return Object.hasOwn(VERSION_WORDS, text);
}
function version(...words) {
    return {
        parse: text => {
            const fits = isVersionWord(text) ? words.includes(text) : (0,_extension_version_js__M1__  .ot)(text) !== undefined;
            return fits ? text : undefined;
        },
        allowed: [_extension_rules_js__M0__  .xv.allowed, ...words.map(word => VERSION_WORDS[word])].join('; or '),
        example: _extension_rules_js__M0__  .xv.example
    };
}


  }),

  2996:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    AG: () => (  ifExists),
    B4: () => (  PACKAGE_FIELDS),
    CH: () => (  EXTENSION_FIELDS),
    Kg: () => (  SERVICE_FIELDS),
    L9: () => (  FILE_FIELDS),
    OA: () => (  fields),
    SF: () => (  releaseVersion),
    Up: () => (  pick),
    W1: () => (  ifMissing),
    Wi: () => (  PULL_REQUEST_FIELDS),
    cW: () => (  SECRETS),
    kE: () => (  COMMENT_FIELDS),
    nV: () => (  STEP_FIELDS),
    pq: () => (  VERSION_FIELDS),
    vN: () => (  CALLING_FIELDS),
    yy: () => (  iconPluginName)
  });
  var _codearts_regions_js__M0__ = __nccwpck_require__(9778);
  var _discovery_git_ref_js__M1__ = __nccwpck_require__(622);
  var _extension_business_type_js__M2__ = __nccwpck_require__(5360);
  var _extension_rules_js__M3__ = __nccwpck_require__(4706);
  var _field_kinds_js__M4__ = __nccwpck_require__(3879);
  var _rules_js__M5__ = __nccwpck_require__(8190);






const fields = {
    region: { ...(0,_field_kinds_js__M4__  .Vy)(_rules_js__M5__  .Zg), known: (0,_codearts_regions_js__M0__  .NV)('pipeline') },
    endpoint: (0,_field_kinds_js__M4__  .OZ)('https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com'),
    'req-endpoint': (0,_field_kinds_js__M4__  .OZ)('https://projectman-ext.cn-north-4.myhuaweicloud.com'),
    'iam-endpoint': (0,_field_kinds_js__M4__  .OZ)('https://iam.cn-north-4.myhuaweicloud.com'),
    'sts-endpoint': (0,_field_kinds_js__M4__  .OZ)('https://sts.cn-north-4.myhuaweicloud.com'),
    'domain-id': (0,_field_kinds_js__M4__  .Vy)(_extension_rules_js__M3__.ID),
    token: (0,_field_kinds_js__M4__  .eE)(`a user token of ${_rules_js__M5__  .Fj.least} to ${_rules_js__M5__  .Fj.most} characters`, _rules_js__M5__  .Fj),
    'access-key-id': (0,_field_kinds_js__M4__  .eE)('the ID of an access key (AK)'),
    'secret-access-key': (0,_field_kinds_js__M4__  .eE)('the secret of the access key (SK)'),
    'security-token': (0,_field_kinds_js__M4__  .eE)('the security token of a temporary access key'),
    'provider-urn': (0,_field_kinds_js__M4__  .Vy)(_rules_js__M5__  ._S),
    'agency-urn': (0,_field_kinds_js__M4__  .Vy)(_rules_js__M5__  .oU),
    audience: { ...(0,_field_kinds_js__M4__  .Vy)(_rules_js__M5__  .Xu), fallback: 'sts.huaweicloud.com' },
    'iam-user': (0,_field_kinds_js__M4__  .pj)('the name of an IAM user', 'github-actions'),
    'iam-password': (0,_field_kinds_js__M4__  .rJ)((0,_field_kinds_js__M4__  .pj)("the IAM user's password", _field_kinds_js__M4__  .At)),
    'iam-account': (0,_field_kinds_js__M4__  .pj)("the name of the IAM user's account", 'my-company'),
    'iam-project-id': (0,_field_kinds_js__M4__  .Vy)(_extension_rules_js__M3__.ID),
    'plugin-name': (0,_field_kinds_js__M4__  .Vy)(_extension_rules_js__M3__  .AF),
    'display-name': (0,_field_kinds_js__M4__  .Vy)(_extension_rules_js__M3__  .hi),
    'business-type': {
        ...(0,_field_kinds_js__M4__  .Vy)(_extension_business_type_js__M2__  .e8),
        parse: text => (_extension_business_type_js__M2__  .e8.pattern.test(text) ? (0,_extension_business_type_js__M2__  .xJ)(text) : undefined)
    },
    description: (0,_field_kinds_js__M4__  .Ae)('a text', 'Checks shell scripts'),
    version: (0,_field_kinds_js__M4__  .rE)('tag', 'pr'),
    'pull-request': (0,_field_kinds_js__M4__  .nd)(1, 999_999_999),
    'tag-prefix': (0,_field_kinds_js__M4__  .Vy)(_rules_js__M5__  .C_),
    'version-description': (0,_field_kinds_js__M4__  .Ae)('a text', 'Fixes the exit code'),
    'unique-id': (0,_field_kinds_js__M4__  .Vy)(_extension_rules_js__M3__.ID),
    'package-path': (0,_field_kinds_js__M4__  .NJ)('a .zip file or a folder to pack', 'dist/my_extension.zip'),
    'icon-path': (0,_field_kinds_js__M4__  .NJ)('a PNG or JPEG', 'icon.png'),
    'draft-path': (0,_field_kinds_js__M4__  .NJ)('a .json, .yaml or .yml file', 'draft.yaml'),
    'project-id': (0,_field_kinds_js__M4__  .Vy)(_extension_rules_js__M3__.ID),
    'plan-id': (0,_field_kinds_js__M4__  .Vy)(_rules_js__M5__  .Ik),
    'img-url': (0,_field_kinds_js__M4__  .Vy)(_rules_js__M5__  .sE),
    'image-path': (0,_field_kinds_js__M4__  .NJ)('a PNG, JPEG or GIF', 'plan.png'),
    'output-path': (0,_field_kinds_js__M4__  .Vy)(_rules_js__M5__  .UO),
    'if-exists': (0,_field_kinds_js__M4__  .yL)('fail', 'skip', 'ignore'),
    'if-missing': (0,_field_kinds_js__M4__  .yL)('fail', 'create', 'ignore'),
    confirm: { ...(0,_field_kinds_js__M4__  .Vy)(_extension_rules_js__M3__  .AF), allowed: 'the same name as plugin-name, to confirm the deletion' },
    'dry-run': (0,_field_kinds_js__M4__  .Jt)('false'),
    'max-attempts': (0,_field_kinds_js__M4__  .nd)(1, 10, 4),
    'request-timeout': (0,_field_kinds_js__M4__  .nd)(1, 3600, 60),
    timeout: (0,_field_kinds_js__M4__  .nd)(1, 3600, 600),
    'github-token': {
        ...(0,_field_kinds_js__M4__  .eE)("GitHub's token of the job"),
        example: '${{ github.token }}',
        runnerDefault: '${{ github.token }}'
    },
    comment: (0,_field_kinds_js__M4__  .Jt)('false'),
    'update-info': (0,_field_kinds_js__M4__  .Jt)('false'),
    summary: (0,_field_kinds_js__M4__  .Jt)('true'),
    strict: (0,_field_kinds_js__M4__  .Jt)('false'),
    'allow-files': (0,_field_kinds_js__M4__  .Ae)('globs of files in the package, one a line', 'tests/keys/*.pem'),
    'changed-since': (0,_field_kinds_js__M4__  .Vy)(_discovery_git_ref_js__M1__  .B),
    exclude: (0,_field_kinds_js__M4__  .Ae)('globs of folders or files, one a line', 'examples/**'),
    unpublished: (0,_field_kinds_js__M4__  .Jt)('false'),
    bump: (0,_field_kinds_js__M4__  .yL)('major', 'minor', 'patch'),
    'working-directory': (0,_field_kinds_js__M4__  .Ae)('a folder inside the workspace', 'extensions/my_extension')
};
function pick(...names) {
    return Object.fromEntries(names.map(name => [name, fields[name]]));
}
const ifExists = { ignore: (0,_field_kinds_js__M4__  .yL)('fail', 'ignore'), skip: (0,_field_kinds_js__M4__  .yL)('fail', 'skip') };
const ifMissing = { ignore: (0,_field_kinds_js__M4__  .yL)('fail', 'ignore'), create: (0,_field_kinds_js__M4__  .yL)('fail', 'create') };
const releaseVersion = (0,_field_kinds_js__M4__  .rE)('tag');
const iconPluginName = (0,_field_kinds_js__M4__  .Vy)(_extension_rules_js__M3__  .Ql);
const EXTENSION_FIELDS = [
    'plugin-name',
    'display-name',
    'business-type',
    'description',
    'version',
    'version-description'
];
const COMMENT_FIELDS = ['comment', 'github-token'];
const VERSION_FIELDS = ['tag-prefix'];
const PULL_REQUEST_FIELDS = ['pull-request'];
const FILE_FIELDS = [
    'draft-path',
    'icon-path',
    'image-path',
    'package-path'
];
const PACKAGE_FIELDS = ['allow-files'];
const STEP_FIELDS = [
    'timeout',
    'summary',
    'strict',
    'working-directory'
];
const CALLING_FIELDS = [
    'region',
    'token',
    'access-key-id',
    'secret-access-key',
    'security-token',
    'provider-urn',
    'agency-urn',
    'audience',
    'iam-user',
    'iam-password',
    'iam-account',
    'iam-project-id',
    'iam-endpoint',
    'sts-endpoint',
    'dry-run',
    'max-attempts',
    'request-timeout'
];
const SERVICE_FIELDS = {
    none: [],
    pipeline: ['endpoint', 'domain-id'],
    req: ['req-endpoint']
};
const SECRETS = Object.entries(fields)
    .filter(([, field]) => field.secret)
    .map(([name]) => name);


  }),

  9450:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    AP: () => (  regionOf),
    IZ: () => (  UNKNOWN_HOST),
    PT: () => (  readStsHost),
    rk: () => (  readHost)
  });
  var _codearts_regions_js__M0__ = __nccwpck_require__(9778);
  var _extension_similar_js__M1__ = __nccwpck_require__(5988);
  var _report_expected_js__M6__ = __nccwpck_require__(704);
  var _report_text_js__M5__ = __nccwpck_require__(5655);
  var _fields_js__M2__ = __nccwpck_require__(2996);
  var _problems_js__M3__ = __nccwpck_require__(8925);
  var _read_js__M4__ = __nccwpck_require__(4245);







const UNKNOWN_HOST = 'https://ENDPOINT';
const NAMES = { pipeline: 'CodeArts Pipeline', req: 'CodeArts Req', iam: 'IAM' };
const INPUTS = { pipeline: 'endpoint', req: 'req-endpoint', iam: 'iam-endpoint' };
function readHost(service, inputs, optional = false) {
    const { raw, problems } = inputs;
    const input = INPUTS[service];
    if (raw[input] !== '')
        return endpointOf(raw, input);
    const region = regionOf(inputs);
    if (region === undefined) {
        const message = `Inputs region and ${input} are both missing; one is needed. ${(0,_problems_js__M3__  .nB)('region', _fields_js__M2__  .OA.region)}`;
        if (!optional)
            problems.push({ message });
        return UNKNOWN_HOST;
    }
    const host = (0,_codearts_regions_js__M0__  .w4)(service, region);
    if (host !== undefined || _fields_js__M2__  .OA.region.parse(region) === undefined)
        return host ?? UNKNOWN_HOST;
    const label = raw.region === '' ? `Environment variable ${_read_js__M4__  .M0.region}` : 'Input region';
    const known = (0,_codearts_regions_js__M0__  .NV)(service);
    const message = `${label} is ${(0,_report_text_js__M5__  .hD)(region)}, for which no host of ${NAMES[service]} is known. Known: ${known.join(', ')}. For another one, set ${input} to its host.`;
    problems.push({ message: (0,_extension_similar_js__M1__  .au)(message, region, known) });
    return UNKNOWN_HOST;
}
function readStsHost(inputs) {
    const { raw, problems } = inputs;
    if (raw['sts-endpoint'] !== '')
        return endpointOf(raw, 'sts-endpoint');
    const region = regionOf(inputs);
    const host = (0,_codearts_regions_js__M0__  .KI)(region);
    if (host !== undefined)
        return host;
    problems.push({
        message: `Input sts-endpoint is missing: no host of STS is known for ${(0,_report_text_js__M5__  .hD)((0,_report_expected_js__M6__  .Eb)(region))}. ${(0,_problems_js__M3__  .nB)('sts-endpoint', _fields_js__M2__  .OA['sts-endpoint'])}`
    });
    return UNKNOWN_HOST;
}
function regionOf({ raw, environment, problems }) {
    return raw.region || (0,_read_js__M4__  .bv)(environment, 'region', problems);
}
function endpointOf(raw, input) {
    return _fields_js__M2__  .OA[input].parse(raw[input]) ?? UNKNOWN_HOST;
}


  }),

  8925:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $k: () => (  problemNotAllowed),
    CO: () => (  problemWith),
    Ce: () => (  problemMissing),
    KE: () => (  listed),
    PD: () => (  problemInFile),
    UX: () => (  inOneLine),
    dz: () => (  InputError),
    e_: () => (  problemAtPlace),
    nB: () => (  allowance),
    yJ: () => (  problemOfOperation)
  });
  var _extension_document_js__M0__ = __nccwpck_require__(8780);
  var _extension_similar_js__M1__ = __nccwpck_require__(5988);
  var _report_expected_js__M4__ = __nccwpck_require__(704);
  var _report_hidden_js__M2__ = __nccwpck_require__(8672);
  var _report_text_js__M3__ = __nccwpck_require__(5655);





class InputError extends Error {
    name = 'InputError';
    heading;
    problems;
    target;
    constructor(problems, target = {}, happened = 'no request was made') {
        const all = [...new Map(problems.map(problem => [listed(problem), problem])).values()];
        const first = all.slice(0, _extension_document_js__M0__  .Mt);
        const some = all.length > first.length ? ` The first ${first.length} are listed.` : '';
        const heading = `${(0,_report_text_js__M3__  .hS)(all.length, 'problem')} with the inputs; ${happened}.${some}`;
        super([heading, ...first.map(listed)].join('\n'));
        this.heading = heading;
        this.problems = first;
        this.target = target;
    }
}
function problemOfOperation(given, names) {
    const guidance = { allowed: names.join(', '), example: (0,_report_expected_js__M4__  .Eb)(names[0]), known: names };
    if (given === '')
        return problemMissing('operation', 'every step', guidance);
    return problemNotAllowed('operation', given, guidance);
}
function problemMissing(input, neededBy, field) {
    return { message: `Input ${input} is missing; ${neededBy} needs it. ${allowance(input, field)}` };
}
function problemNotAllowed(input, given, field, label = `Input ${input}`) {
    const shown = field.isUrl ? withoutSecrets(given) : given;
    const quoted = field.secret ? `a secret of ${(0,_report_text_js__M3__  .hS)(given.length, 'character')}` : (0,_report_text_js__M3__  .hD)(shown);
    const wrong = field.mistake?.(given) ?? 'which is not allowed';
    const hidden = field.secret ? '' : hiddenPart(shown);
    const message = `${label} is ${quoted}, ${wrong}.${hidden} ${allowance(input, field)}`;
    return { message: (0,_extension_similar_js__M1__  .au)(message, given, field.known ?? []) };
}
function hiddenPart(text) {
    const hidden = (0,_report_hidden_js__M2__  .x)(text);
    return hidden === undefined ? '' : ` Look closely: ${hidden}.`;
}
function withoutSecrets(url) {
    return url.replace(/^(https?:)?.*(?:@|%40).*$/is, '$1//***').replace(/[?#].+/s, '?***');
}
function problemWith(input, given, why, field) {
    const message = `Input ${input} is ${(0,_report_text_js__M3__  .hD)(given)}: ${(0,_report_text_js__M3__  .em)((0,_report_text_js__M3__  .TN)(why))}${hiddenPart(given)}`;
    return { message: field === undefined ? message : `${message} ${allowance(input, field)}` };
}
function problemInFile(file, line, message) {
    return { message: (0,_report_text_js__M3__  .em)((0,_report_text_js__M3__  .TN)(message)), file, line };
}
function problemAtPlace({ file, line }, message) {
    return file === undefined || line === undefined
        ? { message: (0,_report_text_js__M3__  .em)((0,_report_text_js__M3__  .TN)(message)) }
        : problemInFile(file, line, message);
}
function allowance(input, { allowed, example }) {
    return `Allowed: ${allowed}. Example: \`${input}: ${example}\`.`;
}
function listed(problem) {
    return `- ${inOneLine(problem)}`;
}
function inOneLine({ file, line, message }) {
    return file === undefined || line === undefined ? message : `${(0,_report_text_js__M3__  .TN)(file)}:${line}: ${message}`;
}


  }),

  4245:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Ko: () => (  readInputs),
    M0: () => (  ENVIRONMENT),
    bv: () => (  variable)
  });
  var _http_proxy_js__M0__ = __nccwpck_require__(7856);
  var _field_kinds_js__M1__ = __nccwpck_require__(3879);
  var _fields_js__M2__ = __nccwpck_require__(2996);
  var _problems_js__M3__ = __nccwpck_require__(8925);
  var _extension_similar_js__M4__ = __nccwpck_require__(5988);
  var _report_text_js__M6__ = __nccwpck_require__(5655);
  var _rules_js__M5__ = __nccwpck_require__(8190);







const ENVIRONMENT = {
    region: 'HUAWEICLOUD_SDK_REGION',
    'domain-id': 'HUAWEICLOUD_SDK_DOMAIN_ID',
    'access-key-id': 'HUAWEICLOUD_SDK_AK',
    'secret-access-key': 'HUAWEICLOUD_SDK_SK',
    'security-token': 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
    'iam-project-id': 'HUAWEICLOUD_SDK_PROJECT_ID'
};
function readInputs(getInput, environment, mask) {
    const variables = {};
    for (const [input, variable] of Object.entries(ENVIRONMENT)) {
        const value = environment[variable]?.trim() ?? '';
        if (value !== '')
            variables[input] = value;
    }
    const idTokens = idTokenSource(environment);
    const names = ['operation', ...Object.keys(_fields_js__M2__  .OA)];
    const slips = slipsIn(environment, names);
    const secrets = [
        idTokens?.token ?? '',
        ...(0,_http_proxy_js__M0__  .Wm)(environment),
        ..._fields_js__M2__  .cW.flatMap(name => [getInput(name).trim(), variables[name] ?? '']),
        ...slips.map(({ meant, value }) => (_fields_js__M2__  .cW.includes(meant) ? value : ''))
    ].filter(secret => secret !== '' && !(0,_field_kinds_js__M1__  .Lm)(secret));
    for (const secret of new Set(secrets.flatMap(secret => [secret, ...secret.split(/[\r\n]+/)]))) {
        if (secret.trim() !== '')
            mask(secret);
    }
    const raw = Object.fromEntries(names.map(name => [name, getInput(name).trim()]));
    const proxies = Object.fromEntries(_http_proxy_js__M0__  .bD.map(name => [name, environment[name]]));
    return { raw, environment: variables, idTokens, proxies, secrets, slips: slips.map(problemOfSlip) };
}
function slipsIn(environment, known) {
    return Object.entries(environment).flatMap(([variable, value = '']) => {
        const given = /^INPUT_(.+)$/s.exec(variable)?.[1]?.toLowerCase();
        if (given === undefined || known.includes(given))
            return [];
        const meant = (0,_extension_similar_js__M4__  .zk)(given, known);
        return meant === undefined ? [] : [{ given, meant, value: value.trim() }];
    });
}
function problemOfSlip({ given, meant }) {
    return { message: `Input ${(0,_report_text_js__M6__  .TN)(given, 100)} does not exist. ${(0,_extension_similar_js__M4__  .h)(given, meant)}` };
}
function idTokenSource(environment) {
    const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    return (0,_rules_js__M5__  .Bk)(url.replace(/[?#].*$/s, '')) !== undefined && token !== '' ? { url, token } : undefined;
}
function variable(environment, name, problems) {
    const value = environment[name];
    if (value !== undefined && _fields_js__M2__  .OA[name].parse(value) === undefined) {
        problems.push((0,_problems_js__M3__  .$k)(name, value, _fields_js__M2__  .OA[name], `Environment variable ${ENVIRONMENT[name]}`));
    }
    return value;
}


  }),

  8190:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Bk: () => (  parseEndpoint),
    C_: () => (  TAG_PREFIX),
    Fj: () => (  TOKEN_LENGTH),
    Ik: () => (  PLAN_ID),
    UO: () => (  OUTPUT_PATH),
    Xu: () => (  AUDIENCE),
    Zg: () => (  REGION),
    _S: () => (  PROVIDER_URN),
    oU: () => (  AGENCY_URN),
    sE: () => (  IMG_URL)
  });
  var _http_url_js__M0__ = __nccwpck_require__(6697);

const REGION = {
    pattern: /^[a-z0-9-]{1,32}$/,
    allowed: 'the name of a Huawei Cloud region',
    example: 'cn-north-4'
};
const TAG_PREFIX = {
    pattern: /^[^\s\p{Cc}~^:?*[\\]{1,100}$/u,
    allowed: 'the text before the version in tags, 1 to 100 characters without spaces',
    example: 'release-'
};
const TOKEN_LENGTH = { least: 10, most: 32_768 };
const PLAN_ID = {
    pattern: /^[A-Za-z0-9_-]{1,64}$/,
    allowed: '1 to 64 letters, digits, hyphens (-) and underscores (_)',
    example: 'bf56512ab4e544c29d03d068711ca56a'
};
const IMG_URL = {
    pattern: /^\/v1\/upload\/([A-Za-z0-9]{32})\/\d{6}\/[A-Za-z0-9]+\.[A-Za-z]+$/,
    allowed: '/v1/upload/ followed by the project ID, year and month, and the name of an uploaded image',
    example: '/v1/upload/919bb351ef424e2daaf3dd80c179fae9/202506/1749730526922581391.png'
};
const OUTPUT_PATH = {
    pattern: /^[^\p{Cc}*?"<>|]*[^\p{Cc}*?"<>|/\\]\.zip$/iu,
    allowed: 'the path of a .zip file inside the workspace or the runner\'s temporary folder, without * ? " < > |',
    example: 'dist/my_extension.zip'
};
const PROVIDER_URN = {
    pattern: /^iam::[A-Za-z0-9]{32}:oidcProvider:[^\s:]{1,128}$/,
    allowed: 'iam::<account ID>:oidcProvider:<name>',
    example: 'iam::ce8df55870164338a72d7e828a966a2a:oidcProvider:GitHub'
};
const AGENCY_URN = {
    pattern: /^iam::([A-Za-z0-9]{32}):agency:[^\s:]{1,128}$/,
    allowed: 'iam::<account ID>:agency:<name>',
    example: 'iam::ce8df55870164338a72d7e828a966a2a:agency:publish-extensions'
};
const AUDIENCE = {
    pattern: /^[\x21-\x7e]{1,255}$/,
    allowed: '1 to 255 printable characters without spaces, as the identity provider lists it',
    example: 'sts.huaweicloud.com'
};
const LOOPBACK = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?(\/|$)/i;
const HTTPS = /^https:\/\/[^/?#\\]/i;
function parseEndpoint(text) {
    if (!(HTTPS.test(text) || LOOPBACK.test(text)) || /[?#\s]/.test(text) || !URL.canParse(text))
        return undefined;
    const { origin, pathname } = new URL(text);
    if (/%(?![0-9A-Fa-f]{2})/.test(pathname))
        return undefined;
    if (/^[a-z]+:\/\/[^/]*@/i.test(text))
        return undefined;
    return origin + (0,_http_url_js__M0__  .C2)(pathname);
}


  }),

  7830:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  i: () => (  main)
});

var core = __nccwpck_require__(6058);
var inputs_problems = __nccwpck_require__(8925);
var inputs_read = __nccwpck_require__(4245);
var shared_plan = __nccwpck_require__(5099);
var report_text = __nccwpck_require__(5655);
var expected = __nccwpck_require__(704);
; 


const METHODS_IN_WORDS = {
    token: 'a user token',
    keys: 'access keys',
    oidc: "GitHub's ID token (OIDC)",
    password: 'an IAM user and password'
};
function showStart({ operation, dryRun, connection }, reporter) {
    const { hosts, credentials } = connection;
    reporter.info(`CodeArts ${operation}${dryRun ? ' (dry run: nothing is changed)' : ''}`);
    const services = Object.values(hosts);
    if (services.length === 0)
        return;
    reporter.info(`Service: ${(0,report_text .TN)(services.join(', '))}`);
    const method = credentials === undefined ? undefined : METHODS_IN_WORDS[credentials.method];
    reporter.info(method === undefined
        ? 'Offline: without credentials the service is not asked'
        : `Signing in with ${method}`);
}
function showAccount(domainId, reporter) {
    if (domainId !== '')
        reporter.info(`Account: ${(0,report_text .TN)(domainId)}`);
}
function showPacked({ count, files, size }, reporter) {
    const sizes = files.map(file => (0,report_text .$d)(file.size));
    const widest = sizes.reduce((width, text) => Math.max(width, text.length), 0);
    const lines = files.map(({ name }, index) => `${(0,expected .Eb)(sizes[index]).padStart(widest)}  ${(0,report_text .TN)(name)}`);
    reporter.group(`Package: ${(0,report_text .hS)(count, 'file')}, ${(0,report_text .$d)(size)}`, lines);
}
function showPlan(plan, reporter) {
    if (plan.length === 0) {
        reporter.info('Plan: nothing to change');
        return;
    }
    const lines = plan.flatMap(({ step, title, method, url, body }) => [
        `${step}. ${title}`,
        `   ${method} ${(0,report_text .TN)(url)}`,
        ...(body === undefined
            ? []
            : JSON.stringify(body, null, 2)
                .split('\n')
                .map(line => `   ${line}`))
    ]);
    reporter.group(`Plan: ${(0,report_text .hS)(plan.length, 'step')}`, lines);
}
function showListing({ title, columns, rows }, reporter) {
    const cells = [columns, ...rows].map(row => row.map(cell => (0,report_text .TN)(cell)));
    const widths = columns.map((_column, index) => cells.reduce((widest, row) => Math.max(widest, (0,expected .Eb)(row[index]).length), 0));
    const lines = cells.map(row => row.map((cell, index) => cell.padEnd((0,expected .Eb)(widths[index]))).join('  '));
    reporter.group(`${title}: ${rows.length}`, rows.length === 0 ? [] : lines.map(line => line.trimEnd()));
}
function showProgress({ plan = [], progress }, reporter) {
    if (progress?.now === undefined)
        return;
    for (const { step, title } of plan)
        reporter.info(`Step ${step}, ${(0,expected .Eb)(progress.outcomes[step - 1])}: ${title}`);
    reporter.info(progress.now);
}
function showEnd(record, reporter) {
    showProgress(record, reporter);
    const cost = `${(0,report_text .hS)(record.requests, 'request')}, ${(0,report_text .YA)(record.duration)}`;
    const id = record.requestId === undefined || record.requestId === ''
        ? ''
        : `, request ID ${(0,report_text .TN)(record.requestId, 100)}`;
    if (record.expires !== undefined)
        reporter.info(`Credentials end: ${(0,report_text .TN)(record.expires)}`);
    if (record.url !== undefined && record.url !== '')
        reporter.info(`URL: ${(0,report_text .TN)(record.url, 2_000)}`);
    reporter.info(`Result: ${record.failure === undefined ? record.result : 'failed'} (${cost}${id})`);
}

; 
const LISTING_OUTPUTS = [
    'matrix',
    'shards',
    'count',
    'registered',
    'latest-version',
    'next-version',
    'state',
    'versions',
    'package'
];
function redacted(record, redact) {
    const plan = record.plan?.map(step => ({ ...step, body: mapTexts(step.body, redact, redact) }));
    return mapTexts({ ...record, plan }, redact, key => key);
}
function mapTexts(value, change, changeKey) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map(inner => mapTexts(inner, change, changeKey));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [
        changeKey(key),
        mapTexts(inner, change, changeKey)
    ]);
    return Object.fromEntries(entries);
}

; 


const outputs = {
    success: record => String(record.failure === undefined && record.result !== 'skipped'),
    result: record => record.result,
    changed: record => String(record.changed),
    url: record => record.url,
    'plugin-name': record => record.pluginName,
    version: record => record.version,
    'unique-id': record => record.uniqueId,
    sha256: record => record.sha256,
    'request-id': record => record.requestId,
    requests: record => String(record.requests),
    plan: record => record.plan && JSON.stringify(record.plan),
    ...Object.fromEntries(LISTING_OUTPUTS.map((name) => [name, record => record.listing?.outputs[name]]))
};
function outputValues(record) {
    const all = Object.entries(outputs).map(([name, value]) => [name, value(record) ?? '']);
    const { success, ...others } = Object.fromEntries(all);
    return { ...others, success: (0,expected .Eb)(success) };
}

var redact = __nccwpck_require__(6379);
; 


const MAX_FILE = 4_096;
const MAX_ANNOTATIONS = 10;
const MAX_IN_FILES = 6;
const LABELS = { error: 'Error', notice: 'Notice', warning: 'Warning' };
class Reporter {
    #runner;
    #clean;
    #secrets;
    #findings = [];
    #annotations = {
        error: { shown: 0, inFiles: 0, left: 0 },
        notice: { shown: 0, inFiles: 0, left: 0 },
        warning: { shown: 0, inFiles: 0, left: 0 }
    };
    #redact;
    constructor(runner, secrets) {
        this.#runner = runner;
        this.#secrets = [...secrets];
        this.#redact = (0,redact .$)(secrets);
        this.#clean = text => (0,report_text .RK)(this.#redact(text));
    }
    hide(secret) {
        this.#secrets.push(secret);
        this.#redact = (0,redact .$)(this.#secrets);
    }
    get findings() {
        return this.#findings.map(({ file, message, ...rest }) => ({
            ...rest,
            message: this.redact(message),
            ...(file === undefined ? {} : { file: this.redact(file) })
        }));
    }
    redact(text) {
        return this.#redact(text);
    }
    info(text) {
        this.#runner.info((0,report_text .Jt)(this.#clean(text)));
    }
    notice(finding) {
        this.#findings.push({ ...finding, severity: 'notice' });
        this.#annotate('notice', finding);
    }
    warning(finding) {
        this.#findings.push({ ...finding, severity: 'warning' });
        this.#annotate('warning', finding);
    }
    error(finding, title) {
        this.#annotate('error', finding, title);
    }
    finish() {
        for (const severity of ['error', 'warning', 'notice']) {
            const { held, left } = this.#annotations[severity];
            const more = (0,report_text .hS)(left, `more ${severity}`);
            if (held !== undefined)
                held.annotate();
            else if (left > 0)
                this.#runner[severity](`${more}: the log of this step has ${left === 1 ? 'it' : 'them'}.`);
        }
    }
    group(title, lines) {
        this.#runner.startGroup((0,report_text .TN)(this.redact(title), Infinity));
        const shown = lines.length === 0 ? [] : this.#clean(lines.join('\n')).split('\n');
        for (const line of shown)
            this.#runner.info((0,report_text .Jt)(line));
        this.#runner.endGroup();
    }
    outputs(values) {
        const safe = Object.entries(values).map(([name, value]) => {
            if (this.redact(value) === value)
                return [name, value];
            this.warning({ message: `The output ${name} holds a secret and is left empty.` });
            return [name, ''];
        });
        this.#runner.writeOutputs(Object.fromEntries(safe));
    }
    summary(markdown) {
        this.#runner.writeSummary(this.#clean(markdown));
    }
    #annotate(severity, finding, title) {
        const annotations = this.#annotations[severity];
        if (finding.file !== undefined)
            annotations.inFiles += 1;
        const isOneOfMany = finding.file !== undefined && severity !== 'error' && annotations.inFiles > MAX_IN_FILES;
        const text = this.#clean(annotated(finding));
        const annotate = () => {
            this.#runner[severity](text, this.#placementOf(finding, title));
        };
        const asLine = () => {
            this.#runner.info((0,report_text .Jt)(`${LABELS[severity]}: ${text}`));
        };
        if (!isOneOfMany && annotations.shown < MAX_ANNOTATIONS - 1) {
            annotations.shown += 1;
            annotate();
        }
        else if (!isOneOfMany && annotations.left === 0 && annotations.held === undefined) {
            annotations.held = { annotate, asLine };
        }
        else {
            annotations.left += annotations.held === undefined ? 1 : 2;
            annotations.held?.asLine();
            annotations.held = undefined;
            asLine();
        }
    }
    #placementOf({ file, line = 1 }, title) {
        const place = file === undefined ? {} : { file: (0,report_text .TN)(this.redact(file), MAX_FILE), startLine: line };
        const named = title === undefined ? {} : { title: (0,report_text .TN)(this.redact(title)) };
        const all = { ...named, ...place };
        return Object.keys(all).length === 0 ? undefined : all;
    }
}
function annotated({ file, line, message }) {
    return file === undefined || line === undefined ? message : `${message} (${(0,report_text .TN)(file)}:${line})`;
}

var extension_document = __nccwpck_require__(8780);
var business_type = __nccwpck_require__(5360);
var rules = __nccwpck_require__(4706);
var proxy = __nccwpck_require__(7856);
var fields = __nccwpck_require__(2996);
var hosts = __nccwpck_require__(9450);
; 
const signInMethods = {
    token: { required: ['token'], optional: [], shared: [] },
    keys: {
        required: ['access-key-id', 'secret-access-key'],
        optional: ['security-token'],
        shared: ['iam-project-id']
    },
    oidc: {
        required: ['provider-urn', 'agency-urn'],
        optional: [],
        shared: ['sts-endpoint', 'audience', 'iam-project-id']
    },
    password: { required: ['iam-user', 'iam-password', 'iam-account'], optional: [], shared: ['iam-endpoint'] }
};
function inputsOfOtherMethods(method) {
    const all = new Set(Object.values(signInMethods).flatMap(({ shared }) => shared));
    return [...all].filter(name => !signInMethods[method].shared.includes(name));
}
function givenCredentials(raw, environment) {
    const [method] = methodsGiven(raw);
    if (method === undefined && !hasKeys(environment))
        return 'none';
    const source = method === undefined ? environment : raw;
    return signInMethods[method ?? 'keys'].required.every(name => (source[name] ?? '') !== '') ? 'all' : 'part';
}
const SECRET_PARTS = ['token', 'secret-access-key', 'iam-password'];
function hasSecret(raw, environment, idTokens) {
    const federated = signInMethods.oidc.required.every(name => raw[name] !== '');
    return ((federated && idTokens !== undefined) ||
        SECRET_PARTS.some(name => raw[name] !== '' || environment[name] !== undefined));
}
function methodsGiven(raw) {
    return Object.keys(signInMethods).filter(method => ownInputs(method).some(name => raw[name] !== ''));
}
function hasKeys(environment) {
    return signInMethods.keys.required.some(name => environment[name] !== undefined);
}
function ownInputs(method) {
    return [...signInMethods[method].required, ...signInMethods[method].optional];
}

; 





const UNSET = 'A variable or secret that is not set arrives empty.';
const NONE = 'Nothing to sign in with is given. Allowed: provider-urn with agency-urn (OIDC); access-key-id with ' +
    `secret-access-key, as inputs or as ${inputs_read .M0['access-key-id']} and ${inputs_read .M0['secret-access-key']} in the ` +
    'environment; iam-user with iam-password and iam-account; or token. ' +
    `Example: \`access-key-id: \${{ secrets.HUAWEICLOUD_AK }}\`. ${UNSET}`;
function readCredentials(inputs) {
    const { raw, environment, problems } = inputs;
    const given = methodsGiven(raw);
    const [method, ...others] = given;
    if (others.length > 0) {
        const named = given.map(each => {
            const names = ownInputs(each).filter(name => raw[name] !== '');
            return `${each} (${names.join(', ')})`;
        });
        problems.push({
            message: `${given.length} ways of signing in are given: ${named.join(' and ')}. Keep one.`
        });
        return undefined;
    }
    if (method !== undefined) {
        for (const name of signInMethods[method].required) {
            if (raw[name] === '')
                problems.push(half(name, method));
        }
        return credentialsOf(method, inputs);
    }
    if (hasKeys(environment))
        return keysOfEnvironment(inputs);
    if (!inputs.optional)
        problems.push({ message: `${meantMethods(raw)}${NONE}` });
    return undefined;
}
function meantMethods(raw) {
    const isGiven = (name) => {
        const { fallback } = fields .OA[name];
        return raw[name] !== '' && raw[name] !== fallback;
    };
    return Object.keys(signInMethods)
        .map(method => {
        const { required, shared } = signInMethods[method];
        const given = shared.filter(isGiven);
        const told = `Given is ${given.join(', ')}, which goes with ${required.join(' and ')} (${method}), and these are empty. `;
        return given.length === 0 ? '' : told;
    })
        .join('');
}
function half(name, method) {
    return {
        message: `Input ${name} is missing: signing in with ${method} needs all of ${signInMethods[method].required.join(', ')}. ${(0,inputs_problems .nB)(name, fields .OA[name])} ${UNSET}`
    };
}
function credentialsOf(method, inputs) {
    const { raw } = inputs;
    switch (method) {
        case 'token':
            return { method, token: raw.token };
        case 'keys': {
            const keys = {
                accessKeyId: raw['access-key-id'],
                secretAccessKey: raw['secret-access-key'],
                securityToken: raw['security-token'] || undefined
            };
            return { method, keys, projectId: projectIdOf(inputs) };
        }
        case 'oidc': {
            const federation = {
                providerUrn: raw['provider-urn'],
                agencyUrn: raw['agency-urn'],
                audience: raw.audience || fields .OA.audience.fallback,
                source: inputs.idTokens ?? { url: '', token: '' }
            };
            return { method, federation, sts: (0,hosts .PT)(inputs), projectId: projectIdOf(inputs) };
        }
        case 'password':
            return passwordOf(inputs);
    }
}
function passwordOf(inputs) {
    const { raw, problems } = inputs;
    const project = (0,hosts .AP)(inputs) ?? '';
    if (project === '') {
        const message = `Input region is missing: the token of an IAM user is for the project of a region. ${(0,inputs_problems .nB)('region', fields .OA.region)}`;
        problems.push({ message });
    }
    const iam = project === '' && raw['iam-endpoint'] === '' ? '' : (0,hosts .rk)('iam', inputs);
    const user = { user: raw['iam-user'], password: raw['iam-password'], account: raw['iam-account'], project };
    return { method: 'password', user, iam };
}
function keysOfEnvironment(inputs) {
    const { environment, problems } = inputs;
    const needed = (name) => {
        const value = (0,inputs_read .bv)(environment, name, problems);
        const message = `${inputs_read .M0[name]} is missing: keys come in pairs. ${(0,inputs_problems .nB)(name, fields .OA[name])}`;
        if (value === undefined)
            problems.push({ message });
        return value ?? '';
    };
    const keys = {
        accessKeyId: needed('access-key-id'),
        secretAccessKey: needed('secret-access-key'),
        securityToken: (0,inputs_read .bv)(environment, 'security-token', problems)
    };
    return { method: 'keys', keys, projectId: projectIdOf(inputs) };
}
function projectIdOf({ environment, raw, problems }) {
    return raw['iam-project-id'] || (0,inputs_read .bv)(environment, 'iam-project-id', problems);
}

var inputs_rules = __nccwpck_require__(8190);
; 








const UNKNOWN_ACCOUNT = 'DOMAIN_ID';
function readConnection(inputs, service) {
    if (service === 'none')
        return { hosts: {}, domainId: '', credentials: undefined };
    const credentials = readCredentials(inputs);
    const offline = inputs.optional && credentials === undefined;
    if (service === undefined)
        return { hosts: {}, domainId: '', credentials };
    const host = (0,hosts .rk)(service, inputs, offline);
    const domainId = service === 'pipeline' ? readDomainId(inputs, credentials) : '';
    return { hosts: { [service]: host }, domainId, credentials };
}
function readDomainId({ raw, environment, problems }, credentials) {
    if (credentials?.method === 'password')
        return raw['domain-id'];
    if (credentials?.method === 'oidc') {
        const account = inputs_rules .oU.pattern.exec(credentials.federation.agencyUrn)?.[1];
        if (account === undefined)
            return UNKNOWN_ACCOUNT;
        if (raw['domain-id'] !== '' && raw['domain-id'] !== account) {
            problems.push((0,inputs_problems .CO)('domain-id', raw['domain-id'], `agency-urn is of the account ${account}`));
        }
        return account;
    }
    const domainId = raw['domain-id'] || (0,inputs_read .bv)(environment, 'domain-id', problems);
    if (domainId !== undefined)
        return domainId;
    if (credentials !== undefined) {
        const { message } = (0,inputs_problems .Ce)('domain-id', 'signing in with keys or a token', fields .OA['domain-id']);
        problems.push({ message: `${message} ${UNSET}` });
    }
    return UNKNOWN_ACCOUNT;
}
const UNVERIFIED = `Environment variable ${proxy .tx} is 0: any server could pass for the right one, and would get the credentials. Remove it; NODE_EXTRA_CA_CERTS names an authority of your own.`;
function checkWays(connection, asksGitHub, { proxies, apiUrl, findings }) {
    const urls = [...calledUrls(connection), ...(asksGitHub ? [apiUrl] : [])];
    if (proxies[proxy .tx] === '0' && urls.some(url => url.startsWith('https:')))
        findings.problems.push({ message: UNVERIFIED });
    for (const url of urls) {
        if (url === hosts .IZ || !URL.canParse(url))
            continue;
        try {
            (0,proxy .iJ)(url, proxies);
        }
        catch (error) {
            findings.problems.push({ message: (0,expected .p6)(error, proxy .Hw).message });
        }
    }
}
function calledUrls({ hosts, credentials }) {
    switch (credentials?.method) {
        case undefined:
            return [];
        case 'oidc':
            return [credentials.federation.source.url, credentials.sts, ...Object.values(hosts)];
        case 'password':
            return [credentials.iam, ...Object.values(hosts)];
        default:
            return Object.values(hosts);
    }
}

; 

function takenFields(definition) {
    if (definition === undefined)
        return { required: {}, optional: { ...fields .OA, 'plugin-name': fields .yy } };
    const { service, required, optional, comment } = definition;
    const version = required.version ?? optional.version;
    const takes = (name) => name in required || name in optional;
    const shared = [
        ...fields .nV,
        ...(service === 'none' ? [] : fields .vN),
        ...fields .Kg[service],
        ...(comment === undefined ? [] : fields .kE),
        ...(takes('package-path') || takes('draft-path') ? fields .B4 : []),
        ...(version === undefined ? [] : fields .pq),
        ...(version?.parse('pr') === undefined ? [] : fields .Wi)
    ];
    return { required, optional: { ...(0,fields .Up)(...shared), ...optional } };
}

var field_kinds = __nccwpck_require__(3879);
var tag = __nccwpck_require__(5405);
var version = __nccwpck_require__(4681);
; 






async function settleVersion(values, event, { problems, notices, facts }) {
    const given = values.get('version');
    if (given === undefined)
        return undefined;
    const result = (0,field_kinds .Zf)(given)
        ? fromEvent(given, await event(), values)
        : { version: (0,expected .Eb)((0,version .ot)(given)) };
    if ('problem' in result) {
        problems.push((0,inputs_problems .CO)('version', given, result.problem, fields .OA.version));
        values.delete('version');
        return undefined;
    }
    values.set('version', result.version);
    if ((0,field_kinds .Zf)(given))
        facts.push(`version: ${given} stands for ${result.version}.`);
    if ((0,version .vV)(result.version)) {
        notices.push({
            message: `Version ${result.version} has a leading zero. It is sent as written; the service may read it as another.`
        });
    }
    return result.name;
}
function fromEvent(word, event, values) {
    if (word === 'tag')
        return (0,tag .mx)(event.ref, values.get('tag-prefix'));
    const pullRequest = values.get('pull-request') ?? event.pullRequest;
    if (pullRequest !== undefined)
        return { version: (0,version .MI)(pullRequest) };
    return {
        problem: 'this run is not about a pull request; "pr" works on the events pull_request and pull_request_target, and elsewhere with the input pull-request'
    };
}
async function checkPullRequest(values, event, { problems }) {
    const given = values.get('pull-request');
    if (given === undefined)
        return;
    const { pullRequest = given } = await event();
    if (pullRequest === given)
        return;
    const why = `this run is for pull request ${pullRequest}; the input is for runs whose event has none, so leave it out`;
    problems.push((0,inputs_problems .CO)('pull-request', String(given), why));
}
function checkTagName(tagName, pluginName, { problems }) {
    if (tagName === undefined || pluginName === undefined || (0,tag .Eo)(tagName, pluginName))
        return;
    problems.push((0,inputs_problems .CO)('version', 'tag', (0,tag .cH)(tagName, pluginName)));
}

; 


async function readSkip(raw, values, definition, { environment, event, idTokens }) {
    if (definition.skipsUntrustedClose !== true || values.get('dry-run') === true)
        return undefined;
    if (hasSecret(raw, environment, idTokens))
        return undefined;
    const { closed, untrusted } = await event();
    if (!closed || untrusted === undefined)
        return undefined;
    const ignored = { problems: [], notices: [], facts: [], warnings: [] };
    await settleVersion(values, event, ignored);
    return {
        reason: `The pull request is from ${untrusted}, and such runs are given no secrets: no draft is deleted.`,
        target: { pluginName: values.get('plugin-name'), version: values.get('version') }
    };
}
async function checkSecretsGiven(raw, { credentials }, dryRun, { environment, event, idTokens, findings }) {
    const { problems } = findings;
    if (credentials?.method === 'oidc' && idTokens === undefined)
        problems.push({ message: withoutIdToken(await event()) });
    const given = givenCredentials(raw, environment);
    if (given === 'all' || (given === 'none' && dryRun))
        return;
    const { untrusted } = await event();
    if (untrusted === undefined)
        return;
    problems.push({
        message: `This run is for a pull request from ${untrusted}, and GitHub gives such runs no secrets. Leave the job out for them with an if.`
    });
}
function withoutIdToken({ untrusted }) {
    return untrusted === undefined
        ? 'GitHub gives no ID token to this job. Add to the job:\n  permissions:\n    contents: read\n    id-token: write'
        : `GitHub gives no ID token to this run: it is for a pull request from ${untrusted}, and those get none, whatever the workflow says.`;
}

; 




class Values {
    #values = new Map();
    get(name) {
        return this.#values.get(name);
    }
    set(name, value) {
        this.#values.set(name, value);
    }
    delete(name) {
        this.#values.delete(name);
    }
    entries() {
        return this.#values.entries();
    }
}
function readValues(raw, definition, { problems }) {
    const values = new Values();
    const { required, optional } = takenFields(definition);
    for (const [input, field] of [...Object.entries(required), ...Object.entries(optional)]) {
        const name = input;
        const given = raw[name] === '' ? (field.fallback ?? '') : raw[name];
        if (given === '') {
            if (name in required)
                problems.push((0,inputs_problems .Ce)(name, raw.operation, field));
            continue;
        }
        const value = field.parse(given);
        if (value === undefined)
            problems.push((0,inputs_problems .$k)(name, given, field));
        else
            values.set(name, value);
    }
    return values;
}
function warnOfUnused(raw, definition, method, { warnings }) {
    const { required, optional } = takenFields(definition);
    const given = Object.keys(fields .OA).filter(name => isGiven(raw[name], fields .OA[name]));
    const warn = (by, names) => {
        if (names.length > 0)
            warnings.push({ message: `Given, but not used ${by}: ${names.join(', ')}.` });
    };
    const unused = given.filter(name => !(name in required) && !(name in optional));
    warn(`by ${raw.operation}`, unused);
    if (method === undefined)
        return;
    const others = inputsOfOtherMethods(method);
    warn(`when signing in with ${method}`, given.filter(name => others.includes(name) && !unused.includes(name)));
}
function isGiven(text, { fallback, runnerDefault }) {
    return text !== '' && text !== fallback && runnerDefault === undefined;
}

; 












async function readSettings(given, context) {
    const { raw, values, definition } = given;
    const { findings, environment, idTokens, event } = context;
    const { problems } = findings;
    const dryRun = values.get('dry-run') === true;
    const connection = readConnection({ raw, environment, idTokens, problems, optional: dryRun }, definition?.service);
    const commented = values.get('comment') === true && !dryRun;
    const asksGitHub = commented || 'github-token' in (definition?.required ?? {});
    checkWays(connection, asksGitHub, context);
    if (definition?.service !== 'none')
        await checkSecretsGiven(raw, connection, dryRun, context);
    await checkPullRequest(values, event, findings);
    const tagName = await settleVersion(values, event, findings);
    const known = findings.warnings.length;
    const named = fields .L9.some(input => values.get(input) !== undefined);
    const opened = named ? await (await Promise.all( [__nccwpck_require__.e(2416), __nccwpck_require__.e(3622)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3622))).openFiles(values, connection, context) : {};
    const release = opened['package-path'] ?? opened['draft-path'];
    checkTagName(tagName, values.get('plugin-name') ?? release?.pluginName, findings);
    checkBusinessType(raw, values, findings);
    checkSecrets(values, context);
    checkDescription(raw, values, findings);
    const suspects = findings.warnings.slice(known);
    checkConfirmation(values, findings);
    if (definition !== undefined)
        checkGroups(raw, definition, findings);
    const inputs = settings_ownInputs(given, opened);
    const versionWord = (0,field_kinds .Zf)(raw.version) ? raw.version : undefined;
    const checked = await definition?.check?.(inputs, { ...context, versionWord });
    if (definition !== undefined)
        warnOfUnused(raw, definition, connection.credentials?.method, findings);
    const strict = values.get('strict') === true;
    if (strict)
        for (const warning of findings.warnings.splice(0))
            problems.push(warning);
    const target = { ...targetOf(given, findings), ...ofRelease(opened) };
    if (problems.length > 0)
        throw new inputs_problems .dz(problems, target);
    return {
        operation: raw.operation,
        inputs,
        checked,
        connection,
        dryRun,
        strict,
        maxAttempts: values.get('max-attempts') ?? 1,
        requestTimeout: (values.get('request-timeout') ?? 1) * 1_000,
        target,
        warnings: suspects
    };
}
function settings_ownInputs({ values, definition }, opened) {
    const { required, optional } = definition ?? takenFields(undefined);
    const own = [...values.entries()].filter(([name]) => name in required || name in optional);
    return { ...Object.fromEntries(own), ...opened };
}
function checkSecrets(values, { secrets, findings }) {
    for (const input of ['display-name', 'description', 'version-description']) {
        const text = values.get(input) ?? '';
        if (!secrets.some(secret => secret.length >= redact .b && text.includes(secret)))
            continue;
        const message = `Input ${input} holds a secret of this step, and would publish it. Take it out.`;
        findings.problems.push({ message });
    }
}
function checkBusinessType(raw, values, findings) {
    if (raw['package-path'] !== '')
        return;
    const judged = (0,business_type .CX)(values.get('business-type'), 'Input business-type');
    if (judged !== undefined)
        findings[judged.kind].push({ message: judged.message });
}
function checkDescription(raw, values, { warnings }) {
    const { length } = values.get('description') ?? '';
    if (length <= rules .o1 || raw['package-path'] !== '' || raw['draft-path'] !== '')
        return;
    warnings.push({
        message: `Input description is ${length} characters long; it is longer than the ${rules .o1} characters of the console's form.`
    });
}
function checkConfirmation(values, { problems }) {
    const confirm = values.get('confirm');
    const name = values.get('plugin-name');
    if (confirm === undefined || name === undefined || confirm === name)
        return;
    problems.push((0,inputs_problems .CO)('confirm', confirm, `it has to repeat plugin-name, ${(0,report_text .hD)(name)}`));
}
function checkGroups(raw, { exactlyOneOf, atLeastOneOf }, { problems }) {
    const isGiven = (name) => raw[name] !== '';
    if (exactlyOneOf !== undefined) {
        const [one, other] = exactlyOneOf;
        const given = exactlyOneOf.filter(isGiven).length;
        const message = `Inputs ${one} and ${other} are both ${given === 0 ? 'missing' : 'given'}; exactly one is needed. ${(0,inputs_problems .nB)(one, fields .OA[one])}`;
        if (given !== 1)
            problems.push({ message });
    }
    if (atLeastOneOf !== undefined && !atLeastOneOf.some(isGiven)) {
        const [first, ...others] = atLeastOneOf;
        const { message } = (0,inputs_problems .Ce)(first, raw.operation, fields .OA[first]);
        problems.push({ message: `${message} Or give ${others.join(' or ')}.` });
    }
}
function targetOf({ raw, values }, { stated = {} }) {
    return {
        pluginName: raw['plugin-name'] === '' ? stated.pluginName : values.get('plugin-name'),
        version: raw.version === '' ? stated.version : values.get('version')
    };
}
function ofRelease(opened) {
    const { 'package-path': packed, 'draft-path': drafted } = opened;
    const { displayName } = packed ?? drafted ?? {};
    return { displayName, sha256: packed?.file.sha256, packed: packed && filesOf(packed.contents) };
}
function filesOf(files) {
    return { count: files.length, size: files.reduce((total, { size }) => total + size, 0), files };
}

; 


const groups = {
    'Every day': {
        publish: () => Promise.all( [__nccwpck_require__.e(2753), __nccwpck_require__.e(3771)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3771)),
        'upload-extension': () => Promise.all( [__nccwpck_require__.e(2753), __nccwpck_require__.e(4961)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4961)),
        check: () => Promise.all( [__nccwpck_require__.e(2753), __nccwpck_require__.e(8562)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8562)),
        status: () => __nccwpck_require__.e(  9986).then(__nccwpck_require__.bind(__nccwpck_require__, 9986)),
        pack: () => Promise.all( [__nccwpck_require__.e(2416), __nccwpck_require__.e(8977)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8977)),
        discover: () => Promise.all( [__nccwpck_require__.e(3619), __nccwpck_require__.e(2416), __nccwpck_require__.e(3919), __nccwpck_require__.e(3456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3456))
    },
    'Building blocks': {
        'create-draft': () => Promise.all( [__nccwpck_require__.e(2753), __nccwpck_require__.e(4614)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4614)),
        'update-draft': () => Promise.all( [__nccwpck_require__.e(2753), __nccwpck_require__.e(6227)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6227)),
        'publish-draft': () => Promise.all( [__nccwpck_require__.e(2753), __nccwpck_require__.e(9183)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9183)),
        'register-extension': () => Promise.all( [__nccwpck_require__.e(2753), __nccwpck_require__.e(8781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8781)),
        'update-extension': () => __nccwpck_require__.e(  2601).then(__nccwpck_require__.bind(__nccwpck_require__, 2601)),
        'update-icon': () => __nccwpck_require__.e(  9399).then(__nccwpck_require__.bind(__nccwpck_require__, 9399)),
        'update-thumbnail': () => __nccwpck_require__.e(  4334).then(__nccwpck_require__.bind(__nccwpck_require__, 4334))
    },
    Deleting: {
        'delete-draft': () => __nccwpck_require__.e(  4033).then(__nccwpck_require__.bind(__nccwpck_require__, 4033)),
        'prune-drafts': () => __nccwpck_require__.e(  4447).then(__nccwpck_require__.bind(__nccwpck_require__, 4447)),
        'delete-version': () => Promise.all( [__nccwpck_require__.e(6403), __nccwpck_require__.e(3146)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3146)),
        'delete-extension': () => Promise.all( [__nccwpck_require__.e(6403), __nccwpck_require__.e(4591)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4591))
    }
};
const registry = { ...groups['Every day'], ...groups['Building blocks'], ...groups.Deleting };
const OPERATIONS = Object.keys(registry);
const GROUPS = Object.entries(groups).map(([title, loads]) => [title, Object.keys(loads)]);
function isOperation(text) {
    return Object.hasOwn(registry, text);
}
async function loadOperation(name) {
    const load = registry[name];
    return (await load()).operation;
}
async function findOperation(raw, { problems }) {
    if (!isOperation(raw.operation)) {
        problems.push((0,inputs_problems .yJ)(raw.operation, OPERATIONS));
        return undefined;
    }
    const operation = await loadOperation(raw.operation);
    return callsService(operation, raw) ? operation : { ...operation, service: 'none' };
}
function callsService({ callsOnlyWith: flag }, raw) {
    return flag === undefined || (raw[flag] !== '' && fields .OA[flag].parse(raw[flag]) !== false);
}

var call_error = __nccwpck_require__(4768);
var errors = __nccwpck_require__(3736);
; 




function othersMaySucceed(error) {
    if (error instanceof shared_plan .fk)
        return true;
    if (!(error instanceof call_error .R) || !(error.cause instanceof errors ._))
        return false;
    return error.cause.status !== 401 && !error.cause.throttled;
}
function firstOf(refused, of) {
    const [first] = refused;
    if (first === undefined || of === 1)
        return first?.error;
    const heading = `${(0,report_text .hS)(refused.length, 'step')} of ${of} failed; the others are done. Run again to try what is left.`;
    const lines = refused.map(({ step, error }) => `- ${step.title}: ${briefOf(error)}`);
    const message = [heading, ...lines, `The first in full: ${(0,report_text .bD)(first.error)}`].join('\n');
    if (!(first.error instanceof call_error .R))
        return new shared_plan .fk(message);
    const { brief, call, cause } = first.error;
    return new call_error .R(message, { brief, call, cause });
}
function briefOf(error) {
    return error instanceof call_error .R ? error.brief : (0,report_text .bD)(error);
}

var outline = __nccwpck_require__(8884);
var token = __nccwpck_require__(8955);
; 

async function signIn(credentials, deps, onSecret) {
    switch (credentials.method) {
        case 'token':
            return (0,token .s)(credentials);
        case 'keys':
            return (await __nccwpck_require__.e(  2683).then(__nccwpck_require__.bind(__nccwpck_require__, 2683))).signInWithKeys(credentials, deps.retry.clock);
        case 'oidc':
            return (await __nccwpck_require__.e(  161).then(__nccwpck_require__.bind(__nccwpck_require__, 161))).signInWithOidc(credentials, deps, onSecret);
        case 'password':
            return (await __nccwpck_require__.e(  8537).then(__nccwpck_require__.bind(__nccwpck_require__, 8537))).signInWithPassword(credentials, deps, onSecret);
    }
}

var session = __nccwpck_require__(4990);
var codearts_client = __nccwpck_require__(5796);
var transport = __nccwpck_require__(4732);
var about = __nccwpck_require__(7477);
; 









const NOBODY = (0,session .Oj)(session .nc);
async function connect(settings, reporter, retry, mask) {
    const { credentials, domainId, hosts } = settings.connection;
    if (credentials === undefined)
        return { domainId, client: undefined, account: NOBODY.account };
    const deps = {
        transport: (0,transport .o)(about ._O, settings.requestTimeout, process.env),
        retry: { ...retry, maxAttempts: settings.maxAttempts },
        redact: (text) => reporter.redact(text),
        onRetry: (failure, wait) => {
            reporter.info(`${failure.call}: ${failure.brief}. Trying again in ${(0,report_text .YA)(wait)}.`);
        }
    };
    const { authorize, renew, account } = await signIn(credentials, deps, secret => {
        mask(secret);
        reporter.hide(secret);
    });
    const client = new codearts_client .K({ ...deps, hosts, authorize, renew });
    return { domainId: await accountId(settings, credentials, account), client, account };
}
async function accountId({ connection, target }, credentials, account) {
    const given = connection.domainId;
    if (credentials.method !== 'password' || connection.hosts.pipeline === undefined)
        return given;
    const domainId = (0,expected .Eb)((await account()).domainId);
    if (!rules.ID.pattern.test(domainId))
        throw new Error(`IAM says that the account is ${(0,report_text .hD)(domainId)}, which is not an account ID.`);
    if (given !== '' && given !== domainId) {
        const problem = (0,inputs_problems .CO)('domain-id', given, `iam-user signed in to the account ${domainId}`);
        throw new inputs_problems .dz([problem], target, 'nothing was sent to CodeArts');
    }
    return domainId;
}

var jobs = __nccwpck_require__(8822);
var runner = __nccwpck_require__(9852);
; 















const NOT_ASKED = {
    none: [],
    pipeline: [
        {
            message: 'Without credentials the service was not asked: whether the extension is registered, the version published, and the account allowed to change it is not known.'
        }
    ],
    req: [
        {
            message: 'Without credentials the service was not asked: whether project, plan and image are there is not known.'
        }
    ]
};
async function run(read, progress, deps) {
    const { reporter, cancellation } = deps;
    const { raw, environment, idTokens, proxies, secrets, slips } = read;
    const findings = { problems: [...slips], notices: [], facts: [], warnings: [] };
    const operation = await findOperation(raw, findings);
    const values = readValues(raw, operation, findings);
    Object.assign(progress, { operation, values, facts: findings.facts });
    const context = {
        environment,
        idTokens,
        proxies,
        secrets,
        apiUrl: (0,runner .y0)(),
        root: (0,runner .Gl)(),
        temporary: (0,runner .q_)(),
        event: runner .j_,
        tempDir: deps.tempDir,
        runJob: (0,jobs ._1)(cancellation.signal, deps.script),
        signal: cancellation.signal,
        findings
    };
    const skip = slips.length === 0 && operation && (await readSkip(raw, values, operation, context));
    if (skip) {
        progress.skipped = skip;
        reporter.warning({ message: skip.reason });
        return;
    }
    const timeout = values.get('timeout');
    if (timeout !== undefined)
        cancellation.endAfter(timeout * 1_000, deps.started);
    const settings = await cancellation.race(validate({ raw, values, definition: operation }, context, reporter));
    progress.settings = settings;
    cancellation.signal.throwIfAborted();
    await carryOut((0,expected .Eb)(operation), settings, progress, deps);
}
async function validate(given, context, reporter) {
    const { facts, notices, warnings } = context.findings;
    try {
        const settings = await readSettings(given, context);
        if (settings.target.packed !== undefined)
            showPacked(settings.target.packed, reporter);
        return settings;
    }
    catch (error) {
        if (error instanceof inputs_problems .dz && error.target.packed !== undefined)
            showPacked(error.target.packed, reporter);
        throw error;
    }
    finally {
        for (const fact of facts)
            reporter.info(fact);
        for (const notice of importantFirst(notices).slice(0, extension_document .Mt))
            reporter.notice(notice);
        const more = notices.length - extension_document .Mt;
        if (more > 0)
            reporter.notice({ message: `${more} more notices are not listed.` });
        for (const warning of importantFirst(warnings))
            reporter.warning(warning);
    }
}
function importantFirst(findings) {
    return findings.toSorted((one, other) => Number(one.file !== undefined) - Number(other.file !== undefined));
}
async function carryOut(operation, settings, progress, { reporter, cancellation }) {
    const { connection, dryRun, inputs, checked } = settings;
    showStart(settings, reporter);
    const { deadline, signal } = cancellation;
    const { domainId, client, account } = await connect(settings, reporter, { clock: runner .pm, deadline, signal }, core .Pq);
    Object.assign(progress, { domainId, client });
    showAccount(domainId, reporter);
    const openPullRequests = async (token) => {
        const { readOpenPullRequests } = await Promise.all( [__nccwpck_require__.e(3619), __nccwpck_require__.e(1293)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1293));
        return readOpenPullRequests(token, { clock: runner .pm, deadline, signal });
    };
    const context = { inputs, checked, domainId, dryRun, client, account, openPullRequests };
    const plan = await operation.plan(context);
    progress.plan = plan;
    if (plan.listing !== undefined)
        showListing(plan.listing, reporter);
    if (plan.listing === undefined || plan.steps.length > 0)
        showPlan((0,outline .r)(plan, connection.hosts), reporter);
    if (plan.fact !== undefined)
        reporter.info(plan.fact);
    if (plan.notice !== undefined)
        reporter.notice({ message: plan.notice });
    if (plan.refusal !== undefined)
        throw new shared_plan .fk(plan.refusal);
    const offline = client === undefined ? NOT_ASKED[operation.service] : [];
    const warnings = [...(plan.warnings ?? []), ...offline];
    if (settings.strict)
        (0,shared_plan .yu)('strict: true makes an error of each warning; nothing was changed.', warnings);
    for (const warning of warnings)
        reporter.warning(warning);
    if (client !== undefined)
        client.suspects = [...settings.warnings, ...warnings].map(inputs_problems .UX);
    if (dryRun)
        return;
    progress.outcome = { result: plan.result, ...(await plan.write?.()) };
    if (client !== undefined)
        await apply(plan, client, progress, { reporter, cancellation });
}
async function apply(plan, client, progress, { reporter, cancellation }) {
    progress.steps = [];
    const refused = [];
    for (const step of plan.steps) {
        reporter.info(`${step.title} …`);
        try {
            const outcome = await step.apply(client, progress.outcome);
            progress.outcome = { ...progress.outcome, ...outcome };
            progress.steps.push(outcome.result === 'absent' ? 'not needed' : 'done');
        }
        catch (error) {
            if (plan.independent !== true || !othersMaySucceed(error))
                throw error;
            refused.push({ step, error });
            progress.steps.push('failed');
        }
        if (progress.outcome.ends === true)
            break;
    }
    const failure = firstOf(refused, plan.steps.length);
    if (failure !== undefined)
        throw failure;
    if (plan.verify !== undefined && plan.steps.length > 0 && progress.outcome.ends !== true) {
        reporter.info('Read back what is published …');
        const pause = (milliseconds) => runner .pm.sleep(milliseconds, cancellation.signal);
        progress.outcome = { ...progress.outcome, ...(await plan.verify(client, pause)) };
    }
    const { notice, warning } = progress.outcome;
    if (notice !== undefined)
        reporter.notice({ message: notice });
    if (warning !== undefined)
        reporter.warning({ message: warning });
}

var runtime_cancellation = __nccwpck_require__(9685);
var promises_ = __nccwpck_require__(1455);
var external_node_os_ = __nccwpck_require__(8161);
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default =  __nccwpck_require__.n(external_node_path_);
; 




class TempDir {
    #parent;
    #folder;
    constructor(parent) {
        this.#parent = parent;
    }
    folder = () => {
        this.#folder ??= this.#make();
        return this.#folder;
    };
    async remove() {
        const folder = await this.#folder?.catch(() => undefined);
        if (folder !== undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
    async #make() {
        const parent = external_node_path_default().resolve(this.#parent || (0,external_node_os_.tmpdir)());
        try {
            await makeFolder(parent);
            return await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_default().join(parent, 'codearts-extension-')));
        }
        catch (cause) {
            throw new Error(`No folder can be made in ${(0,report_text .TN)(parent)} (${(0,report_text .TN)((0,report_text .bD)(cause))}). Let RUNNER_TEMP name a folder that the runner can write in.`, {
                cause
            });
        }
    }
}
async function makeFolder(folder) {
    const missing = [];
    for (let place = folder; !(await isFolder(place)) && external_node_path_default().dirname(place) !== place; place = external_node_path_default().dirname(place))
        missing.push(place);
    for (const place of missing.reverse()) {
        await (0,promises_.mkdir)(place).catch((error) => {
            if (error.code !== 'EEXIST')
                throw error;
        });
    }
}
async function isFolder(place) {
    return (0,promises_.stat)(place).then(stats => stats.isDirectory(), () => false);
}

; 













async function main(script, signals) {
    const started = runner .pm.now();
    const cancellation = new runtime_cancellation .mT(signals);
    const read = (0,inputs_read .Ko)(core .V4, process.env, core .Pq);
    const reporter = new Reporter(runner .lj, read.secrets);
    const progress = { outcome: {} };
    const tempDir = new TempDir((0,runner .q_)());
    const deps = { reporter, cancellation, started, script, tempDir: tempDir.folder };
    const failed = await run(read, progress, deps)
        .catch((error) => error)
        .finally(() => tempDir.remove());
    const { recordOf } = await __nccwpck_require__.e(  379).then(__nccwpck_require__.bind(__nccwpck_require__, 379));
    const recordWith = (failure) => recordOf(read.raw, progress, failure, runner .pm.now() - started);
    const redact = (record) => redacted(record, text => reporter.redact(text));
    const { values } = progress;
    if (isCommented(progress) && !cancellation.signal.aborted) {
        const { reportToPullRequest } = await Promise.all( [__nccwpck_require__.e(3619), __nccwpck_require__.e(200)]).then(__nccwpck_require__.bind(__nccwpck_require__, 200));
        const { deadline, signal } = cancellation;
        const target = {
            token: values?.get('github-token') ?? '',
            pullRequest: values?.get('pull-request'),
            workingDirectory: read.raw['working-directory']
        };
        await reportToPullRequest(redact(recordWith(failed)), target, reporter, { clock: runner .pm, deadline, signal });
    }
    const failure = failed ?? cancellation.interruption;
    const unredacted = recordWith(failure);
    const record = redact(unredacted);
    if (failure !== undefined)
        showFailure(failure, record.headline.map(({ text }) => text).join(''), reporter);
    showEnd(record, reporter);
    const unwritten = report(unredacted, reporter);
    if (values?.get('summary') !== false)
        await writeSummary({ ...record, ...unwritten }, reporter);
    reporter.finish();
    if (failure === undefined)
        return unwritten === undefined ? 0 : 1;
    return failure instanceof runtime_cancellation .p4 ? failure.exitCode : 1;
}
function isCommented({ operation, skipped, values }) {
    const isWanted = values?.get('comment') === true && values.get('dry-run') !== true;
    return isWanted && operation?.comment !== undefined && skipped === undefined;
}
function report(record, reporter) {
    try {
        reporter.outputs(outputValues(record));
        return undefined;
    }
    catch (error) {
        const done = record.result === '' ? '' : ` The work itself is done: ${record.result}.`;
        const unwritten = `The outputs could not be written: ${(0,report_text .bD)(error)}.${done}`;
        reporter.error({ message: unwritten });
        return { failure: record.failure ?? reporter.redact(unwritten) };
    }
}
async function writeSummary(record, reporter) {
    try {
        const { summarize } = await __nccwpck_require__.e(  2422).then(__nccwpck_require__.bind(__nccwpck_require__, 2422));
        reporter.summary(summarize(record, reporter.findings));
    }
    catch (error) {
        reporter.warning({ message: `The job summary could not be written: ${(0,report_text .bD)(error)}` });
    }
}
function showFailure(failure, title, reporter) {
    if (failure instanceof shared_plan .fk)
        for (const warning of failure.warnings)
            reporter.warning(warning);
    const [only, ...others] = failure instanceof inputs_problems .dz ? failure.problems : [];
    if (only !== undefined && others.length === 0)
        reporter.error(only);
    else if (failure instanceof inputs_problems .dz || failure instanceof shared_plan .fk) {
        reporter.error({ message: failure.heading }, title);
        for (const problem of failure.problems)
            reporter.error(problem);
    }
    else
        reporter.error({ message: (0,report_text .bD)(failure) }, title);
}


  }),

  8884:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    r: () => (  outline)
  });
  var _codearts_call_js__M1__ = __nccwpck_require__(219);
  var _http_value_at_js__M2__ = __nccwpck_require__(3239);
  var _report_expected_js__M0__ = __nccwpck_require__(704);



function outline(plan, hosts) {
    return plan.steps.map(({ title, preview }, index) => ({
        step: index + 1,
        title,
        method: preview.method,
        url: (0,_report_expected_js__M0__  .Eb)(hosts[preview.service]) + (0,_codearts_call_js__M1__  .rn)(preview),
        ...(preview.body === undefined ? {} : { body: bodyOf(preview.body) })
    }));
}
function bodyOf(body) {
    if (!('file' in body))
        return (0,_http_value_at_js__M2__  .fK)(body, 'json');
    const { field, filename, size, sha256 } = body.file;
    return { field, filename, size, ...(sha256 === undefined ? {} : { sha256 }) };
}


  }),

  5099:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    C2: () => (  changeOf),
    PM: () => (  step),
    RB: () => (  fromStep),
    fk: () => (  RefusedError),
    nM: () => (  NotConfirmedError),
    no: () => (  maybe),
    t6: () => (  LOOKED_UP),
    yu: () => (  refuseFor)
  });
  var _inputs_problems_js__M0__ = __nccwpck_require__(8925);
  var _report_text_js__M1__ = __nccwpck_require__(5655);


function changeOf(row, after) {
    const { state = 'absent' } = row ?? {};
    return { before: state === 'formal' ? 'published' : (0,_report_text_js__M1__  .TN)(state, 40), after };
}
function step({ title, brings, call, outcome = () => ({}), applied, notes = () => [] }) {
    return {
        title,
        ...(brings !== undefined && { brings }),
        preview: call({}),
        apply: async (client, before) => {
            const options = applied === undefined ? { notes } : { notes, applied: () => applied(client) };
            return outcome(await client.send(call(before), options));
        }
    };
}
function maybe(step, condition) {
    return { ...step, title: `${step.title}, ${condition}` };
}
const LOOKED_UP = '(looked up)';
function fromStep(number) {
    return `(from step ${number})`;
}
class RefusedError extends Error {
    name = 'RefusedError';
    heading;
    problems;
    warnings;
    constructor(heading, problems = [], warnings = []) {
        super([heading, ...problems.map(_inputs_problems_js__M0__  .KE)].join('\n'));
        this.heading = heading;
        this.problems = problems;
        this.warnings = warnings;
    }
}
function refuseFor(heading, problems, warnings = []) {
    if (problems.length === 0)
        return;
    const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    throw new RefusedError(heading, sorted, warnings);
}
class NotConfirmedError extends Error {
    name = 'NotConfirmedError';
}


  }),

  7477:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  o_: () => (  NAME),
  Bw: () => (  REPOSITORY),
  _O: () => (  USER_AGENT)
});

; 
const package_namespaceObject =  JSON.parse('{"UU":"codearts-extension-action","rE":"1.0.0","Jk":{"O":"git+https://github.com/codearts-extensions/codearts-extension-action.git"}}');
; 

const USER_AGENT = `${package_namespaceObject.UU}/${package_namespaceObject.rE}`;
const NAME = `${package_namespaceObject.UU} ${package_namespaceObject.rE}`;
const REPOSITORY = package_namespaceObject.Jk.O.slice('git+'.length, -'.git'.length);


  }),

  704:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Eb: () => (  present),
    gQ: () => (  orZero),
    p6: () => (  expected)
  });
function expected(error, kind) {
    if (error instanceof kind)
        return error;
    throw error;
}
function present(value) {
    if (value === undefined)
        throw new Error('Something is missing that is always there: this is a mistake in the action.');
    return value;
}
function orZero(number) {
    return number ?? 0;
}


  }),

  8672:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    P: () => (  differenceOf),
    x: () => (  hiddenCharacters)
  });
  var _expected_js__M0__ = __nccwpck_require__(704);

const MAX_LOOKED_AT = 10_000;
const MAX_NAMED = 3;
const NAMES = {
    '\t': 'a tab',
    '\n': 'a line feed',
    '\r': 'a carriage return',
    ' ': 'a space',
    '\u00a0': 'a no-break space',
    '\u00ad': 'a soft hyphen',
    '\u200b': 'a zero-width space',
    '\u200c': 'a zero-width non-joiner',
    '\u200d': 'a zero-width joiner',
    '\u2060': 'a word joiner',
    '\u3000': 'an ideographic space',
    '\ufeff': 'a byte order mark'
};
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const BLANK = /[\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/u;
const SPACE = /(?! )\p{Zs}/u;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/u;
const LETTERS = 'аеорсухіјѕԁһԛԝӏАВЕКМНОРСТХІЈЅУοανρΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɡ';
const LATIN = 'aeopcyxijsdhqwlABEKMHOPCTXIJSYoavpABEZHIKMNOPTYXig';
const LATIN_OF = new Map(Array.from(LETTERS, (letter, index) => [letter, LATIN.charAt(index)]));
function twinOf(character) {
    if (/^[\0-\x7f]/.test(character))
        return undefined;
    if (/^[\p{Pd}\u2212]$/u.test(character))
        return '-';
    if (/^[\u2018\u2019\u02bc]$/u.test(character))
        return "'";
    if (/^[\u201c\u201d]$/u.test(character))
        return '"';
    if (/^[\u2044\u2215]$/u.test(character))
        return '/';
    const plain = character.normalize('NFKC');
    return /^[\x21-\x7e]$/.test(plain) ? plain : LATIN_OF.get(character);
}
function nameOf(character) {
    const point = (0,_expected_js__M0__  .Eb)(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0');
    return `U+${point} (${wordsFor(character)})`;
}
function wordsFor(character) {
    const name = NAMES[character];
    if (name !== undefined)
        return name;
    if (DIRECTION.test(character))
        return 'it turns the direction of the text';
    if (CONTROL.test(character))
        return 'a line break or control character';
    if (BLANK.test(character))
        return 'it cannot be seen';
    if (SPACE.test(character))
        return 'a wide or narrow space';
    const twin = twinOf(character);
    if (twin !== undefined)
        return `it looks like ${twin}`;
    if (FOREIGN_DIGIT.test(character))
        return 'a digit of another script';
    return /\p{M}/u.test(character) ? 'a mark on the character before it' : character;
}
function hiddenCharacters(text) {
    const looked = text.slice(0, MAX_LOOKED_AT);
    const isLatin = /[A-Za-z]/.test(looked);
    const named = new Set();
    for (const character of looked) {
        const twin = LATIN_OF.has(character) && !isLatin ? undefined : twinOf(character);
        const isUnseen = CONTROL.test(character) || BLANK.test(character) || SPACE.test(character);
        if (isUnseen || FOREIGN_DIGIT.test(character) || twin !== undefined)
            named.add(nameOf(character));
        if (named.size > MAX_NAMED)
            break;
    }
    const shown = [...named].slice(0, MAX_NAMED);
    if (named.size > MAX_NAMED)
        shown.push('more');
    if (shown.length > 0)
        return `it holds ${joined(shown)}`;
    if (text.endsWith(' '))
        return 'it ends in a space (U+0020)';
    return text.startsWith(' ') ? 'it begins with a space (U+0020)' : undefined;
}
function differenceOf(given, other) {
    if (given === other || looks(given) !== looks(other))
        return undefined;
    const [here, there] = [Array.from(given), Array.from(other)];
    const at = here.findIndex((character, index) => character !== there[index]);
    const index = at < 0 ? here.length : at;
    const one = here[index];
    const two = there[index];
    const form = given.normalize() === other.normalize() ? ' (another Unicode form of the same text)' : '';
    if (one === undefined)
        return `it looks the same, but lacks ${nameOf((0,_expected_js__M0__  .Eb)(two))} at its end`;
    if (two === undefined)
        return `it looks the same, but has ${nameOf(one)} at its end`;
    return `it looks the same, but its character ${index + 1} is ${nameOf(one)}, not ${nameOf(two)}${form}`;
}
function looks(text) {
    const characters = Array.from(text.slice(0, MAX_LOOKED_AT).normalize('NFKC'), character => SPACE.test(character) || CONTROL.test(character)
        ? ' '
        : BLANK.test(character)
            ? ''
            : (twinOf(character) ?? character));
    return characters.join('').replace(/ +/g, ' ').trim() + text.slice(MAX_LOOKED_AT);
}
function joined(words) {
    const last = (0,_expected_js__M0__  .Eb)(words.at(-1));
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}


  }),

  6379:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  b: () => (  SHORTEST_SURE),
  $: () => (  redactor)
});

var expected = __nccwpck_require__(704);
; 

class Canonical {
    bytes;
    starts;
    ends;
    length = 0;
    constructor(capacity) {
        this.bytes = new Uint8Array(capacity);
        this.starts = new Uint32Array(capacity);
        this.ends = new Uint32Array(capacity);
    }
    append(byte, start, end) {
        this.bytes[this.length] = byte;
        this.starts[this.length] = start;
        this.ends[this.length] = end;
        this.length += 1;
    }
    add(byte, start, end) {
        if (byte <= 0x20 || byte === 0x7f)
            return;
        this.append(byte, start, end);
        if (byte >= 0x80 && byte < 0xc0)
            this.#dropUnseen();
    }
    addCharacter(code, start, end) {
        if (!isUnseen(code))
            this.appendCharacter(code, start, end);
    }
    appendCharacter(code, start, end) {
        if (code < 0x80) {
            this.append(code, start, end);
            return;
        }
        const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        this.append(((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more)), start, end);
        for (let left = more - 1; left >= 0; left -= 1)
            this.append(0x80 | ((code >> (6 * left)) & 0x3f), start, end);
    }
    #dropUnseen() {
        let code = 0;
        for (let count = 1; count <= 4 && count <= this.length; count += 1) {
            const byte = (0,expected .gQ)(this.bytes[this.length - count]);
            const isFirst = byte >= 0xc0;
            code |= (isFirst ? byte & (0x7f >> count) : byte & 0x3f) << (6 * (count - 1));
            if (isFirst) {
                const whole = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
                if (whole === count && isUnseen(code))
                    this.length -= count;
                return;
            }
        }
    }
}
function isEllipsis(bytes, index) {
    return bytes[index] === 0xe2 && bytes[index + 1] === 0x80 && bytes[index + 2] === 0xa6;
}
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
const known = new Uint8Array(0x10000);
function isUnseen(code) {
    if (code > 0xffff)
        return code <= 0x10ffff && UNSEEN.test(String.fromCodePoint(code));
    if (known[code] === 0)
        known[code] = UNSEEN.test(String.fromCharCode(code)) ? 2 : 1;
    return known[code] === 2;
}
function canonical(text) {
    return toBytes(text, false);
}
function verbatim(text) {
    return toBytes(text, true);
}
function toBytes(text, withUnseen) {
    const to = new Canonical(Buffer.byteLength(text));
    for (let at = 0; at < text.length;) {
        const code = (0,expected .gQ)(text.codePointAt(at));
        const end = code > 0xffff ? at + 2 : at + 1;
        if (withUnseen || !isUnseen(code))
            to.appendCharacter(code, at, end);
        at = end;
    }
    return to;
}

; 


const SHORTEST_BEGINNING = 12;
const SHORTEST_CUT = 4;
const IGNORED = -1;
class Matcher {
    #classes;
    #labels;
    #children;
    #siblings;
    #roots = new Int32Array(256);
    #starts;
    #depths;
    #suffixes;
    #matches;
    #size = 1;
    #places;
    constructor(patterns, classes) {
        const capacity = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
        const longest = patterns.reduce((length, pattern) => Math.max(length, pattern.length), 1);
        this.#classes = classes;
        this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(longest)));
        this.#labels = new Uint8Array(capacity);
        this.#children = new Int32Array(capacity);
        this.#siblings = new Int32Array(capacity);
        this.#depths = new Int32Array(capacity);
        this.#suffixes = new Int32Array(capacity);
        this.#matches = new Int32Array(capacity);
        for (const pattern of patterns)
            this.#insert(pattern);
        this.#link();
        this.#starts = Int32Array.from(classes, kind => (0,expected .gQ)(this.#roots[kind]));
    }
    #insert(pattern) {
        const shortest = Math.min(pattern.length, Math.max(SHORTEST_BEGINNING, Math.ceil(pattern.length / 2)));
        let node = 0;
        pattern.forEach((byte, index) => {
            const child = this.#child(node, byte);
            node = child === 0 ? this.#add(node, byte) : child;
            if (index + 1 >= shortest)
                this.#matches[node] = index + 1;
        });
    }
    #child(node, byte) {
        if (node === 0)
            return (0,expected .gQ)(this.#roots[byte]);
        let child = (0,expected .gQ)(this.#children[node]);
        while (child !== 0 && this.#labels[child] !== byte)
            child = (0,expected .gQ)(this.#siblings[child]);
        return child;
    }
    #add(parent, byte) {
        const node = this.#size++;
        this.#labels[node] = byte;
        this.#depths[node] = (0,expected .gQ)(this.#depths[parent]) + 1;
        this.#siblings[node] = (0,expected .gQ)(this.#children[parent]);
        this.#children[parent] = node;
        if (parent === 0)
            this.#roots[byte] = node;
        return node;
    }
    #link() {
        const queue = new Int32Array(this.#size);
        let end = 1;
        for (let next = 0; next < end; next += 1) {
            const parent = (0,expected .gQ)(queue[next]);
            for (let node = (0,expected .gQ)(this.#children[parent]); node !== 0; node = (0,expected .gQ)(this.#siblings[node])) {
                const suffix = parent === 0 ? 0 : this.#after((0,expected .gQ)(this.#suffixes[parent]), (0,expected .gQ)(this.#labels[node]));
                this.#suffixes[node] = suffix;
                if (this.#matches[node] === 0)
                    this.#matches[node] = (0,expected .gQ)(this.#matches[suffix]);
                queue[end++] = node;
            }
        }
    }
    #after(from, byte) {
        for (let node = from;; node = (0,expected .gQ)(this.#suffixes[node])) {
            const child = this.#child(node, byte);
            if (child !== 0 || node === 0)
                return child;
        }
    }
    search(bytes, shortest, found) {
        const classes = this.#classes;
        const starts = this.#starts;
        const matches = this.#matches;
        const places = this.#places;
        const mask = places.length - 1;
        const together = new Together(found);
        let read = 0;
        let node = 0;
        for (let index = 0; index < bytes.length; index += 1) {
            const byte = (0,expected .gQ)(bytes[index]);
            if (node === 0 && starts[byte] === 0)
                continue;
            if (byte === 0xe2 && node !== 0 && isEllipsis(bytes, index)) {
                const depth = (0,expected .gQ)(this.#depths[node]);
                if (depth >= Math.max(shortest, SHORTEST_CUT))
                    together.add(places, read - depth, read - 1);
            }
            const kind = (0,expected .gQ)(classes[byte]);
            if (kind === IGNORED)
                continue;
            node = this.#after(node, kind);
            if (node === 0)
                continue;
            places[read & mask] = index;
            read += 1;
            const matched = (0,expected .gQ)(matches[node]);
            if (matched !== 0 && matched >= shortest)
                together.add(places, read - matched, read - 1);
        }
        together.end();
    }
}
class Together {
    #found;
    #first = -1;
    #last = -1;
    constructor(found) {
        this.#found = found;
    }
    add(places, from, to) {
        const first = (0,expected .gQ)(places[from & (places.length - 1)]);
        const last = (0,expected .gQ)(places[to & (places.length - 1)]);
        if (this.#first !== -1 && first > this.#last + 1)
            this.end();
        this.#first = this.#first === -1 ? first : Math.min(this.#first, first);
        this.#last = last;
    }
    end() {
        if (this.#first !== -1)
            this.#found(this.#first, this.#last);
        this.#first = -1;
    }
}

; 


const SHORTEST_RUN = 8;
const BREAK = 0xff;
const BASE64 = valuesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
BASE64.set([62], 0x2d);
BASE64.set([63], 0x5f);
const HEX = valuesOf('0123456789abcdef');
HEX.set([10, 11, 12, 13, 14, 15], 0x41);
const SEPARATOR = 16;
for (const separator of ':-')
    HEX.set([SEPARATOR], separator.charCodeAt(0));
function valuesOf(alphabet) {
    return Int8Array.from({ length: 256 }, (_, byte) => alphabet.indexOf(String.fromCharCode(byte)));
}
function base64(text) {
    return decoded(text, BASE64, 4, decodeBase64);
}
function hex(text) {
    return decoded(text, HEX, 2, decodeHex);
}
function* decoded(text, values, places, decode) {
    const runs = runsOf(text, values);
    if (runs.length === 0)
        return;
    const to = new Canonical(text.length);
    for (let skipped = 0; skipped < places; skipped += 1) {
        to.length = 0;
        for (const run of runs) {
            decode(text, run, skipped, to);
            addEnd(text, run.end, to);
        }
        yield to;
    }
}
const decodeBase64 = ({ bytes, starts, ends }, run, skipped, to) => {
    const first = run.start + skipped;
    for (let index = first + 1; index < run.end; index += 1) {
        const place = (index - first) & 3;
        if (place === 0)
            continue;
        const high = (0,expected .gQ)(BASE64[(0,expected .gQ)(bytes[index - 1])]) << (2 * place);
        const low = (0,expected .gQ)(BASE64[(0,expected .gQ)(bytes[index])]) >> (6 - 2 * place);
        to.add((high | low) & 0xff, (0,expected .gQ)(starts[index - 1]), (0,expected .gQ)(ends[index]));
    }
};
const decodeHex = ({ bytes, starts, ends }, run, skipped, to) => {
    let digits = -skipped;
    let high = 0;
    let start = 0;
    for (let index = run.start; index < run.end; index += 1) {
        const value = (0,expected .gQ)(HEX[(0,expected .gQ)(bytes[index])]);
        if (value === SEPARATOR)
            continue;
        if (digits >= 0 && (digits & 1) === 1)
            to.add(high * 16 + value, start, (0,expected .gQ)(ends[index]));
        high = value;
        start = (0,expected .gQ)(starts[index]);
        digits += 1;
    }
};
function runsOf(text, values) {
    const { bytes, length } = text;
    const runs = [];
    let start = 0;
    for (let end = 0; end <= length; end += 1) {
        if (end < length && values[(0,expected .gQ)(bytes[end])] !== -1)
            continue;
        if (end - start >= SHORTEST_RUN)
            runs.push({ start, end });
        start = end + 1;
    }
    return runs;
}
function addEnd({ bytes, starts, ends, length }, end, to) {
    if (end === length || !isEllipsis(bytes, end)) {
        to.append(BREAK, 0, 0);
        return;
    }
    for (let index = end; index < end + 3; index += 1) {
        to.append((0,expected .gQ)(bytes[index]), (0,expected .gQ)(starts[index]), (0,expected .gQ)(ends[index]));
    }
}

; 


const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const value = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
    return value === -1 ? 16 : value;
});
const CONTROLS = 'bfnrtv';
const NAMED = new Map([
    ['amp;', 0x26],
    ['lt;', 0x3c],
    ['gt;', 0x3e],
    ['quot;', 0x22],
    ['apos;', 0x27],
    ['nbsp;', 0xa0]
]);
function escapes_unescape(text) {
    const { bytes, starts, ends, length } = text;
    let found = false;
    bytes.fill(0, length);
    text.length = 0;
    let backslashes = 0;
    for (let index = 0; index < length;) {
        const byte = (0,expected .gQ)(bytes[index]);
        if (byte === PERCENT || byte === AMPERSAND || byte === BACKSLASH) {
            const end = Math.min(length, moveEscape(text, index, backslashes));
            if (end > index) {
                found = true;
                index = end;
                backslashes = 0;
                continue;
            }
        }
        backslashes = byte === BACKSLASH ? backslashes + 1 : 0;
        if (found)
            text.append(byte, (0,expected .gQ)(starts[index]), (0,expected .gQ)(ends[index]));
        else
            text.length += 1;
        index += 1;
    }
    return found;
}
function moveEscape(text, index, backslashes) {
    if (text.bytes[index] === PERCENT)
        return movePercent(text, index);
    return text.bytes[index] === AMPERSAND ? moveEntity(text, index) : moveBackslash(text, index, backslashes);
}
function movePercent(text, index) {
    const byte = hexAt(text, index + 1, 2);
    if (byte === -1)
        return endOfCut(text, index, 1);
    text.add(byte, (0,expected .gQ)(text.starts[index]), (0,expected .gQ)(text.ends[index + 2]));
    return index + 3;
}
function moveBackslash(text, index, backslashes) {
    const letter = lowerAt(text, index + 1);
    const isControl = CONTROLS.includes(letter);
    const digits = letter === 'u' ? 4 : letter === 'x' ? 2 : 0;
    if (!isControl && digits === 0)
        return index;
    const value = isControl ? 0 : hexAt(text, index + 2, digits);
    if (value === -1)
        return endOfCut(text, index, digits);
    text.length -= backslashes;
    const start = (0,expected .gQ)(text.starts[backslashes === 0 ? index : text.length]);
    const end = index + 2 + digits;
    if (isControl)
        return end;
    if (digits === 2) {
        text.add(value, start, (0,expected .gQ)(text.ends[end - 1]));
        return end;
    }
    return moveUnit(text, end, { value, start });
}
function moveUnit(text, end, unit) {
    const { value, start } = unit;
    let letter = end;
    if (value >= 0xd800 && value <= 0xdbff)
        while (text.bytes[letter] === BACKSLASH)
            letter += 1;
    const low = letter > end && lowerAt(text, letter) === 'u' ? hexAt(text, letter + 1, 4) : -1;
    if (low < 0xdc00 || low > 0xdfff) {
        text.addCharacter(value, start, (0,expected .gQ)(text.ends[end - 1]));
        return end;
    }
    text.addCharacter(0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00), start, (0,expected .gQ)(text.ends[letter + 4]));
    return letter + 5;
}
function moveEntity(text, index) {
    const { bytes, starts, ends } = text;
    if (lowerAt(text, index + 1) === '#')
        return moveNumber(text, index);
    for (let length = 3; length <= 5; length += 1) {
        if (bytes[index + length] !== 0x3b)
            continue;
        const name = String.fromCharCode(...bytes.subarray(index + 1, index + length + 1)).toLowerCase();
        const character = NAMED.get(name);
        if (character === undefined)
            return index;
        text.addCharacter(character, (0,expected .gQ)(starts[index]), (0,expected .gQ)(ends[index + length]));
        return index + length + 1;
    }
    return endOfCut(text, index, 4);
}
function moveNumber(text, index) {
    const { bytes, starts, ends } = text;
    const radix = lowerAt(text, index + 2) === 'x' ? 16 : 10;
    const first = radix === 16 ? index + 3 : index + 2;
    let end = first;
    let character = 0;
    for (; character <= 0x10ffff; end += 1) {
        const digit = (0,expected .gQ)(DIGITS[(0,expected .gQ)(bytes[end])]);
        if (digit >= radix)
            break;
        character = character * radix + digit;
    }
    if (character > 0x10ffff)
        return index;
    if (end === first || bytes[end] !== 0x3b)
        return endOfCut(text, index, 10);
    text.addCharacter(character, (0,expected .gQ)(starts[index]), (0,expected .gQ)(ends[end]));
    return end + 1;
}
function endOfCut(text, index, most) {
    let end = index + 1;
    while (end <= index + most && isWord((0,expected .gQ)(text.bytes[end])))
        end += 1;
    return isEllipsis(text.bytes, end) ? end : index;
}
function isWord(byte) {
    const letter = byte | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x23;
}
function lowerAt(text, index) {
    const byte = (0,expected .gQ)(text.bytes[index]);
    return String.fromCharCode(byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);
}
function hexAt({ bytes }, index, digits) {
    let value = 0;
    for (let at = index; at < index + digits; at += 1) {
        const digit = (0,expected .gQ)(DIGITS[(0,expected .gQ)(bytes[at])]);
        if (digit === 16)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

; 



const MAX_LAYERS = 8;
const MAX_ENCODINGS = 2;
const MAX_DECODED = 16 * 1024 * 1024;
const SHORTEST = 4;
const SHORTEST_IN_BASE64 = 6;
function* readings_layers(text) {
    yield text;
    for (let count = 0; count < MAX_LAYERS && escapes_unescape(text); count += 1)
        yield text;
}
function readings(text, look) {
    let left = MAX_DECODED;
    const read = (from, shortest, depth) => {
        for (const layer of readings_layers(from)) {
            look(layer, shortest);
            if (depth < MAX_ENCODINGS)
                decode(layer, shortest, depth + 1);
        }
    };
    const decode = (layer, shortest, depth) => {
        if (left < layer.length)
            return;
        for (const inner of base64(layer)) {
            left -= inner.length;
            read(inner, SHORTEST_IN_BASE64, depth);
        }
        for (const inner of hex(layer)) {
            left -= inner.length;
            read(inner, shortest, depth);
        }
    };
    read(canonical(text), SHORTEST, 0);
}

; 




const SHORTEST_SURE = 8;
const LONGEST_PIECE = 1_024;
const letterCase = Int16Array.from({ length: 256 }, (_, byte) => byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);
const withoutQuotes = letterCase.map(byte => (`\\'"+`.includes(String.fromCharCode(byte)) ? IGNORED : byte));
const exact = Int16Array.from({ length: 256 }, (_, byte) => byte);
function redactor(secrets) {
    const patterns = { loose: [], strict: [], exact: [] };
    for (const secret of new Set(secrets)) {
        for (const variant of new Set(variants(secret))) {
            patterns.loose.push(...patternsOf(variant, withoutQuotes));
            if (/[\\'"+]/.test(variant))
                patterns.strict.push(...patternsOf(variant, letterCase));
        }
        const isShort = canonical(secret).length < SHORTEST;
        if (isShort && secret !== '')
            patterns.exact.push(classified(verbatim(secret), exact));
    }
    const literal = matcher(patterns.exact, exact);
    const others = [matcher(patterns.loose, withoutQuotes), matcher(patterns.strict, letterCase)].flat();
    return text => {
        const marks = new Marks(text);
        for (const one of literal)
            marks.look(one, verbatim(text), 1);
        if (others.length > 0)
            readings(text, (seen, shortest) => {
                for (const one of others)
                    marks.look(one, seen, shortest);
            });
        return marks.replaced();
    };
}
function patternsOf(secret, classes) {
    const patterns = Array.from(readings_layers(canonical(secret)), layer => classified(layer, classes));
    return patterns.filter(pattern => pattern.length >= SHORTEST);
}
function variants(secret) {
    return [secret, secret.toLowerCase(), secret.toUpperCase(), ...pieces(secret)];
}
function pieces(secret) {
    const characters = Array.from(secret);
    const count = Math.ceil(characters.length / LONGEST_PIECE);
    const length = Math.ceil(characters.length / count);
    return Array.from({ length: count }, (_, index) => characters.slice(index * length, (index + 1) * length).join(''));
}
function classified({ bytes, length }, classes) {
    return bytes
        .subarray(0, length)
        .filter(byte => classes[byte] !== IGNORED)
        .map(byte => (0,expected .gQ)(classes[byte]));
}
function matcher(patterns, classes) {
    return patterns.length === 0 ? [] : [new Matcher(patterns, classes)];
}
class Marks {
    #text;
    #secret;
    constructor(text) {
        this.#text = text;
    }
    look(matcher, { bytes, starts, ends, length }, shortest) {
        matcher.search(bytes.subarray(0, length), shortest, (first, last) => {
            this.#secret ??= new Uint8Array(this.#text.length);
            this.#secret.fill(1, starts[first], ends[last]);
        });
    }
    replaced() {
        const secret = this.#secret;
        if (secret === undefined)
            return this.#text;
        const parts = [];
        for (let start = 0; start < secret.length;) {
            const isSecret = secret[start] === 1;
            const next = secret.indexOf(isSecret ? 0 : 1, start);
            const end = next === -1 ? secret.length : next;
            parts.push(isSecret ? '***' : this.#text.slice(start, end));
            start = end;
        }
        return parts.join('');
    }
}


  }),

  5655:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $d: () => (  sizeOf),
    Jt: () => (  disarm),
    O5: () => (  entities),
    RK: () => (  visible),
    TN: () => (  oneLine),
    YA: () => (  seconds),
    aY: () => (  code),
    bD: () => (  messageOf),
    em: () => (  sentence),
    hD: () => (  quote),
    hS: () => (  counted),
    tJ: () => (  inert)
  });
const MAX_QUOTE = 600;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
function oneLine(text, limit = MAX_QUOTE) {
    const line = disarm(text.replace(UNSEEN, ' ').trim());
    if (line.length <= limit)
        return line;
    const characters = Array.from(line.slice(0, 2 * limit + 2));
    return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : line;
}
function sizeOf(bytes) {
    if (bytes < 1_024)
        return counted(bytes, 'byte');
    const [divisor, unit] = bytes < 1_024 ** 2 ? [1_024, 'KB'] : [1_024 ** 2, 'MB'];
    return `${(bytes / divisor).toFixed(1)} ${unit}`;
}
function quote(text, limit = MAX_QUOTE) {
    return `"${oneLine(text, limit)}"`;
}
function visible(text) {
    return text
        .split('\n')
        .map(line => line.replace(UNSEEN, ' '))
        .join('\n');
}
function disarm(text) {
    return text.replace(/##\[/g, '## [').replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, '$1: ');
}
function code(text) {
    return codeOf(oneLine(text));
}
const BEFORE = `"'(`;
const BEHIND = `"').,;:!?…]`;
const WORD = /^(?:\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d{1,6})$/u;
const HASH = /[0-9a-f]{7,}/i;
function inert(text) {
    return text
        .trim()
        .split(/`([^`]+)`/)
        .map((piece, index) => (index % 2 === 1 ? codeOf(piece) : piece.split(/(\s+)/).map(inertWord).join('')))
        .join('');
}
function inertWord(word, index) {
    if (index % 2 === 1)
        return ' ';
    let start = 0;
    while (start < word.length && BEFORE.includes(word.charAt(start)))
        start += 1;
    let end = word.length;
    while (end > start && BEHIND.includes(word.charAt(end - 1)))
        end -= 1;
    const core = word.slice(start, end);
    const shown = isPlain(core) ? entities(core) : codeOf(core);
    return `${entities(word.slice(0, start))}${shown}${entities(word.slice(end))}`;
}
function codeOf(text) {
    return `<code>${entities(text)}</code>`;
}
function isPlain(word) {
    return /^[^\p{L}\p{N}@#:]*$/u.test(word) || (WORD.test(word) && !HASH.test(word));
}
function entities(text) {
    return text.replace(/[^\p{L}\p{N} ,]/gu, character => `&#${String(character.codePointAt(0))};`);
}
function sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1_000).toFixed(1)} s`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


  }),

  9685:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    AL: () => (  CancellationError),
    mT: () => (  Cancellation),
    p4: () => (  InterruptedError)
  });
class CancellationError extends Error {
    name = 'CancellationError';
    reason;
    constructor(reason, advice) {
        super(`${reason}. A request that was under way may have been applied; ${advice}.`);
        this.reason = reason;
    }
}
class InterruptedError extends CancellationError {
    name = 'InterruptedError';
    exitCode;
    constructor(signal) {
        super(`The step was cancelled (${signal})`, 'run the step again to find out');
        this.exitCode = signal === 'SIGINT' ? 130 : 143;
    }
}
class StepTimeoutError extends CancellationError {
    name = 'StepTimeoutError';
    constructor(timeout) {
        super(`The step took longer than timeout allows (${timeout / 1_000} s)`, 'run the step again, with a larger timeout if the package is large');
    }
}
class Cancellation {
    #controller = new AbortController();
    #deadline = Infinity;
    get deadline() {
        return this.#deadline;
    }
    get signal() {
        return this.#controller.signal;
    }
    get interruption() {
        const reason = this.signal.reason;
        return reason instanceof InterruptedError ? reason : undefined;
    }
    constructor(signals) {
        for (const name of ['SIGINT', 'SIGTERM']) {
            signals.on(name, () => {
                this.#controller.abort(new InterruptedError(name));
            });
        }
    }
    async race(work) {
        const { signal } = this;
        const ended = new Promise((_resolve, reject) => {
            const end = () => {
                reject(signal.reason);
            };
            if (signal.aborted)
                end();
            signal.addEventListener('abort', end, { once: true });
        });
        return Promise.race([work, ended]);
    }
    endAfter(timeout, since) {
        this.#deadline = since + timeout;
        setTimeout(() => {
            this.#controller.abort(new StepTimeoutError(timeout));
        }, this.#deadline - Date.now()).unref();
    }
}


  }),

  8822:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    KO: () => (  serveAsThread),
    _1: () => (  jobRunner),
    mh: () => (  AS_THREAD)
  });
const SMALL = 64 * 1_024;
const MEMORY = 320;
const AS_THREAD = 'thread';
const TOO_LARGE = `The files that the inputs name take more than ${MEMORY} MiB of memory to read. Make them smaller.`;
const jobs = {
    judgeFile: async (file) => (await Promise.all( [__nccwpck_require__.e(2416), __nccwpck_require__.e(3622)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3622))).judgeFile(file),
    readExtensions: async (found) => (await Promise.all( [__nccwpck_require__.e(3619), __nccwpck_require__.e(3919), __nccwpck_require__.e(6848)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3071))).readExtensions(found)
};
const runHere = (name, input) => jobs[name](input);
function jobRunner(signal, script) {
    return (name, input, size) => size > SMALL ? inThread({ name, input }, script, signal) : runHere(name, input, size);
}
async function inThread(task, script, signal) {
    const { Worker } = await Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 23));
    signal.throwIfAborted();
    const thread = new Worker(script, {
        argv: [AS_THREAD],
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY }
    });
    try {
        return await new Promise((resolve, reject) => {
            thread.once('message', resolve);
            thread.once('error', (error) => {
                reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Error(TOO_LARGE, { cause: error }) : error);
            });
            thread.once('exit', code => {
                reject(new Error(`The thread that reads files ended with ${code} before it had a result.`));
            });
            signal.addEventListener('abort', () => {
                reject(signal.reason);
            }, { once: true });
        });
    }
    finally {
        void thread.terminate();
    }
}
async function serveAsThread({ parentPort, workerData }) {
    parentPort?.postMessage(await doTask(workerData));
}
function doTask({ name, input }) {
    return jobs[name](input);
}


  }),

  9852:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    DQ: () => (  readPullRequest),
    Gl: () => (  workspace),
    Jk: () => (  repository),
    TG: () => (  origin),
    j_: () => (  readEvent),
    lj: () => (  runner),
    pm: () => (  clock),
    q_: () => (  temporary),
    y0: () => (  apiUrl)
  });
  var _actions_core__M0__ = __nccwpck_require__(6058);
  var node_fs__M1__ = __nccwpck_require__(3024);
  var node_fs__M1___default =  __nccwpck_require__.n(node_fs__M1__);
  var node_timers_promises__M2__ = __nccwpck_require__(8500);
  var node_timers_promises__M2___default =  __nccwpck_require__.n(node_timers_promises__M2__);
  var _extension_document_js__M3__ = __nccwpck_require__(8780);
  var _report_text_js__M4__ = __nccwpck_require__(5655);





const runner = {
    info: _actions_core__M0__  .pq,
    notice: _actions_core__M0__  .lm,
    warning: _actions_core__M0__  .$e,
    error: _actions_core__M0__  .z3,
    startGroup: _actions_core__M0__  .Oh,
    endGroup: _actions_core__M0__  .N4,
    writeOutputs: values => {
        append('GITHUB_OUTPUT', Object.entries(values).map(outputBlock).join(''));
    },
    writeSummary: markdown => {
        append('GITHUB_STEP_SUMMARY', markdown);
    }
};
function append(variable, text) {
    const file = process.env[variable] ?? '';
    if (file === '')
        throw new Error(`${variable} names no file`);
    (0,node_fs__M1__.appendFileSync)(file, text);
}
function outputBlock([name, value]) {
    const lines = new Set(value.split(/\r\n|\r|\n/));
    let delimiter = 'EOF';
    for (let number = 1; lines.has(delimiter); number += 1)
        delimiter = `EOF${number}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
const clock = {
    now: Date.now,
    random: Math.random,
    sleep: (milliseconds, signal) => (0,node_timers_promises__M2__.setTimeout)(milliseconds, undefined, { signal }).catch(() => {
        throw signal.reason;
    })
};
function workspace() {
    return process.env['GITHUB_WORKSPACE'] ?? process.cwd();
}
function temporary() {
    return process.env['RUNNER_TEMP'] ?? '';
}
function apiUrl() {
    return process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
}
function origin() {
    const repository = process.env['GITHUB_REPOSITORY'] ?? '';
    if (repository === '')
        return undefined;
    return {
        server: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository,
        sha: process.env['GITHUB_SHA'] ?? '',
        ref: process.env['GITHUB_REF'] ?? '',
        runId: process.env['GITHUB_RUN_ID'] ?? ''
    };
}
function repository() {
    const name = process.env['GITHUB_REPOSITORY'] ?? '';
    const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/.exec(name) ?? [];
    if (owner === undefined || repo === undefined)
        throw new Error(`GITHUB_REPOSITORY is ${(0,_report_text_js__M4__  .hD)(name)}, and names no repository as owner/name`);
    return { owner, repo };
}
async function readEvent() {
    const context = await readContext();
    return {
        ref: process.env['GITHUB_REF'] ?? '',
        pullRequest: numberOf(context),
        untrusted: untrusted(context),
        closed: context.payload.action === 'closed',
        attempt: Number(process.env['GITHUB_RUN_ATTEMPT'] ?? 1)
    };
}
async function readPullRequest(given) {
    const context = await readContext();
    const own = numberOf(context);
    const number = own ?? given;
    if (number === undefined)
        return undefined;
    const head = context.payload.pull_request?.['head'];
    return {
        pullRequest: number,
        sha: own === undefined ? undefined : (head?.sha ?? context.sha)
    };
}
async function readContext() {
    try {
        const { context } = await Promise.all( [__nccwpck_require__.e(9319), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9319));
        if (!(0,_extension_document_js__M3__  .u4)(context.payload))
            throw new Error('it holds no object');
        return context;
    }
    catch (error) {
        const file = String(process.env['GITHUB_EVENT_PATH']);
        throw new Error(`GITHUB_EVENT_PATH (${file}) is not the event of a run: ${(0,_report_text_js__M4__  .bD)(error)}`, {
            cause: error
        });
    }
}
function numberOf({ payload }) {
    const number = payload.pull_request?.number;
    return Number.isSafeInteger(number) && Number(number) > 0 ? number : undefined;
}
function untrusted({ actor, eventName, payload }) {
    if (eventName !== 'pull_request')
        return undefined;
    if (actor === 'dependabot[bot]')
        return 'Dependabot';
    const head = payload.pull_request?.['head'];
    return head?.repo?.full_name === payload.repository?.full_name ? undefined : 'a fork';
}


  }),

  5136:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    h: () => (  fetch),
    k: () => (  ProxyAgent)
  });
function ProxyAgent() {
}
function fetch() {
    throw new Error('undici is not part of this bundle');
}


  }),

  181:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

  }),

  6982:
  ((module) => {

module.exports = new Proxy({ randomBytes: undefined, randomUUID: undefined }, { get: (_target, key) => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")[key] });

  }),

  4434:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

  }),

  9896:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

  }),

  8611:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

  }),

  5692:
  ((module) => {

module.exports = new Proxy({ Agent: undefined, get: undefined, globalAgent: undefined, request: undefined }, { get: (_target, key) => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")[key] });

  }),

  1421:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

  }),

  7598:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

  }),

  3024:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

  }),

  1455:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

  }),

  7067:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

  }),

  4708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

  }),

  7030:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

  }),

  8161:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

  }),

  6760:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

  }),

  7075:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

  }),

  8500:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

  }),

  7975:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

  }),

  5919:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

  }),

  8522:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

  }),

  857:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

  }),

  6928:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

  }),

  932:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

  }),

  2203:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

  }),

  7016:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

  }),

  9023:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

  }),

  3106:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

  }),

  6058:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  N4: () => (  endGroup),
  z3: () => (  error),
  V4: () => (  getInput),
  pq: () => (  info),
  lm: () => (  notice),
  Pq: () => (  core_setSecret),
  Oh: () => (  startGroup),
  $e: () => (  warning)
});


var external_os_ = __nccwpck_require__(857);
; 
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
; 


function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
var external_crypto_ = __nccwpck_require__(6982);
var external_fs_ = __nccwpck_require__(9896);
; 




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
var external_path_ = __nccwpck_require__(6928);
; 
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
; 
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
; 
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    stringify() {
        return this._buffer;
    }
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
const markdownSummary = (  null && (_summary));
const summary = (  null && (_summary));
; 

function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
; 
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
; 
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function core_debug(message) {
    issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    command_issue('group', name);
}
function endGroup() {
    command_issue('endgroup');
}
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}





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
  		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;
        	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
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
   	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();
   (() => {
      	var installedChunks = {
  		8792: 0
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
     var __webpack_exports__ = __nccwpck_require__(9407);
  __webpack_exports__ = await __webpack_exports__;
