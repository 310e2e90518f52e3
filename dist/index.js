import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

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


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

/***/ 4990:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ givenSession),
/* harmony export */   nc: () => (/* binding */ unauthorized),
/* harmony export */   px: () => (/* binding */ obtainedSession)
/* harmony export */ });
/** What every sign-in method gives: a session that authorizes requests. */
/** Authorizes nothing: for services that are asked for credentials, and see others in the body. */
const unauthorized = () => Promise.resolve({});
/** @returns the session of a credential that the inputs or the environment gave */
function givenSession(authorize) {
    return { authorize, account: () => Promise.resolve({}) };
}
/**
 * @param obtain signs in
 * @param use says how requests are authorized with what was obtained
 * @returns the session that signs in when it is first needed; its functions reject with what `obtain` rejects with
 */
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


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ signInWithToken),
/* harmony export */   u: () => (/* binding */ withToken)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4990);
/** Signs in with an IAM user token that was given. */

/** @returns the session that sends the token with every request */
function signInWithToken({ token }) {
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .givenSession */ .Oj)(withToken(token));
}
/** @returns how requests are authorized by an IAM user token */
function withToken(token) {
    return () => Promise.resolve({ 'x-auth-token': token });
}


/***/ }),

/***/ 3640:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   Q6: () => (/* binding */ falseAnswer),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   os: () => (/* binding */ unexpected)
/* harmony export */ });
/* harmony import */ var _http_value_at_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3239);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3736);
/** Tells success from failure in the service's answers. The only place that does: success is what the body says. */


/**
 * @throws ServiceError for every status but 2xx, and for an error object under any status ("Error Codes": some
 * errors come under 200)
 */
function accept(http) {
    // A byte order mark counts as white space here.
    const text = http.body.trim();
    const value = parse(text);
    const answer = {
        status: http.status,
        requestId: requestIdOf(http, value),
        text,
        value,
        retryAfter: http.headers['retry-after'],
        headers: http.headers
    };
    const succeeded = http.status >= 200 && http.status < 300;
    let refusal = succeeded ? errorUnderSuccess(value) : (errorOf(value) ?? { text });
    if (refusal === undefined && http.sent)
        return answer;
    // Success before the service had the whole request is none.
    if (refusal === undefined)
        throw unexpected(answer);
    if (http.status >= 300 && http.status < 400) {
        refusal = { text: `redirect to ${http.headers['location'] ?? 'nowhere'}` };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._({ ...outline(answer), ...refusal });
}
/** For a call that says `false`, or that it failed, under a status of success. */
function falseAnswer(answer) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._({ ...outline(answer), text: answer.text });
}
/** For an answer that is none of those which the call documents. */
function unexpected(answer) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswerError */ .q({ ...outline(answer), text: answer.text });
}
/**
 * Reads a text that an answer may leave out.
 * @returns an empty text for what is absent or null; undefined for what is no text, as no document has it
 */
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
/** It is in a header, IAM's under a name of its own; errors of the gateway repeat it in the body. */
function requestIdOf({ headers }, value) {
    return headers['x-request-id'] ?? headers['x-iam-trace-id'] ?? (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'request_id') ?? '';
}
function errorUnderSuccess(value) {
    const inner = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'error');
    return longPair(value) ?? shortPair(inner) ?? longPair(inner);
}
/** The pair of code and text may stand at the top, or one level down under any key. */
function errorOf(value) {
    const inner = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || Array.isArray(value) ? Object.values(value) : [];
    for (const candidate of [value, ...inner]) {
        const pair = longPair(candidate) ?? shortPair(candidate);
        if (pair !== undefined)
            return pair;
    }
    return undefined;
}
/** The pair as "Error Codes" has it. */
function longPair(value) {
    return pairOf((0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'error_code'), (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'error_msg'));
}
/** The pair as IAM has it, whose codes are numbers. */
function shortPair(value) {
    const code = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'code');
    return pairOf(Number.isFinite(code) ? String(code) : (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'code'), (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'message'));
}
function pairOf(code, message) {
    const text = optionalText(message);
    return code === undefined || text === undefined ? undefined : { code, text };
}
function outline({ status, requestId, retryAfter }) {
    return { status, requestId, retryAfter };
}


/***/ }),

/***/ 4768:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3736);
/** The error of a call that failed for good. */

/** Its message says what was tried, what came back, the likely cause and what to do. */
class CallError extends Error {
    name = 'CallError';
    /** Name of the call. */
    call;
    /** One line for the log, without advice. */
    brief;
    constructor(message, { call, brief, cause }) {
        super(message, { cause });
        this.call = call;
        this.brief = brief;
    }
    /** The service's ID of the request that was answered, or an empty string. */
    get requestId() {
        return this.cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._ ? this.cause.requestId : '';
    }
    /** The service says that the extension or version is not there. */
    get notFound() {
        return this.cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._ && this.cause.notFound;
    }
}


/***/ }),

/***/ 219:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf),
/* harmony export */   r: () => (/* binding */ pathAndQuery)
/* harmony export */ });
/* harmony import */ var _http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6697);
/**
 * A call to the service as a value: building one touches nothing, so it can be planned, shown, signed, sent,
 * repeated and tested.
 */

/** Content type of JSON calls, as the official SDKs send it, without a body too. */
const JSON_TYPE = 'application/json;charset=UTF-8';
/** @returns path and query as they are sent */
function pathAndQuery(call) {
    return call.path + (0,_http_url_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(call.query);
}
/**
 * @param baseUrl of the call's service, without a slash at its end
 * @returns the request, not yet authorized; rejects with what a fresh body rejects with
 */
async function requestOf(call, baseUrl) {
    const { method, body } = call;
    const request = { method, url: baseUrl + pathAndQuery(call), headers: { 'content-type': JSON_TYPE } };
    if (body === undefined)
        return request;
    // The form brings its content type, with its boundary.
    if ('file' in body)
        return { ...request, headers: {}, body: body.file };
    const json = 'fresh' in body ? await body.fresh() : body.json;
    return { ...request, body: JSON.stringify(json) };
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Client)
});

// EXTERNAL MODULE: ./src/http/retry.ts
var retry = __nccwpck_require__(8902);
// EXTERNAL MODULE: ./src/codearts/answers.ts
var answers = __nccwpck_require__(3640);
// EXTERNAL MODULE: ./src/codearts/call.ts
var codearts_call = __nccwpck_require__(219);
// EXTERNAL MODULE: ./src/codearts/call-error.ts
var call_error = __nccwpck_require__(4768);
// EXTERNAL MODULE: ./src/codearts/errors.ts
var errors = __nccwpck_require__(3736);
// EXTERNAL MODULE: ./src/http/errors.ts
var http_errors = __nccwpck_require__(8549);
;// CONCATENATED MODULE: ./src/codearts/retry-decision.ts
/** What the failure of a call means: whether it may be repeated, and what may have happened. */


/** @returns whether nothing of the request reached the service */
function neverSent(error) {
    return error instanceof http_errors/* FileChangedError */.jL
        ? !error.begun
        : error instanceof http_errors/* ConnectionError */.Rc && !error.maybeSent;
}
/** @param canTell whether it can be read if the write was applied */
function retryDecision(call, error, canTell) {
    const repeatable = call.repeatable || canTell || !mayHaveApplied(error);
    if (error instanceof errors/* ServiceError */._) {
        const { transient, throttled, retryAfter } = error;
        return { retry: repeatable && transient, throttled, retryAfter };
    }
    return { retry: repeatable && error instanceof http_errors/* ConnectionError */.Rc && error.transient };
}
/** @returns whether a write that failed so may have been applied all the same */
function mayHaveApplied(error) {
    if (error instanceof errors/* ServiceError */._)
        return !error.refused;
    // The last piece of a file that changed is never sent.
    if (error instanceof http_errors/* FileChangedError */.jL)
        return false;
    return error instanceof http_errors/* ConnectionError */.Rc ? error.maybeSent : true;
}
/** @returns whether the call itself failed; not so at the end of the step, by its deadline or a signal */
function isCallFailure(error) {
    return (error instanceof errors/* ServiceError */._ || error instanceof http_errors/* ConnectionError */.Rc || error instanceof http_errors/* FileChangedError */.jL);
}

;// CONCATENATED MODULE: ./src/codearts/client.ts
/** Sends calls: authorizes, repeats, and reads the answers. */






const NOT_SHOWN = 'not shown, because it may hold credentials';
class Client {
    traffic = { requests: 0, changed: false, requestId: '' };
    #options;
    #renew;
    constructor(options) {
        this.#options = options;
        this.#renew = options.renew;
    }
    /**
     * @returns what the call reads from the answer
     * @throws CallError when the service refused or could not be reached; the step's own reason when it was ended
     */
    async send(call, { applied, notes } = {}) {
        let attempts = 0;
        let uncertain = false;
        const explain = async (cause, ...lines) => {
            const { explainFailure } = await __nccwpck_require__.e(/* import() */ 515).then(__nccwpck_require__.bind(__nccwpck_require__, 7515));
            const { redact } = this.#options;
            const url = this.#baseUrl(call) + (0,codearts_call/* pathAndQuery */.r)(call);
            return explainFailure({
                call,
                url,
                attempts,
                cause,
                notes: [...lines, ...(notes?.(cause) ?? [])],
                redact
            });
        };
        const settle = async (error) => {
            uncertain ||= call.writes && mayHaveApplied(error);
            if (!uncertain || applied === undefined || !isCallFailure(error))
                throw error;
            const value = await applied().catch(async (unread) => {
                if (!(unread instanceof call_error/* CallError */.R))
                    throw unread;
                throw await explain(error, `Whether it was applied could not be read. ${unread.brief}`);
            });
            if (value === undefined)
                throw error;
            return value;
        };
        try {
            return await (0,retry/* withRetries */.L)(this.#options.retry, async (number) => {
                attempts = number;
                return this.#renewing(call).catch(settle);
            }, error => retryDecision(call, error, applied !== undefined), async (error, wait) => {
                this.#options.onRetry(await explain(error), wait);
            });
        }
        catch (error) {
            throw isCallFailure(error) ? await explain(error) : error;
        }
    }
    /** A credential that the step obtained itself may have ended early: it is obtained anew, once in a step. */
    async #renewing(call) {
        const renew = this.#renew;
        return this.#once(call).catch((error) => {
            if (renew === undefined || !(error instanceof errors/* ServiceError */._) || error.status !== 401)
                throw error;
            this.#renew = undefined;
            renew();
            return this.#once(call);
        });
    }
    async #once(call) {
        const { authorize, transport, retry } = this.#options;
        const request = await (0,codearts_call/* requestOf */.f)(call, this.#baseUrl(call));
        const headers = { ...request.headers, ...(await authorize(request)) };
        this.traffic.requests += 1;
        try {
            const value = await this.#read(call, await transport({ ...request, headers }, retry.signal));
            this.traffic.changed ||= call.writes;
            return value;
        }
        catch (error) {
            if (neverSent(error))
                this.traffic.requests -= 1;
            if (error instanceof errors/* ServiceError */._)
                this.traffic.requestId = error.requestId;
            this.traffic.changed ||= call.writes && mayHaveApplied(error);
            throw error;
        }
    }
    #read(call, http) {
        const answer = (0,answers/* accept */.Ju)(http);
        this.traffic.requestId = answer.requestId;
        // What cannot be read may hold credentials all the same, which nobody has masked.
        return call.read(call.secretAnswer === true ? { ...answer, text: NOT_SHOWN } : answer);
    }
    #baseUrl({ service }) {
        return this.#options.hosts[service] ?? '';
    }
}


/***/ }),

/***/ 3736:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ServiceError),
/* harmony export */   q: () => (/* binding */ UnexpectedAnswerError)
/* harmony export */ });
/** What the service answers when it does not do as asked. */
const THROTTLED_CODE = 'COCT.0070003';
const NOT_FOUND_CODE = 'DEVPIPE.30011001';
// 408 and 425 are 4xx by number, but say nothing about whether the request was applied.
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
/** The service answered, and the answer is not success. */
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
    /** The record is not there: answered as 400 with a code, not as 404 (which means a wrong host). */
    get notFound() {
        return this.code === NOT_FOUND_CODE;
    }
    /** The service asks for less traffic, under 429 or disguised as 500. */
    get throttled() {
        return this.status === 429 || this.code === THROTTLED_CODE;
    }
    /** The same request may succeed later. */
    get transient() {
        return this.throttled || TRANSIENT.has(this.status);
    }
    /** Certain that a write was not applied. */
    get refused() {
        if (this.throttled)
            return true;
        if (this.status >= 400)
            return this.status < 500 && !TRANSIENT.has(this.status);
        return this.status >= 200 && this.status < 300;
    }
}
/** The answer is nothing that the documents describe. Whether a write was applied is not known; it is not repeated. */
class UnexpectedAnswerError extends ServiceError {
    name = 'UnexpectedAnswerError';
    get transient() {
        return false;
    }
    get refused() {
        return false;
    }
}


/***/ }),

/***/ 622:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ GIT_REF)
/* harmony export */ });
/**
 * What names a commit ("gitrevisions" of git's manual). A `-` would begin an option, a `^` excludes commits.
 */
const GIT_REF = {
    pattern: /^(?![-^])[^\s\p{Cc}]{1,255}$/u,
    allowed: 'a branch, tag or commit of 1 to 255 characters without spaces, not beginning with - or ^',
    example: 'origin/main'
};


/***/ }),

/***/ 5360:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ typeLabel),
/* harmony export */   HE: () => (/* binding */ DOCUMENTED_TYPES),
/* harmony export */   e8: () => (/* binding */ BUSINESS_TYPE),
/* harmony export */   mb: () => (/* binding */ typesWith),
/* harmony export */   ts: () => (/* binding */ businessTypeWarning),
/* harmony export */   xJ: () => (/* binding */ businessType)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5655);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5988);
// The business types of extensions: the documented ones, their names in the console, and the warning about others.


/** "Updating an Extension Draft", `business_type`. */
const BUSINESS_TYPE = {
    pattern: /^[A-Za-z0-9_-]{1,50}$/,
    allowed: 'Build, Gate (Check), Deploy, Test or Normal',
    example: 'Normal'
};
/** The types that the Chinese edition lists, with their names in the console. */
const LABELS = new Map([
    ['Build', 'Build'],
    ['Gate', 'Check'],
    ['Deploy', 'Deploy'],
    ['Test', 'Test'],
    ['Normal', 'General']
]);
/** The documented types, for lists that the service filters by type. */
const DOCUMENTED_TYPES = [...LABELS.keys()];
/** @returns the documented types, and this one besides */
function typesWith(businessType) {
    return [...new Set([...DOCUMENTED_TYPES, businessType])];
}
/** @returns the type as the service names it: Gate for the console's Check */
function businessType(word) {
    return word === 'Check' ? 'Gate' : word;
}
/** @returns the name of a type in the console; the type itself when it is not documented */
function typeLabel(businessType) {
    return LABELS.get(businessType) ?? businessType;
}
/**
 * The documents disagree on whether there are other types. So an unknown one is no problem, but it can never be changed.
 * @param word that is given as a business type
 * @param label of the field or input that gives it
 * @returns a warning when no document names the type; nothing for what cannot be a type at all
 */
function businessTypeWarning(word, label) {
    if (word === undefined || !BUSINESS_TYPE.pattern.test(word))
        return undefined;
    if (LABELS.has(businessType(word)))
        return undefined;
    const message = `${label} is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(word)}, which no document names, and which cannot change once the extension is registered. Documented: ${BUSINESS_TYPE.allowed}.`;
    return (0,_similar_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(message, word, DOCUMENTED_TYPES);
}


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   Xu: () => (/* binding */ appearsTwice),
/* harmony export */   bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   uf: () => (/* binding */ byLine)
/* harmony export */ });
// JSON and YAML files with the line of every value, and what is found in them, so that each finding is shown at its line.
/** Largest file that is read as a document, in bytes. */
const MAX_DOCUMENT_BYTES = 1024 * 1024;
/** Most findings of a file; the runner shows ten. */
const MAX_FINDINGS = 100;
/** A file is no document, or not the one that it has to be. */
class DocumentError extends Error {
    name = 'DocumentError';
    /** At most MAX_FINDINGS, by line. */
    findings;
    constructor(findings) {
        const shown = bounded(findings, finding => finding);
        super(shown.map(({ line, message }) => `line ${line}: ${message}`).join('; '));
        this.findings = shown;
    }
}
/**
 * Makes at most MAX_FINDINGS, because looking for the line of each takes time.
 * @param found what is wrong, of any kind
 * @param toFinding makes a finding of it
 * @returns the findings by line; if there are more, the last one counts them
 */
function bounded(found, toFinding) {
    const most = found.length > MAX_FINDINGS ? MAX_FINDINGS - 1 : MAX_FINDINGS;
    const findings = byLine(found.slice(0, most).map(toFinding));
    const last = findings.at(-1);
    const more = found.length - findings.length;
    if (last === undefined || more === 0)
        return findings;
    return [...findings, { line: last.line, message: `${more} more like these are not listed` }];
}
/** @returns the findings in the order of lines */
function byLine(findings) {
    return findings.toSorted((a, b) => a.line - b.line);
}
/** @returns the message about a key that its object has already */
function appearsTwice(key) {
    return `the key ${String(key)} appears twice`;
}
/** @returns whether the value is an object, and no list */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ PLUGIN_NAME),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   Ql: () => (/* binding */ ICON_PLUGIN_NAME),
/* harmony export */   hi: () => (/* binding */ DISPLAY_NAME),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
// The rules of the service's pages for names, IDs and versions; no other file repeats one of them.
/** Account, project and extension IDs ("Path Parameters" of every page). */
const ID = {
    pattern: /^[A-Za-z0-9]{32}$/,
    allowed: '32 letters or digits',
    example: 'ce8df55870164338a72d7e828a966a2a'
};
/** "Updating an Extension Draft", `plugin_name`. */
const PLUGIN_NAME = {
    pattern: /^[A-Za-z0-9_-]{1,50}$/,
    allowed: '1 to 50 letters, digits, hyphens (-) and underscores (_)',
    example: 'my_extension'
};
/** "Updating the Extension Icon", `plugin_name`: this page allows more characters than the others. */
const ICON_PLUGIN_NAME = {
    pattern: /^[A-Za-z0-9\p{Script=Han} ._-]{1,50}$/u,
    allowed: '1 to 50 letters, Chinese characters, digits, spaces, hyphens (-), underscores (_) and periods (.)',
    example: 'my_extension'
};
/** "Updating an Extension Draft", `display_name`; the Chinese edition allows Chinese characters. */
const DISPLAY_NAME = { ...ICON_PLUGIN_NAME, example: 'My Extension' };
/** "Updating an Extension Draft", `version`. */
const VERSION = {
    pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}$/,
    allowed: 'three groups of one or two digits (0 to 99), joined by periods',
    example: '1.0.2'
};


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5655);
// Guesses which word a misspelt one was meant to be.


/** More edits than these make another word. */
const MAX_EDITS = 2;
/** Longest suggestion in a message, in characters. */
const MAX_SUGGESTION = 100;
/** @returns the known word that the word was probably meant to be */
function mostSimilar(word, known) {
    // Two edits leave nothing of a short word.
    const most = Math.min(MAX_EDITS, Math.floor(word.length / 2));
    const [nearest] = known
        .map(candidate => ({ candidate, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return nearest !== undefined && nearest.edits <= most ? nearest.candidate : undefined;
}
/**
 * @param message with or without the end of its sentence
 * @returns the message, followed by a question that names the similar word if there is one
 */
function didYouMean(message, word, known) {
    const similar = mostSimilar(word, known);
    if (similar === undefined)
        return message;
    return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)} Did you mean ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(similar, MAX_SUGGESTION)}?`;
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ versionOfPullRequest),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   vV: () => (/* binding */ hasLeadingZero)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4706);
// The grammar of versions, and versions made from a tag or a pull request.

/** @returns the version without a leading `v`, or nothing when it is not three groups of 0 to 99 */
function parseVersion(text) {
    const bare = text.replace(/^v/, '');
    return _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv.pattern.test(bare) ? bare : undefined;
}
/** @returns whether a group has a leading zero: allowed, but no document says whether the service takes 01 for 1 */
function hasLeadingZero(version) {
    return version.split('.').some(group => /^0\d/.test(group));
}
/**
 * @param ref the git ref of the run; empty when it has none
 * @returns the version of `v1.2.3`, `name@1.2.3` or `name/v1.2.3`, and the name if the tag has one; else the problem
 */
function versionOfTag(ref) {
    if (ref === '')
        return { problem: 'the run has no git ref; "tag" works in a workflow that a tag push starts' };
    const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (tag === undefined)
        return { problem: `${ref.replace(/^refs\/heads\//, 'branch ')} is not a tag` };
    const [, name, text = ''] = /^(?:(.+)[@/])?v?(\d[^@/]*)$/.exec(tag) ?? [];
    if (_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv.pattern.test(text))
        return { version: text, name };
    if (/^\d+\.\d+\.\d+[-+]/.test(text)) {
        return { problem: `tag ${tag} is of a pre-release or build; the service knows three numbers only` };
    }
    if (/^\d+\.\d+\.\d+$/.test(text)) {
        const over = text.split('.').some(group => Number(group) > 99);
        return { problem: `tag ${tag} has a group ${over ? 'over 99' : 'of more than two digits'}` };
    }
    return { problem: `tag ${tag} does not end in a version of three numbers, such as v1.2.3` };
}
/**
 * @param number of a pull request
 * @returns a version that is the same on open and on close, and that no real release uses; pull requests whose numbers
 * are 1,000 apart share one
 */
function versionOfPullRequest(number) {
    return `0.${90 + (Math.floor(number / 100) % 10)}.${number % 100}`;
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ RequestTimeoutError),
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   jL: () => (/* binding */ FileChangedError),
/* harmony export */   lY: () => (/* binding */ AnswerTooLongError)
/* harmony export */ });
/* harmony import */ var _value_at_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3239);
/** What can go wrong before there is an answer. */

// The request cannot have reached the service: there was no connection, or no agreement on TLS.
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|EPROTO|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_INVALID)/;
const NOT_SENT_WORDS = /before secure TLS connection|^tunneling socket could not be established|illegal response body from proxy/;
// Trying again cannot help: the certificate, the request or the answer itself is not acceptable.
const PERMANENT = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_INVALID|HPE_|ANSWER_TOO_LONG)/;
/** The connection could not be made, or was lost. */
class ConnectionError extends Error {
    name = 'ConnectionError';
    /** The system's or Node's error code, or an empty string. */
    code;
    /** False when the request cannot have reached the service. */
    maybeSent;
    /** Whether the same request may succeed later. */
    transient;
    constructor(cause) {
        super(messagesOf(cause), { cause });
        const [code = '', ...others] = codesOf(cause);
        this.code = code;
        const connecting = (0,_value_at_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(cause, 'syscall') === 'connect';
        const unsent = [code, ...others].every(each => NOT_SENT.test(each)) || NOT_SENT_WORDS.test(this.message);
        this.maybeSent = !unsent && !connecting;
        this.transient = !PERMANENT.test(code);
    }
}
/** No byte moved for as long as `request-timeout` allows. */
class RequestTimeoutError extends ConnectionError {
    name = 'RequestTimeoutError';
    /**
     * @param after milliseconds
     * @param connected whether the request can have left
     */
    constructor(after, connected) {
        const message = `no ${connected ? 'answer' : 'connection'} within ${after / 1000} s`;
        super(Object.assign(new Error(message), connected ? {} : { syscall: 'connect' }));
    }
}
/** The answer is longer than any that the service gives, and is not read to its end. */
class AnswerTooLongError extends Error {
    name = 'AnswerTooLongError';
    code = 'ANSWER_TOO_LONG';
    /** @param most bytes */
    constructor(most) {
        super(`the answer is longer than ${most} bytes`);
    }
}
/** The file is not what it was when it was checked, or is gone. What was sent of it is not a whole request. */
class FileChangedError extends Error {
    name = 'FileChangedError';
    /** Whether some of the request was on its way. */
    begun;
    constructor(filename, begun, cause) {
        super(`${filename} changed after it was checked, or is gone`, { cause });
        this.begun = begun;
    }
}
/** Where several addresses of a host were tried, each has its own error (an AggregateError). */
function codesOf(cause) {
    const inner = (0,_value_at_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(cause, 'errors');
    return Array.isArray(inner) && inner.length > 0 ? inner.flatMap(codesOf) : [(0,_value_at_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(cause, 'code') ?? ''];
}
/** The message; for several addresses, whose AggregateError has none of its own, the messages of all. */
function messagesOf(cause) {
    if (typeof cause === 'string')
        return cause;
    const inner = (0,_value_at_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(cause, 'errors');
    return (0,_value_at_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(cause, 'message') ?? (Array.isArray(inner) ? inner.map(messagesOf).join('; ') : '');
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HttpClient: () => (/* reexport */ HttpClient)
});

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
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
    // Determine the request port
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
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
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
//# sourceMappingURL=proxy.js.map
;// CONCATENATED MODULE: ./src/shims/tunnel.ts
// http-client needs its agent at once; ncc turns this into a look-up within the bundle, which has no `require`.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const tunnel = () => __nccwpck_require__(218);
const httpOverHttp = options => tunnel().httpOverHttp(options);
const httpsOverHttp = options => tunnel().httpsOverHttp(options);
const httpOverHttps = options => tunnel().httpOverHttps(options);
const httpsOverHttps = options => tunnel().httpsOverHttps(options);

// EXTERNAL MODULE: ./src/shims/undici.ts
var undici = __nccwpck_require__(5136);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
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
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
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
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
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
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
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
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
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
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
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
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
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
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
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
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
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
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
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
        // gives handlers an opportunity to participate
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
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
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
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
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
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
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
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
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
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
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
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new undici/* ProxyAgent */.k(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
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
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
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
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
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
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
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
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./src/http/http-client.ts
/**
 * @actions/http-client itself. In the bundle its name stands for `shims/http-client.ts`; this path does not. It loads
 * http, https and TLS, so import it when a request is made.
 */



/***/ }),

/***/ 8902:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* unused harmony export backoff */
/** When a request is repeated, and after how long. The only place that decides about waiting. */
const BASE_MS = 1_000;
const LONGEST_MS = 20_000;
/** The service's documents advise 2 to 5 seconds after throttling. */
const THROTTLED_MS = 2_000;
/**
 * @param attempt number of the attempt that failed, from 1
 * @returns milliseconds to wait: full jitter over 1 s x 2^n, at most 20 s; more where throttling or Retry-After ask for
 * that
 */
function backoff(attempt, decision, clock) {
    const jitter = clock.random() * Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1));
    const least = decision.throttled === true ? THROTTLED_MS : 0;
    return Math.max(jitter, least, retryAfterMs(decision.retryAfter, clock.now()));
}
/** @returns milliseconds that a Retry-After header asks for: seconds or an HTTP date; 0 when absent or unreadable */
function retryAfterMs(header, now) {
    if (header === undefined)
        return 0;
    if (/^\d+$/.test(header.trim()))
        return Number(header) * 1_000;
    // Date.parse takes almost anything; only the form that HTTP prescribes counts.
    const date = header.endsWith(' GMT') ? Date.parse(header) : NaN;
    return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
/**
 * @param attempt does the work once; is given the attempt's number from 1
 * @param decide says about an error whether to try again
 * @param onWait told before each wait
 * @throws the last error when attempts are used up, the decision is no, or the wait would pass the deadline
 */
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


/***/ }),

/***/ 9898:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport)
});

// UNUSED EXPORTS: MAX_ANSWER_BYTES

// EXTERNAL MODULE: ./src/http/errors.ts
var errors = __nccwpck_require__(8549);
;// CONCATENATED MODULE: ./src/http/raw-options.ts
/** Sets options of node:http that @actions/http-client does not offer. */
/** Longest set of answer headers, in bytes. A token header of the service holds up to 32,768 characters. */
const MAX_HEADER_BYTES = 64 * 1024;
/**
 * @param signal ends the request
 * @param onConnected called when the request can leave
 * @returns a handler for HttpClient, which hands the options of each request to its handlers
 */
function rawOptions(signal, onConnected) {
    return {
        prepareRequest(options) {
            watchConnection(options.agent, onConnected);
            options.maxHeaderSize = MAX_HEADER_BYTES;
            options.signal = signal;
            // http-client keeps the brackets of an IPv6 address, which no resolver knows.
            options.host = options.host?.replace(/^\[(.*)\]$/, '$1') ?? null;
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('this handler answers no authentication challenge'))
    };
}
/** A request can leave once the connection stands, TLS included. The connection of a proxy cannot be watched. */
function watchConnection(agent, onConnected) {
    if (typeof agent !== 'object' || !('createConnection' in agent)) {
        onConnected();
        return;
    }
    const create = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
        const socket = create(options, callback);
        socket?.once('encrypted' in socket ? 'secureConnect' : 'connect', onConnected);
        return socket;
    };
}

;// CONCATENATED MODULE: ./src/http/transport.ts
/** Sends one HTTP request once. The only user of @actions/http-client. */


/** Longest answer that is read, in bytes. A page of versions is a few kilobytes. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
// http-client ends idle sockets after three minutes unless told otherwise; this file has deadlines of its own.
const NEVER_MS = 2 ** 31 - 1;
const CLIENT_OPTIONS = { allowRedirects: false, allowRetries: false, socketTimeout: NEVER_MS };
/**
 * Redirects are not followed, nothing is retried, proxies come from the environment, and no socket survives the call.
 * @param requestTimeout milliseconds without a byte moving while the body goes out, and from its last byte to the
 * end of the answer
 */
function createTransport(userAgent, requestTimeout) {
    return async (request, signal) => {
        // In the main file of the bundle, but run by the first request: a step that ends at its inputs needs no network.
        const { HttpClient } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3028));
        signal.throwIfAborted();
        const attempt = new AbortController();
        const interrupt = () => {
            attempt.abort(signal.reason);
        };
        signal.addEventListener('abort', interrupt, { once: true });
        let connected = false;
        const timer = setTimeout(() => {
            attempt.abort(new errors/* RequestTimeoutError */.DH(requestTimeout, connected));
        }, requestTimeout);
        const progress = () => timer.refresh();
        const onConnected = () => {
            connected = true;
        };
        const client = new HttpClient(userAgent, [rawOptions(attempt.signal, onConnected)], CLIENT_OPTIONS);
        try {
            return await Promise.race([exchange(client, request, attempt, progress), aborted(attempt.signal)]);
        }
        catch (error) {
            if (attempt.signal.aborted)
                throw attempt.signal.reason;
            throw asTransportError(error);
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', interrupt);
            // Ends what is still open: an upload that was answered early, or a peer that stopped reading.
            attempt.abort();
        }
    };
}
/** A request that waits for its socket, behind a proxy that does not answer, does not notice its signal. */
function aborted(signal) {
    return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
            reject(signal.reason);
        }, { once: true });
    });
}
async function exchange(client, request, attempt, progress) {
    const form = typeof request.body === 'object' ? await transport_open(request.body, progress) : undefined;
    form?.stream.once('error', (error) => {
        attempt.abort(asTransportError(error));
    });
    try {
        const data = form?.stream ?? (typeof request.body === 'string' ? request.body : null);
        const response = await client.request(request.method, request.url, data, {
            ...request.headers,
            ...form?.headers
        });
        const answer = await read(response.message);
        return { ...answer, sent: form?.stream.readableEnded !== false };
    }
    finally {
        form?.stream.destroy();
        client.dispose();
    }
}
/** Loads what files need with the first one that is sent. */
async function transport_open(part, progress) {
    return (await __nccwpck_require__.e(/* import() */ 468).then(__nccwpck_require__.bind(__nccwpck_require__, 2468))).openForm(part, progress);
}
function asTransportError(error) {
    return error instanceof errors/* FileChangedError */.jL ? error : new errors/* ConnectionError */.Rc(error);
}
/** Reads by iteration: http-client's own reader never settles when the connection is lost within the body. */
async function read(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new errors/* AnswerTooLongError */.lY(MAX_ANSWER_BYTES);
        chunks.push(chunk);
    }
    const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: message.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(chunks).toString('utf8')
    };
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   lF: () => (/* binding */ encode)
/* harmony export */ });
/** Percent-encoding by RFC 3986, in one place: the service signs `!'()*` encoded too, which encodeURIComponent leaves. */
/** @returns the value with everything but letters, digits and `-._~` percent-encoded as UTF-8 */
function encode(value) {
    return encodeURIComponent(value).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Tag for path templates: the literal parts stay, every value is encoded. */
function path(literals, ...values) {
    return literals.reduce((built, literal, index) => built + encode(values[index - 1] ?? '') + literal);
}
/** @returns `?a=b&c=d` in the order given, or an empty string when there is nothing */
function query(pairs) {
    const parts = Object.entries(pairs).map(([name, value]) => `${encode(name)}=${encode(value)}`);
    return parts.length === 0 ? '' : `?${parts.join('&')}`;
}


/***/ }),

/***/ 3239:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reads values of unknown shape: parsed JSON, and whatever was thrown. */
/** @returns whether the value is an object with keys, and no list */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** @returns the value under these keys, one within the other; undefined where one of them is missing */
function valueAt(value, ...keys) {
    return keys.reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}
/** @returns the text under these keys; undefined where there is none or an empty one */
function textAt(value, ...keys) {
    const text = valueAt(value, ...keys);
    return typeof text === 'string' && text !== '' ? text : undefined;
}


/***/ }),

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9946);
/** Starts the step, and makes a silent exit impossible. */

// Top-level await: work that is lost on the way ends the process with exit code 13, never with 0.
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)();
// Nothing that is still open, such as a proxy that does not answer, keeps the step waiting once it has its result.
process.stdout.write('', () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3879:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   At: () => (/* binding */ SECRET_EXAMPLE),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Vy: () => (/* binding */ ruled),
/* harmony export */   Zf: () => (/* binding */ isVersionWord),
/* harmony export */   eE: () => (/* binding */ credential),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _extension_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4706);
/* harmony import */ var _extension_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4681);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8190);
/** The kinds of inputs: how the text of each becomes a value, what is allowed, and an example. */



/** What every credential is made of: no line breaks, which could not be masked, and only what a header can hold. */
const CREDENTIAL = /^[\x21-\x7e]+$/;
/** How a workflow gives a secret. */
const SECRET_EXAMPLE = '${{ secrets.NAME }}';
/** @returns a field whose text has to match a rule */
function ruled({ pattern, allowed, example }) {
    return { parse: text => (pattern.test(text) ? text : undefined), allowed, example };
}
/** @returns a field that takes any text; whether it can be used shows later */
function anyText(allowed, example) {
    return { parse: text => text, allowed, example };
}
/**
 * @param what it is, for messages
 * @param length bounds of its length in characters
 * @returns a field that is secret
 */
function credential(what, { least = 1, most = Infinity } = {}) {
    return {
        parse: text => (CREDENTIAL.test(text) && text.length >= least && text.length <= most ? text : undefined),
        allowed: `${what}, printable ASCII without spaces or line breaks`,
        example: SECRET_EXAMPLE,
        secret: true
    };
}
/** @returns a field that takes one of these words; the last is the example */
function oneOf(...words) {
    return {
        parse: text => words.find(word => word === text),
        allowed: words.join(' or '),
        example: words.at(-1) ?? ''
    };
}
/** @returns a field that takes the words of YAML 1.2 for true and false */
function flag(fallback) {
    return {
        parse: text => (/^(true|True|TRUE|false|False|FALSE)$/.test(text) ? /^t/i.test(text) : undefined),
        allowed: 'true or false',
        example: 'true',
        fallback
    };
}
/** @returns a field for a whole number within these bounds */
function integer(least, most, fallback) {
    return {
        parse: text => {
            const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
            return value >= least && value <= most ? value : undefined;
        },
        allowed: `a whole number from ${least} to ${most}`,
        example: String(fallback),
        fallback: String(fallback)
    };
}
/** @returns a field for a base URL; its value has no slash at the end */
function url(example) {
    return {
        parse: _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEndpoint */ .Bk,
        allowed: 'an https URL without user, query or fragment (http for localhost, 127.0.0.0/8 and [::1] only)',
        example,
        isUrl: true
    };
}
/** @returns a field for a path; what it leads to is judged when it is opened */
function file(what, example) {
    const place = "inside the workspace or the runner's temporary folder";
    return anyText(`${what} ${place}, by its path or a glob that matches no other`, example);
}
/** @returns a field for a name that no document restricts */
function plain(what, example) {
    return ruled({
        pattern: /^[^\p{Cc}]{1,255}$/u,
        allowed: `${what}, 1 to 255 characters without line breaks or control characters`,
        example
    });
}
/** Words that stand for a version which the run's event gives. */
const VERSION_WORDS = {
    tag: "tag (the pushed tag's)",
    pr: "pr (made from the pull request's number)"
};
/** @returns whether the text stands for a version that the run's event gives */
function isVersionWord(text) {
    return Object.hasOwn(VERSION_WORDS, text);
}
/** @returns a field for a version, or for one of the words that stand for one */
function version(...words) {
    return {
        parse: text => {
            const fits = isVersionWord(text) ? words.includes(text) : (0,_extension_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text) !== undefined;
            return fits ? text : undefined;
        },
        allowed: [_extension_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv.allowed, ...words.map(word => VERSION_WORDS[word])].join('; or '),
        example: _extension_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv.example
    };
}


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ EXTENSION_FIELDS),
/* harmony export */   Kg: () => (/* binding */ SERVICE_FIELDS),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   SF: () => (/* binding */ releaseVersion),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   W1: () => (/* binding */ ifMissing),
/* harmony export */   cW: () => (/* binding */ SECRETS),
/* harmony export */   kE: () => (/* binding */ COMMENT_FIELDS),
/* harmony export */   nV: () => (/* binding */ STEP_FIELDS),
/* harmony export */   vN: () => (/* binding */ CALLING_FIELDS),
/* harmony export */   yy: () => (/* binding */ iconPluginName)
/* harmony export */ });
/* harmony import */ var _discovery_git_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(622);
/* harmony import */ var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5360);
/* harmony import */ var _extension_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4706);
/* harmony import */ var _field_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3879);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8190);
/** The table of inputs: how the text of each becomes a value, what is allowed, and an example. */





const fields = {
    region: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .REGION */ .Zg),
    endpoint: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ)('https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com'),
    'req-endpoint': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ)('https://projectman-ext.cn-north-4.myhuaweicloud.com'),
    'iam-endpoint': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ)('https://iam.cn-north-4.myhuaweicloud.com'),
    'sts-endpoint': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ)('https://sts.cn-north-4.myhuaweicloud.com'),
    'domain-id': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_extension_rules_js__WEBPACK_IMPORTED_MODULE_2__.ID),
    token: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .credential */ .eE)(`a user token of ${_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .TOKEN_LENGTH */ .Fj.least} to ${_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .TOKEN_LENGTH */ .Fj.most} characters`, _rules_js__WEBPACK_IMPORTED_MODULE_4__/* .TOKEN_LENGTH */ .Fj),
    'access-key-id': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .credential */ .eE)('the ID of an access key (AK)'),
    'secret-access-key': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .credential */ .eE)('the secret of the access key (SK)'),
    'security-token': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .credential */ .eE)('the security token of a temporary access key'),
    'provider-urn': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVIDER_URN */ ._S),
    'agency-urn': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .AGENCY_URN */ .oU),
    audience: { ...(0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .AUDIENCE */ .Xu), fallback: 'sts.huaweicloud.com' },
    'iam-user': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)('the name of an IAM user', 'github-actions'),
    'iam-password': { ...(0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)("the IAM user's password", _field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_EXAMPLE */ .At), secret: true },
    'iam-account': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)("the name of the IAM user's account", 'my-company'),
    'iam-project-id': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_extension_rules_js__WEBPACK_IMPORTED_MODULE_2__.ID),
    'plugin-name': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_extension_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .PLUGIN_NAME */ .AF),
    'display-name': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_extension_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .DISPLAY_NAME */ .hi),
    'business-type': {
        ...(0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__/* .BUSINESS_TYPE */ .e8),
        parse: text => (_extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__/* .BUSINESS_TYPE */ .e8.pattern.test(text) ? (0,_extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__/* .businessType */ .xJ)(text) : undefined)
    },
    description: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .anyText */ .Ae)('a text', 'Checks shell scripts'),
    version: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE)('tag', 'pr'),
    'version-description': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .anyText */ .Ae)('a text', 'Fixes the exit code'),
    'unique-id': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_extension_rules_js__WEBPACK_IMPORTED_MODULE_2__.ID),
    'package-path': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .file */ .NJ)('a .zip file or a folder to pack', 'dist/my_extension.zip'),
    'icon-path': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .file */ .NJ)('a PNG or JPEG', 'icon.png'),
    'draft-path': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .file */ .NJ)('a .json, .yaml or .yml file', 'draft.yaml'),
    'project-id': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_extension_rules_js__WEBPACK_IMPORTED_MODULE_2__.ID),
    'plan-id': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_ID */ .Ik),
    'img-url': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .IMG_URL */ .sE),
    'image-path': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .file */ .NJ)('a PNG, JPEG or GIF', 'plan.png'),
    'if-exists': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('fail', 'skip'),
    'if-missing': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('fail', 'create', 'ignore'),
    confirm: { ...(0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_extension_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .PLUGIN_NAME */ .AF), allowed: 'the same name as plugin-name, to confirm the deletion' },
    'dry-run': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('false'),
    'max-attempts': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 10, 4),
    'request-timeout': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 3600, 60),
    timeout: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 3600, 600),
    'github-token': {
        ...(0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .credential */ .eE)("GitHub's token of the job"),
        example: '${{ github.token }}',
        runnerDefault: '${{ github.token }}'
    },
    comment: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('false'),
    summary: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('true'),
    'changed-since': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_discovery_git_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_REF */ .B),
    'working-directory': (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .anyText */ .Ae)('a folder inside the workspace', 'extensions/my_extension')
};
/** @returns these fields of the table */
function pick(...names) {
    return Object.fromEntries(names.map(name => [name, fields[name]]));
}
/** What operations may do when the version or the extension is not there. */
const ifMissing = { ignore: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('fail', 'ignore'), create: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('fail', 'create') };
/** A version that stays: pull requests have none. */
const releaseVersion = (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE)('tag');
/** "Updating the Extension Icon" has a looser rule for the name. */
const iconPluginName = (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .ruled */ .Vy)(_extension_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ICON_PLUGIN_NAME */ .Ql);
/** What a package or a draft says about itself as well. */
const EXTENSION_FIELDS = [
    'plugin-name',
    'display-name',
    'business-type',
    'description',
    'version',
    'version-description'
];
/** What operations that keep the comment on a pull request take. */
const COMMENT_FIELDS = ['comment', 'github-token'];
/** Used by every operation. */
const STEP_FIELDS = ['timeout', 'summary', 'working-directory'];
/** Used by every operation that calls a service, besides the endpoint. */
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
/** What operations on each service take besides. */
const SERVICE_FIELDS = {
    none: [],
    pipeline: ['endpoint', 'domain-id'],
    req: ['req-endpoint']
};
/** The inputs whose values are secrets. */
const SECRETS = Object.entries(fields)
    .filter(([, field]) => field.secret)
    .map(([name]) => name);


/***/ }),

/***/ 7981:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ PathError),
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   qE: () => (/* binding */ findFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Says, as the end of a sentence, why a path cannot be used. */
class PathError extends Error {
    name = 'PathError';
}
/**
 * @param root the checkout
 * @param temporary the runner's temporary folder, if it has one
 * @param workingDirectory relative to the root; empty for the root itself
 * @throws PathError when the working directory is not a folder inside
 */
async function openWorkspace(root, temporary, workingDirectory) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => {
        throw new PathError(`the workspace ${root} is not there`);
    });
    const allowed = temporary === '' ? [real] : [real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(temporary).catch(() => real)];
    const base = await resolveInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(real, slashed(workingDirectory)), allowed);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(base)).isDirectory())
        throw new PathError('it is not a folder');
    return { root: real, base, allowed };
}
/**
 * @param text a path, or a glob that matches exactly one file; `\` counts as `/`
 * @param orFolder whether a folder is fine as well
 * @throws PathError when there is no such file, more than one, an empty one, or one outside of the workspace
 */
async function findFile(text, workspace, orFolder = false) {
    const literal = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(workspace.base, slashed(text));
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(literal).then(() => true, () => false);
    const found = exists || !/[*?[\]{}()!]/.test(text) ? literal : await match(slashed(text), workspace, orFolder);
    const real = await resolveInside(found, workspace.allowed);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
    const isFolder = orFolder && stats.isDirectory();
    if (!stats.isFile() && !isFolder)
        throw new PathError(`it is not a file${orFolder ? ' or folder' : ''}`);
    if (stats.size === 0 && !isFolder)
        throw new PathError('the file is empty');
    const { size, ctimeMs: changed } = stats;
    const name = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(found);
    return { path: real, shown: shown(found, workspace), name, isFolder, size, changed };
}
async function match(pattern, workspace, orFolder) {
    const { glob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 3382));
    const matches = await glob(pattern, {
        cwd: workspace.base,
        absolute: true,
        dot: true,
        expandDirectories: false,
        onlyFiles: !orFolder,
        followSymbolicLinks: false
    });
    const [first, ...others] = matches.sort();
    if (first === undefined)
        throw new PathError(`no file${orFolder ? ' or folder' : ''} matches`);
    if (others.length === 0)
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().normalize(first);
    const list = matches.slice(0, 20).map(found => shown(found, workspace));
    throw new PathError(`${matches.length} ${orFolder ? 'files and folders' : 'files'} match, one is needed: ${list.join(', ')}`);
}
async function resolveInside(wanted, allowed) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wanted).catch(() => {
        throw new PathError('there is no such file or folder; perhaps a checkout or build step is missing');
    });
    if (!allowed.some(folder => isInside(real, folder)))
        throw new PathError('it leads out of the workspace and the temporary folder');
    return real;
}
function shown(found, workspace) {
    return isInside(found, workspace.root)
        ? node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(workspace.root, found).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join('/')
        : found;
}
function isInside(place, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(folder, place);
    return relative !== '..' && !relative.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)}`) && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative);
}
function slashed(text) {
    return text.replaceAll('\\', '/');
}


/***/ }),

/***/ 8925:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ problemNotAllowed),
/* harmony export */   CO: () => (/* binding */ problemWith),
/* harmony export */   Ce: () => (/* binding */ problemMissing),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   PD: () => (/* binding */ problemInFile),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   e_: () => (/* binding */ problemAtPlace),
/* harmony export */   nB: () => (/* binding */ allowance),
/* harmony export */   yJ: () => (/* binding */ problemOfOperation)
/* harmony export */ });
/* harmony import */ var _extension_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8780);
/* harmony import */ var _extension_similar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5988);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5655);
/** Turns what is wrong with the inputs into sentences: which input, what was given, what is allowed, an example. */



/** Everything that is wrong with the inputs, found in one run. No request was made. */
class InputError extends Error {
    name = 'InputError';
    /** The first MAX_FINDINGS. */
    problems;
    /** What the step is about, as far as it is known all the same. */
    target;
    /** @param happened what was done nevertheless, as the end of a sentence */
    constructor(problems, target = {}, happened = 'no request was made') {
        // Two checks may find the same fault.
        const all = [...new Map(problems.map(problem => [listed(problem), problem])).values()];
        const first = all.slice(0, _extension_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FINDINGS */ .Mt);
        const more = all.length > first.length ? [`- and ${all.length - first.length} more`] : [];
        super(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(all.length, 'problem')} with the inputs; ${happened}.\n${[...first.map(listed), ...more].join('\n')}`);
        this.problems = first;
        this.target = target;
    }
}
/**
 * An operation that is missing, or that does not exist.
 * @param names of all operations
 */
function problemOfOperation(given, names) {
    const guidance = { allowed: names.join(', '), example: 'upload-extension' };
    if (given === '')
        return problemMissing('operation', 'every step', guidance);
    const { message } = problemNotAllowed('operation', given, guidance);
    return { message: (0,_extension_similar_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(message, given, names) };
}
/** An input that is needed and not given. */
function problemMissing(input, neededBy, field) {
    return { message: `Input ${input} is missing; ${neededBy} needs it. ${allowance(input, field)}` };
}
/**
 * A value that does not match the rule of its field. The value of a secret is not shown.
 * @param label of what gives the value, when the input itself does not
 */
function problemNotAllowed(input, given, field, label = `Input ${input}`) {
    const shown = field.secret
        ? `a secret of ${given.length} characters`
        : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(field.isUrl ? withoutSecrets(given) : given);
    return { message: `${label} is ${shown}, which is not allowed. ${allowance(input, field)}` };
}
/** What stands before an @ in a URL may be a password, what stands behind a ? a token. */
function withoutSecrets(url) {
    return url.replace(/^(https?:)?.*(?:@|%40)/is, '$1//***@').replace(/[?#].+/s, '?***');
}
/**
 * A value that is wrong for a reason which its field's rule does not cover.
 * @param field when its rule helps as well
 */
function problemWith(input, given, why, field) {
    const message = `Input ${input} is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)}: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(why)}.`;
    return { message: field === undefined ? message : `${message} ${allowance(input, field)}` };
}
/**
 * A problem at a line of a file that an input names.
 * @param message a sentence, with or without its end
 */
function problemInFile(input, file, line, message) {
    return { message: `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message))} (Input ${input})`, file, line };
}
/**
 * A problem of what a package, a draft, or an input that wins over one says.
 * @param input that names the file
 * @param message a sentence, with or without its end
 */
function problemAtPlace({ file, line }, input, message) {
    return file === undefined || line === undefined
        ? { message: (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message)) }
        : problemInFile(input, file, line, message);
}
/** @returns what is allowed for an input, and an example */
function allowance(input, { allowed, example }) {
    return `Allowed: ${allowed}. Example: \`${input}: ${example}\`.`;
}
/** @returns a line of a list of problems */
function listed({ file, line, message }) {
    return file === undefined || line === undefined ? `- ${message}` : `- ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(file)}:${line}: ${message}`;
}


/***/ }),

/***/ 8190:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   Fj: () => (/* binding */ TOKEN_LENGTH),
/* harmony export */   Ik: () => (/* binding */ PLAN_ID),
/* harmony export */   Xu: () => (/* binding */ AUDIENCE),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   _S: () => (/* binding */ PROVIDER_URN),
/* harmony export */   oU: () => (/* binding */ AGENCY_URN),
/* harmony export */   sE: () => (/* binding */ IMG_URL)
/* harmony export */ });
/** Rules for inputs that are no part of an extension. Each rule has its only home here. */
const REGION = {
    pattern: /^[a-z0-9-]{1,32}$/,
    allowed: 'the name of a Huawei Cloud region',
    example: 'cn-north-4'
};
/** "Updating a Thumbnail", `X-Auth-Token`: shortest and longest token, in characters. */
const TOKEN_LENGTH = { least: 10, most: 32_768 };
const PLAN_ID = {
    pattern: /^[A-Za-z0-9_-]{1,64}$/,
    allowed: '1 to 64 letters, digits, hyphens (-) and underscores (_)',
    example: 'bf56512ab4e544c29d03d068711ca56a'
};
/** "Updating a Thumbnail", `img_url`: what its example shows; the expression that the page prints has slips. */
const IMG_URL = {
    pattern: /^\/v1\/upload\/([A-Za-z0-9]{32})\/\d{6}\/[A-Za-z0-9]+\.[A-Za-z]+$/,
    allowed: '/v1/upload/ followed by the project ID, year and month, and the name of an uploaded image',
    example: '/v1/upload/919bb351ef424e2daaf3dd80c179fae9/202506/1749730526922581391.png'
};
/** "AssumeAgencyWithOIDC", `provider_urn`. */
const PROVIDER_URN = {
    pattern: /^iam::[A-Za-z0-9]{32}:oidcProvider:[^\s:]{1,128}$/,
    allowed: 'iam::<account ID>:oidcProvider:<name>',
    example: 'iam::ce8df55870164338a72d7e828a966a2a:oidcProvider:GitHub'
};
/** "AssumeAgencyWithOIDC", `agency_urn`; the first group is the account. */
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
// Plain http sends credentials in the clear, so it is for this machine only, by literal name: a URL parser would also
// turn other spellings of a number into 127.0.0.1.
const LOOPBACK = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?(\/|$)/i;
const HTTPS = /^https:\/\/[^/?#\\]/i;
/**
 * @returns the base URL without a slash at its end, a path prefix kept; nothing when credentials must not go there
 */
function parseEndpoint(text) {
    if (!(HTTPS.test(text) || LOOPBACK.test(text)) || /[?#\s]/.test(text) || !URL.canParse(text))
        return undefined;
    const { username, password, origin, pathname } = new URL(text);
    // A path that cannot be decoded cannot be signed.
    if (/%(?![0-9A-Fa-f]{2})/.test(pathname))
        return undefined;
    if (username !== '' || password !== '' || /^[a-z]+:\/\/[^/]*@/i.test(text))
        return undefined;
    return origin + pathname.replace(/\/+$/, '');
}


/***/ }),

/***/ 9946:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __nccwpck_require__(6058);
// EXTERNAL MODULE: ./src/inputs/problems.ts
var inputs_problems = __nccwpck_require__(8925);
// EXTERNAL MODULE: ./src/inputs/fields.ts
var fields = __nccwpck_require__(2996);
// EXTERNAL MODULE: ./src/inputs/rules.ts
var rules = __nccwpck_require__(8190);
;// CONCATENATED MODULE: ./src/inputs/read.ts
/** Reads the inputs and the environment, and masks every secret first. */



/** The environment variables of the Huawei Cloud SDKs that are read where no input gives a value. */
const ENVIRONMENT = {
    region: 'HUAWEICLOUD_SDK_REGION',
    'domain-id': 'HUAWEICLOUD_SDK_DOMAIN_ID',
    'access-key-id': 'HUAWEICLOUD_SDK_AK',
    'secret-access-key': 'HUAWEICLOUD_SDK_SK',
    'security-token': 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
    'iam-project-id': 'HUAWEICLOUD_SDK_PROJECT_ID'
};
/**
 * The only reader of inputs. Masks every secret before anything else can be done with one.
 * @param getInput gives an input's text
 * @param environment the process's variables
 * @param mask hides a text in the log from now on
 */
function readInputs(getInput, environment, mask) {
    const variables = {};
    for (const [input, variable] of Object.entries(ENVIRONMENT)) {
        const value = environment[variable]?.trim() ?? '';
        if (value !== '')
            variables[input] = value;
    }
    const idTokens = idTokenSource(environment);
    const secrets = [
        idTokens?.token ?? '',
        ...fields/* SECRETS */.cW.flatMap(name => [getInput(name).trim(), variables[name] ?? ''])
    ].filter(secret => secret !== '');
    // The runner masks line by line, so a text of several lines is masked as each of them.
    for (const secret of new Set(secrets.flatMap(secret => [secret, ...secret.split(/[\r\n]+/)]))) {
        if (secret.trim() !== '')
            mask(secret);
    }
    const names = ['operation', ...Object.keys(fields/* fields */.OA)];
    const raw = Object.fromEntries(names.map(name => [name, getInput(name).trim()]));
    return { raw, environment: variables, idTokens, secrets };
}
/** The runner sets both for jobs with `id-token: write`. */
function idTokenSource(environment) {
    const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    return (0,rules/* parseEndpoint */.Bk)(url.replace(/[?#].*$/s, '')) !== undefined && token !== '' ? { url, token } : undefined;
}
/**
 * @returns the value of an environment variable that stands in for an input; nothing when it is not set
 * @param problems gets a value that does not fit the rule of the input
 */
function variable(environment, name, problems) {
    const value = environment[name];
    if (value !== undefined && fields/* fields */.OA[name].parse(value) === undefined) {
        problems.push((0,inputs_problems/* problemNotAllowed */.$k)(name, value, fields/* fields */.OA[name], `Environment variable ${ENVIRONMENT[name]}`));
    }
    return value;
}

// EXTERNAL MODULE: ./src/operations/shared/plan.ts
var plan = __nccwpck_require__(5099);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __nccwpck_require__(5655);
;// CONCATENATED MODULE: ./src/report/log.ts
/** What the log says about a run. */

const SIGN_IN_METHODS = {
    token: 'a user token',
    keys: 'access keys',
    oidc: "GitHub's ID token (OIDC)",
    password: 'an IAM user and password'
};
/** What is done, where, and how it signs in. */
function showStart({ operation, dryRun, connection }, reporter) {
    const { hosts, credentials } = connection;
    reporter.info(`CodeArts ${operation}${dryRun ? ' (dry run: nothing is changed)' : ''}`);
    const services = Object.values(hosts);
    if (services.length === 0)
        return;
    reporter.info(`Service: ${(0,report_text/* oneLine */.TN)(services.join(', '))}`);
    const method = credentials === undefined ? undefined : SIGN_IN_METHODS[credentials.method];
    reporter.info(method === undefined
        ? 'Offline: without credentials the service is not asked'
        : `Signing in with ${method}`);
}
/** The account, as soon as it is known. */
function showAccount(domainId, reporter) {
    if (domainId !== '')
        reporter.info(`Account: ${(0,report_text/* oneLine */.TN)(domainId)}`);
}
/** The plan, in a group that can be folded. */
function showPlan(plan, reporter) {
    if (plan.length === 0) {
        reporter.info('Plan: nothing to change');
        return;
    }
    const lines = plan.flatMap(({ step, title, method, url, body }) => [
        `${step}. ${title}`,
        `   ${method} ${(0,report_text/* oneLine */.TN)(url)}`,
        ...(body === undefined
            ? []
            : JSON.stringify(body, null, 2)
                .split('\n')
                .map(line => `   ${line}`))
    ]);
    reporter.group(`Plan: ${(0,report_text/* counted */.hS)(plan.length, 'step')}`, lines);
}
/** What was found, as a table in a group that can be folded. */
function showListing({ title, columns, rows }, reporter) {
    const cells = [columns, ...rows].map(row => row.map(cell => (0,report_text/* oneLine */.TN)(cell)));
    const widths = columns.map((_column, index) => Math.max(...cells.map(row => row[index]?.length ?? 0)));
    const lines = cells.map(row => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '));
    reporter.group(`${title}: ${rows.length}`, rows.length === 0 ? [] : lines.map(line => line.trimEnd()));
}
/** How the run ended, and what it cost. */
function showEnd(record, reporter) {
    const cost = `${(0,report_text/* counted */.hS)(record.requests, 'request')}, ${(0,report_text/* seconds */.YA)(record.duration)}`;
    const id = record.requestId === undefined || record.requestId === ''
        ? ''
        : `, request ID ${(0,report_text/* oneLine */.TN)(record.requestId, 100)}`;
    if (record.expires !== undefined)
        reporter.info(`Credentials end: ${(0,report_text/* oneLine */.TN)(record.expires)}`);
    if (record.url !== undefined && record.url !== '')
        reporter.info(`URL: ${(0,report_text/* oneLine */.TN)(record.url, 2_000)}`);
    reporter.info(`Result: ${record.failure === undefined ? record.result : 'failed'} (${cost}${id})`);
}

;// CONCATENATED MODULE: ./src/report/record.ts
/** What is known about a run: the one shape that outputs, log, summary and comment are made from. */
/** The outputs that only an operation with a listing sets. */
const LISTING_OUTPUTS = ['matrix', 'shards', 'count'];
/**
 * Secrets go before anything is cut to length or turned into entities, where they would not be found any more.
 * @returns the record with every text in it redacted
 */
function redacted(record, redact) {
    return mapTexts(record, redact);
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map(inner => mapTexts(inner, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}

;// CONCATENATED MODULE: ./src/report/outputs.ts
/** The outputs, and how each is made from the record of a run. */

/** By name. `action.yml` declares these, and no others. */
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
    plan: record => (record.plan === undefined ? undefined : JSON.stringify(record.plan)),
    ...Object.fromEntries(LISTING_OUTPUTS.map((name) => [name, record => record.listing?.outputs[name]]))
};
/** Sets every output; what is not known is empty. */
function writeOutputs(record, set) {
    for (const [name, value] of Object.entries(outputs))
        set(name, value(record) ?? '');
}

;// CONCATENATED MODULE: ./src/report/redact.ts
/** Takes secrets out of texts, in every spelling in which a service or tool may echo them. */
const NAMED = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
/** Shortest base64 or hexadecimal form that is looked for, in characters; shorter ones occur by accident. */
const SHORTEST_ENCODED = 8;
/** Shortest piece of a secret that is looked for before "…", in characters; shorter ones may be ordinary words. */
const SHORTEST_CUT = 4;
/** Shortest beginning of a secret that is looked for anywhere, in characters; shorter ones may be ordinary words. */
const SHORTEST_BEGINNING = 12;
/** Longest piece of a secret in one pattern, in characters; engines limit the length of patterns. */
const LONGEST_PIECE = 1_024;
/** @returns a function that replaces every one of the given secrets by `***` */
function redactor(secrets) {
    const longestFirst = [...new Set(secrets)]
        .filter(secret => secret !== '')
        .sort((a, b) => b.length - a.length);
    const patterns = longestFirst.flatMap(pieces).flatMap(piece => [spelled(piece), ...encoded(piece)]);
    return text => {
        const whole = patterns.reduce((left, pattern) => left.replace(pattern, '***'), text);
        return longestFirst.reduce((left, secret) => withoutBeginning(withoutCut(left, secret), secret), whole);
    };
}
/** Text that this action cut ends in "…", perhaps within the secret. */
function withoutCut(text, secret) {
    if (secret.length <= SHORTEST_CUT)
        return text;
    const start = secret.slice(0, SHORTEST_CUT);
    const parts = text.split('…');
    const last = parts.pop() ?? '';
    const whole = parts.map(part => {
        const nearest = Math.max(0, part.length - secret.length);
        for (let at = part.indexOf(start, nearest); at !== -1; at = part.indexOf(start, at + 1))
            if (secret.startsWith(part.slice(at)))
                return `${part.slice(0, at)}***`;
        return part;
    });
    return [...whole, last].join('…');
}
/** Others cut texts without a mark: the first half of a secret, or more of it, is replaced wherever it stands. */
function withoutBeginning(text, secret) {
    const shortest = Math.max(SHORTEST_BEGINNING, Math.ceil(secret.length / 2));
    const [before = '', ...rest] = text.split(secret.slice(0, shortest));
    return [before, ...rest.map(after => after.slice(commonLength(after, secret.slice(shortest))))].join('***');
}
function commonLength(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length += 1;
    return length;
}
/** @returns the secret in pieces of about the same length, none of which is short unless the secret is */
function pieces(secret) {
    const characters = Array.from(secret);
    const count = Math.ceil(characters.length / LONGEST_PIECE);
    const length = Math.ceil(characters.length / count);
    return Array.from({ length: count }, (_, index) => characters.slice(index * length, (index + 1) * length).join(''));
}
/**
 * @returns a pattern that takes each character as it is, or escaped for JSON, a shell, a URL or HTML. The number of
 * backslashes before a character is limited, because the search would otherwise be quadratic in a text of backslashes.
 */
function spelled(secret) {
    const characters = Array.from(secret, character => {
        return /^[A-Za-z0-9]$/.test(character) ? character : `(?:${spellings(character).join('|')})`;
    });
    return new RegExp(characters.join(''), 'gu');
}
function spellings(character) {
    const code = character.codePointAt(0) ?? 0;
    const units = Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index), 4));
    // A URL within a URL is encoded twice.
    const bytes = Array.from(Buffer.from(character), byte => `%(?:25){0,4}${hex(byte, 2)}`);
    const named = NAMED[character];
    return [
        `\\\\{0,8}${character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`,
        units.map(unit => `\\\\{1,8}u${unit}`).join(''),
        bytes.join(''),
        `&#0*${code};`,
        `&#[xX]0*${hex(code, 1)};`,
        ...(named === undefined ? [] : [`&${named};`]),
        ...(character === ' ' ? ['\\+'] : [])
    ];
}
/** @returns the number in hexadecimal, as a pattern that takes letters of either case */
function hex(value, digits) {
    return value
        .toString(16)
        .padStart(digits, '0')
        .replace(/[a-f]/g, letter => `[${letter}${letter.toUpperCase()}]`);
}
/** @returns patterns for hex and for base64 of a text that holds the secret, at each of its three positions in a group */
function encoded(secret) {
    const whole = [0, 1, 2].map(before => {
        const base64 = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]).toString('base64');
        // The letters at both ends depend on the bytes next to the secret.
        return base64.slice(Math.ceil((before * 4) / 3)).replace(/.?=+$/, '');
    });
    const base64 = whole.filter(isLong).map(text => {
        const eitherAlphabet = text.replace(/[+/]/g, letter => (letter === '+' ? '[+-]' : '[/_]'));
        return new RegExp(eitherAlphabet, 'g');
    });
    const digits = [Buffer.from(secret).toString('hex')].filter(isLong);
    return [...base64, ...digits.map(text => new RegExp(text, 'gi'))];
}
function isLong(text) {
    return text.length >= SHORTEST_ENCODED;
}

;// CONCATENATED MODULE: ./src/report/reporter.ts
/** Writes to the runner. Every text passes here, without secrets and unable to act as a workflow command. */


class Reporter {
    #runner;
    #clean;
    #secrets;
    #notices = [];
    #redact;
    /** @param secrets replaced in everything that is written, besides the runner's own masks */
    constructor(runner, secrets) {
        this.#runner = runner;
        this.#secrets = [...secrets];
        this.#redact = redactor(secrets);
        this.#clean = text => (0,report_text/* visible */.RK)(this.#redact(text));
    }
    /** From now on this text is not written either. */
    hide(secret) {
        this.#secrets.push(secret);
        this.#redact = redactor(this.#secrets);
    }
    /** Every notice and warning so far, without secrets. */
    get notices() {
        return this.#notices.map(text => this.redact(text));
    }
    /** Takes the secrets out of a text; for texts that are cut before they come here. */
    redact(text) {
        return this.#redact(text);
    }
    info(text) {
        this.#runner.info((0,report_text/* disarm */.Jt)(this.#clean(text)));
    }
    notice(text, at = {}) {
        this.#notices.push(text);
        this.#runner.notice(this.#clean(text), placeOf(at));
    }
    warning(text, at = {}) {
        this.#notices.push(text);
        this.#runner.warning(this.#clean(text), placeOf(at));
    }
    error(text, at = {}) {
        this.#runner.error(this.#clean(text), placeOf(at));
    }
    /** Folds the lines in the log. */
    group(title, lines) {
        this.#runner.startGroup(this.#clean(title));
        for (const line of lines)
            this.info(line);
        this.#runner.endGroup();
    }
    output(name, value) {
        this.#runner.setOutput(name, this.redact(value));
    }
    async summary(markdown) {
        await this.#runner.writeSummary(this.#clean(markdown));
    }
}
function placeOf({ file, line = 1 }) {
    return file === undefined ? undefined : { file, startLine: line };
}

;// CONCATENATED MODULE: ./src/report/summary.ts
/** The job summary of a run, in Markdown. */

/** More lines of a kind than these are left to the log. */
const MAX_LINES = 50;
/** Characters of what is sent; GitHub takes a megabyte for a step, and an entity has six for one. */
const MAX_BODIES = 20_000;
/**
 * @param notices notices and warnings of the run
 * @returns the job summary of a run, in Markdown
 */
function summarize(record, notices = []) {
    const rows = [
        ['Extension', cell(record.pluginName)],
        ['Version', cell(record.version)],
        ['Service', cell(record.host)],
        ['Account', cell(record.domainId)],
        ['Credentials end', cell(record.expires)],
        ['Result', record.failure === undefined ? cell(record.result) : 'failed'],
        ...(record.listing === undefined ? [] : [found(record.listing)]),
        ['URL', picture(record.url)],
        ['SHA-256', cell(record.sha256)],
        ['Requests', String(record.requests)],
        ['Request ID', cell(record.requestId)],
        ['Duration', (0,report_text/* seconds */.YA)(record.duration)]
    ];
    const mark = record.failure !== undefined ? '❌' : record.result === 'skipped' ? '⏭️' : '✅';
    const parts = [
        `### ${mark} CodeArts: ${(0,report_text/* code */.aY)(record.operation)}${record.dryRun ? ' (dry run)' : ''}`,
        table(rows),
        record.failure === undefined ? '' : block(record.failure),
        list(notices),
        record.listing === undefined ? steps(record.plan) : listing(record.listing)
    ];
    return parts.filter(part => part !== '').join('\n\n') + '\n';
}
function table(rows) {
    const lines = rows.flatMap(([name, value]) => (value === undefined ? [] : [`| ${name} | ${value} |`]));
    return ['| | |', '|---|---|', ...lines].join('\n');
}
function found({ title, rows }) {
    return [title, String(rows.length)];
}
function listing({ columns, rows }) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map(cell => (cell === '' ? ' ' : (0,report_text/* code */.aY)(cell))).join(' | ')} |`;
    const head = [`| ${columns.map(report_text/* entities */.O5).join(' | ')} |`, `|${'---|'.repeat(columns.length)}`];
    const table = [...head, ...rows.slice(0, MAX_LINES).map(line)].join('\n');
    return rows.length > MAX_LINES ? `${table}\n\nand ${rows.length - MAX_LINES} more` : table;
}
function cell(value) {
    return value === undefined || value === '' ? undefined : (0,report_text/* code */.aY)(value);
}
/** A picture when a browser can load it from anywhere; else the path as it came. */
function picture(url) {
    if (url === undefined || url === '')
        return undefined;
    const shown = (0,report_text/* code */.aY)(url);
    if (!/^https:\/\/[^\s"<>]+$/.test(url))
        return shown;
    return `<img src="${(0,report_text/* entities */.O5)(url)}" alt="" height="64"><br>${shown}`;
}
function block(text) {
    return (0,report_text/* visible */.RK)(text)
        .split('\n')
        .map(line => `> ${(0,report_text/* entities */.O5)(line)}`)
        .join('<br>\n');
}
function list(texts) {
    const items = texts
        .slice(0, MAX_LINES)
        .map(text => `- ${(0,report_text/* visible */.RK)(text).split('\n').map(report_text/* entities */.O5).join('<br>')}`);
    const more = texts.length > MAX_LINES ? [`- and ${texts.length - MAX_LINES} more`] : [];
    return [...items, ...more].join('\n');
}
function steps(plan) {
    if (plan === undefined)
        return '';
    if (plan.length === 0)
        return 'Plan: nothing to change.';
    const lines = plan.map(({ step, title, method, url }) => `${step}. ${(0,report_text/* entities */.O5)(title)}: ${(0,report_text/* code */.aY)(`${method} ${url}`)}`);
    return [['**Plan**', '', ...lines].join('\n'), bodies(plan)].filter(part => part !== '').join('\n\n');
}
/** What the steps send, behind a line to open: nobody needs it first. */
function bodies(plan) {
    const sent = plan.filter(({ body }) => body !== undefined);
    if (sent.length === 0)
        return '';
    const shown = sent.map(({ step, body }) => `${step}. ${JSON.stringify(body, null, 2)}`).join('\n');
    const cut = shown.length > MAX_BODIES ? `${shown.slice(0, MAX_BODIES)}… (all of it is in the log)` : shown;
    // An empty line would end the HTML, as Markdown sees it.
    const lines = (0,report_text/* visible */.RK)(cut)
        .split('\n')
        .map(line => (0,report_text/* entities */.O5)(line))
        .join('\n');
    return `<details><summary>What is sent</summary><pre>${lines}</pre></details>`;
}

// EXTERNAL MODULE: ./src/extension/document.ts
var extension_document = __nccwpck_require__(8780);
// EXTERNAL MODULE: ./src/extension/business-type.ts
var business_type = __nccwpck_require__(5360);
;// CONCATENATED MODULE: ./src/codearts/regions.ts
/** Hosts of the service by region: as the official SDKs and the pages "Endpoints" have them, the SDK's where they disagree. */
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
/** STS answers for every region of its cloud; this one is near GitHub's own runners. */
const STS_ANYWHERE = 'ap-southeast-1';
const PREFIXES = { pipeline: PIPELINE_PREFIX, req: REQ_PREFIX, iam: IAM_PREFIX, sts: STS_PREFIX };
/** @returns the region's base URL of the service, or nothing when no document names one */
function hostOf(service, region) {
    const found = Object.entries(PREFIXES[service]).find(([, regions]) => regions.includes(region));
    if (found === undefined)
        return undefined;
    // Only the regions called eu-west-1xx belong to the European cloud.
    const cloud = region.startsWith('eu-west-1') ? EU_CLOUD : CLOUD;
    return `https://${found[0]}.${region}.${cloud}`;
}
/** @returns the host of STS for a region, if there is one; no document names one in Europe */
function stsHostOf(region) {
    if (region?.startsWith('eu-west-') === true)
        return undefined;
    return hostOf('sts', region ?? '') ?? hostOf('sts', STS_ANYWHERE);
}
/** @returns every region that has a host for the service, sorted */
function regionsOf(service) {
    return Object.values(PREFIXES[service]).flat().sort();
}

;// CONCATENATED MODULE: ./src/inputs/hosts.ts
/** The hosts that the inputs lead to: an endpoint that is given, else the region's. */





/** Stands in for a host that is not known. */
const UNKNOWN_HOST = 'https://ENDPOINT';
const NAMES = { pipeline: 'CodeArts Pipeline', req: 'CodeArts Req', iam: 'IAM' };
const INPUTS = { pipeline: 'endpoint', req: 'req-endpoint', iam: 'iam-endpoint' };
/**
 * @param optional whether it is fine when neither endpoint nor region is given
 * @returns the endpoint that is given, else the region's host
 */
function readHost(service, inputs, optional = false) {
    const { raw, problems } = inputs;
    const input = INPUTS[service];
    if (raw[input] !== '')
        return endpointOf(raw, input);
    const region = regionOf(inputs);
    if (region === undefined) {
        const message = `Inputs region and ${input} are both missing; one is needed. ${(0,inputs_problems/* allowance */.nB)('region', fields/* fields */.OA.region)}`;
        if (!optional)
            problems.push({ message });
        return UNKNOWN_HOST;
    }
    const host = hostOf(service, region);
    // A region that breaks the rule of the input is among the problems already.
    if (host !== undefined || fields/* fields */.OA.region.parse(region) === undefined)
        return host ?? UNKNOWN_HOST;
    const label = raw.region === '' ? `Environment variable ${ENVIRONMENT.region}` : 'Input region';
    const known = regionsOf(service).join(', ');
    problems.push({
        message: `${label} is ${(0,report_text/* quote */.hD)(region)}, for which no host of ${NAMES[service]} is known. Allowed: ${known}; or set ${input}. ${(0,inputs_problems/* allowance */.nB)(input, fields/* fields */.OA[input])}`
    });
    return UNKNOWN_HOST;
}
/** @returns the host of STS: any region's will do, except that no document names a host in Europe */
function readStsHost(inputs) {
    const { raw, problems } = inputs;
    if (raw['sts-endpoint'] !== '')
        return endpointOf(raw, 'sts-endpoint');
    const region = regionOf(inputs);
    const host = stsHostOf(region);
    if (host !== undefined)
        return host;
    problems.push({
        message: `Input sts-endpoint is missing: no host of STS is known for ${(0,report_text/* quote */.hD)(region ?? '')}. ${(0,inputs_problems/* allowance */.nB)('sts-endpoint', fields/* fields */.OA['sts-endpoint'])}`
    });
    return UNKNOWN_HOST;
}
/** @returns the region of the input, else of the environment */
function regionOf({ raw, environment, problems }) {
    return raw.region || variable(environment, 'region', problems);
}
function endpointOf(raw, input) {
    return fields/* fields */.OA[input].parse(raw[input]) ?? UNKNOWN_HOST;
}

;// CONCATENATED MODULE: ./src/inputs/sign-in-methods.ts
/** The methods of signing in, and the inputs of each. */
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
/** @returns the inputs that other methods use, but not this one */
function inputsOfOtherMethods(method) {
    const all = new Set(Object.values(signInMethods).flatMap(({ shared }) => shared));
    return [...all].filter(name => !signInMethods[method].shared.includes(name));
}
/** @returns whether there is anything to sign in with, valid or not: all that a method needs, or a part of it */
function givenCredentials(raw, environment) {
    const [method] = methodsGiven(raw);
    if (method === undefined && !hasKeys(environment))
        return 'none';
    const source = method === undefined ? environment : raw;
    return signInMethods[method ?? 'keys'].required.every(name => (source[name] ?? '') !== '') ? 'all' : 'part';
}
/** @returns the methods of which any input is given */
function methodsGiven(raw) {
    return Object.keys(signInMethods).filter(method => ownInputs(method).some(name => raw[name] !== ''));
}
/** @returns whether the environment gives an access key, or half of one */
function hasKeys(environment) {
    return signInMethods.keys.required.some(name => environment[name] !== undefined);
}
/** @returns the inputs that only this method has */
function ownInputs(method) {
    return [...signInMethods[method].required, ...signInMethods[method].optional];
}

;// CONCATENATED MODULE: ./src/inputs/credentials.ts
/** What the inputs, or else the environment, give to sign in with: exactly one method. */





const NONE = 'Nothing to sign in with is given. Allowed: provider-urn with agency-urn (OIDC); access-key-id with ' +
    `secret-access-key, as inputs or as ${ENVIRONMENT['access-key-id']} and ${ENVIRONMENT['secret-access-key']} in the ` +
    'environment; iam-user with iam-password and iam-account; or token. ' +
    'Example: `access-key-id: ${{ secrets.HUAWEICLOUD_AK }}`.';
/** @returns the credentials of the one method that is given; nothing when there is none, or more than one */
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
        problems.push({ message: NONE });
    return undefined;
}
function half(name, method) {
    return {
        message: `Input ${name} is missing: signing in with ${method} needs all of ${signInMethods[method].required.join(', ')}. ${(0,inputs_problems/* allowance */.nB)(name, fields/* fields */.OA[name])}`
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
                audience: raw.audience || fields/* fields */.OA.audience.fallback,
                source: inputs.idTokens ?? { url: '', token: '' }
            };
            return { method, federation, sts: readStsHost(inputs), projectId: projectIdOf(inputs) };
        }
        case 'password':
            return passwordOf(inputs);
    }
}
/** The token of an IAM user is for the project that is named like the region. */
function passwordOf(inputs) {
    const { raw, problems } = inputs;
    const project = regionOf(inputs) ?? '';
    if (project === '') {
        const message = `Input region is missing: the token of an IAM user is for the project of a region. ${(0,inputs_problems/* allowance */.nB)('region', fields/* fields */.OA.region)}`;
        problems.push({ message });
    }
    const iam = project === '' && raw['iam-endpoint'] === '' ? '' : readHost('iam', inputs);
    const user = { user: raw['iam-user'], password: raw['iam-password'], account: raw['iam-account'], project };
    return { method: 'password', user, iam };
}
/** A key, its secret and its security token come from the same source. */
function keysOfEnvironment(inputs) {
    const { environment, problems } = inputs;
    const needed = (name) => {
        const value = variable(environment, name, problems);
        const message = `${ENVIRONMENT[name]} is missing: keys come in pairs. ${(0,inputs_problems/* allowance */.nB)(name, fields/* fields */.OA[name])}`;
        if (value === undefined)
            problems.push({ message });
        return value ?? '';
    };
    const keys = {
        accessKeyId: needed('access-key-id'),
        secretAccessKey: needed('secret-access-key'),
        securityToken: variable(environment, 'security-token', problems)
    };
    return { method: 'keys', keys, projectId: projectIdOf(inputs) };
}
/** Only signed requests name a project. */
function projectIdOf({ environment, raw, problems }) {
    return raw['iam-project-id'] || variable(environment, 'iam-project-id', problems);
}

;// CONCATENATED MODULE: ./src/inputs/connection.ts
/** Who calls, and where: credentials, account and host. */






/** Stands in for the account in a dry run without credentials. */
const UNKNOWN_ACCOUNT = 'DOMAIN_ID';
/**
 * Takes the inputs first, the environment second.
 * @param service that the operation calls; absent when the operation is not known
 */
function readConnection(inputs, service) {
    if (service === 'none')
        return { hosts: {}, domainId: '', credentials: undefined };
    const credentials = readCredentials(inputs);
    const offline = inputs.optional && credentials === undefined;
    if (service === undefined)
        return { hosts: {}, domainId: '', credentials };
    const host = readHost(service, inputs, offline);
    const domainId = service === 'pipeline' ? readDomainId(inputs, credentials, offline) : '';
    return { hosts: { [service]: host }, domainId, credentials };
}
function readDomainId({ raw, environment, problems }, credentials, offline) {
    // Compared with IAM's answer after signing in.
    if (credentials?.method === 'password')
        return raw['domain-id'];
    if (credentials?.method === 'oidc') {
        const account = rules/* AGENCY_URN */.oU.pattern.exec(credentials.federation.agencyUrn)?.[1];
        // A URN that breaks its rule is among the problems already.
        if (account === undefined)
            return UNKNOWN_ACCOUNT;
        if (raw['domain-id'] !== '' && raw['domain-id'] !== account) {
            problems.push((0,inputs_problems/* problemWith */.CO)('domain-id', raw['domain-id'], `agency-urn is of the account ${account}`));
        }
        return account;
    }
    const domainId = raw['domain-id'] || variable(environment, 'domain-id', problems);
    if (domainId !== undefined)
        return domainId;
    if (!offline)
        problems.push((0,inputs_problems/* problemMissing */.Ce)('domain-id', 'signing in with keys or a token', fields/* fields */.OA['domain-id']));
    return UNKNOWN_ACCOUNT;
}

;// CONCATENATED MODULE: ./src/inputs/definition.ts
/** What validation is told about an operation. */

/**
 * @param definition absent when the operation is not known: then every input may be given, and none has to be
 * @returns every input that the operation takes
 */
function takenFields(definition) {
    if (definition === undefined)
        return { required: {}, optional: { ...fields/* fields */.OA, 'plugin-name': fields/* iconPluginName */.yy } };
    const { service, required, optional, comment } = definition;
    const shared = [
        ...fields/* STEP_FIELDS */.nV,
        ...(service === 'none' ? [] : fields/* CALLING_FIELDS */.vN),
        ...fields/* SERVICE_FIELDS */.Kg[service],
        ...(comment === undefined ? [] : fields/* COMMENT_FIELDS */.kE)
    ];
    return { required, optional: { ...(0,fields/* pick */.Up)(...shared), ...optional } };
}

// EXTERNAL MODULE: ./src/inputs/paths.ts
var inputs_paths = __nccwpck_require__(7981);
;// CONCATENATED MODULE: ./src/inputs/files.ts
/** Opens the files that inputs name, judges what is in them, and gives what the operations need. */





// Each kind of file loads its own code.
const openers = {
    'package-path': async (file, context) => (await Promise.all(/* import() */[__nccwpck_require__.e(619), __nccwpck_require__.e(547), __nccwpck_require__.e(663), __nccwpck_require__.e(225)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2225))).openPackage(file, context),
    'icon-path': async (file, { findings }) => {
        const { ICON_SIDE, openIcon } = await __nccwpck_require__.e(/* import() */ 123).then(__nccwpck_require__.bind(__nccwpck_require__, 9123));
        const { image, side } = await openIcon(file);
        if (side !== undefined && (side.width !== ICON_SIDE || side.height !== ICON_SIDE)) {
            const message = `${(0,report_text/* oneLine */.TN)(file.shown)} is ${side.width} x ${side.height} pixels; ${ICON_SIDE} x ${ICON_SIDE} are recommended.`;
            findings.notices.push({ message });
        }
        return image;
    },
    'image-path': async (file) => (await (await __nccwpck_require__.e(/* import() */ 123).then(__nccwpck_require__.bind(__nccwpck_require__, 9123))).openImage(file)).image,
    'draft-path': async (file, context) => (await Promise.all(/* import() */[__nccwpck_require__.e(619), __nccwpck_require__.e(919)]).then(__nccwpck_require__.bind(__nccwpck_require__, 919))).openDraft(file, context)
};
/** @returns what the files hold; what is wrong with them is among the problems */
async function openFiles(values, { credentials }, { root, temporary, tempDir, findings }) {
    const paths = Object.keys(openers).flatMap(input => {
        const text = values.get(input);
        return text === undefined ? [] : [[input, text]];
    });
    if (paths.length === 0)
        return {};
    const directory = values.get('working-directory') ?? '';
    const workspace = await (0,inputs_paths/* openWorkspace */.OH)(root, temporary, directory).catch(addPathProblem('working-directory', directory, findings));
    if (workspace === undefined)
        return {};
    const statedByInputs = Object.fromEntries([...values.entries()].filter(isText));
    const context = { workspace, statedByInputs, method: credentials?.method, findings, tempDir };
    const opened = {};
    for (const [input, text] of paths)
        opened[input] = await openFile(input, text, context);
    return opened;
}
async function openFile(input, text, context) {
    const { findings, workspace } = context;
    const addProblem = addPathProblem(input, text, findings);
    const file = await (0,inputs_paths/* findFile */.qE)(text, workspace, input === 'package-path').catch(addProblem);
    if (file === undefined)
        return undefined;
    return openers[input](file, context).catch((error) => {
        if (!(error instanceof extension_document/* DocumentError */.Mi)) {
            addProblem(error);
            return undefined;
        }
        const problems = error.findings.map(({ line, message }) => (0,inputs_problems/* problemInFile */.PD)(input, file.shown, line, message));
        findings.problems.push(...problems);
        return undefined;
    });
}
/** @returns a handler that adds an expected error to the problems, and passes every other on */
function addPathProblem(input, text, { problems }) {
    return (error) => {
        if (!(error instanceof inputs_paths/* PathError */.ER))
            throw error;
        problems.push((0,inputs_problems/* problemWith */.CO)(input, text, error.message, fields/* fields */.OA[input]));
    };
}
function isText(entry) {
    return typeof entry[1] === 'string';
}

// EXTERNAL MODULE: ./src/extension/version.ts
var version = __nccwpck_require__(4681);
// EXTERNAL MODULE: ./src/inputs/field-kinds.ts
var field_kinds = __nccwpck_require__(3879);
;// CONCATENATED MODULE: ./src/inputs/version.ts
/** The input `version`, and what its words `tag` and `pr` stand for. */





/**
 * Replaces the input `version` by the version it stands for: digits as written, without the leading `v`.
 * @returns the extension's name in the tag that the version came from, if there is one
 */
async function settleVersion(values, event, { problems, notices }) {
    const given = values.get('version');
    if (given === undefined)
        return undefined;
    const result = (0,field_kinds/* isVersionWord */.Zf)(given)
        ? fromEvent(given, await event())
        : { version: (0,version/* parseVersion */.ot)(given) ?? '' };
    if ('problem' in result) {
        problems.push((0,inputs_problems/* problemWith */.CO)('version', given, result.problem, fields/* fields */.OA.version));
        values.delete('version');
        return undefined;
    }
    values.set('version', result.version);
    if ((0,field_kinds/* isVersionWord */.Zf)(given))
        notices.push({ message: `version: ${given} stands for ${result.version}.` });
    if ((0,version/* hasLeadingZero */.vV)(result.version)) {
        notices.push({
            message: `Version ${result.version} has a leading zero. It is sent as written; the service may read it as another.`
        });
    }
    return result.name;
}
function fromEvent(word, event) {
    if (word === 'tag')
        return (0,version/* versionOfTag */.mx)(event.ref);
    if (event.pullRequest !== undefined)
        return { version: (0,version/* versionOfPullRequest */.MI)(event.pullRequest) };
    return {
        problem: 'this run is not about a pull request; "pr" works on the events pull_request and pull_request_target'
    };
}
/** `version: tag` on the tag of another extension is a mistake. */
function checkTagName(tagName, pluginName, { problems }) {
    if (tagName === undefined || pluginName === undefined || tagName === pluginName)
        return;
    const why = `the tag is of ${(0,report_text/* quote */.hD)(tagName)}, this extension is ${(0,report_text/* quote */.hD)(pluginName)}`;
    problems.push((0,inputs_problems/* problemWith */.CO)('version', 'tag', why));
}

;// CONCATENATED MODULE: ./src/inputs/untrusted-runs.ts
/** Runs that GitHub gives no secrets: those for pull requests of forks and of Dependabot. */


/**
 * The draft of such a pull request cannot be deleted when it closes; nor was there one, for the same reason.
 * @param values of the valid inputs; what is wrong with the others hinders nobody now
 * @returns nothing when the step has to be done
 */
async function readSkip(raw, values, definition, { environment, event }) {
    if (definition.skipsUntrustedClose !== true || values.get('dry-run') === true)
        return undefined;
    if (givenCredentials(raw, environment) !== 'none')
        return undefined;
    const { closed, untrusted } = await event();
    if (!closed || untrusted === undefined)
        return undefined;
    const ignored = { problems: [], notices: [], warnings: [] };
    await settleVersion(values, event, ignored);
    return {
        reason: `The pull request is from ${untrusted}, and such runs are given no secrets: no draft is deleted.`,
        target: { pluginName: values.get('plugin-name'), version: values.get('version') }
    };
}
/**
 * Says where something is missing that GitHub gives the run neither secrets nor ID tokens: it looks as if nobody had
 * set them.
 */
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
/** A job without the permission is given no endpoint that it could ask for an ID token. */
function withoutIdToken({ untrusted }) {
    return untrusted === undefined
        ? 'GitHub gives no ID token to this job. Add to the job:\n  permissions:\n    contents: read\n    id-token: write'
        : `GitHub gives no ID token to this run: it is for a pull request from ${untrusted}, and those get none, whatever the workflow says.`;
}

;// CONCATENATED MODULE: ./src/inputs/values.ts
/** The values of the inputs, by the rules of their fields. */




/** The valid ones among the inputs that an operation takes. */
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
/**
 * @param definition of the operation; without one, every input that is given is judged, and none is missing
 * @returns the values of the inputs that fit their rules; the others are among the problems
 */
function readValues(raw, definition, { problems }) {
    const values = new Values();
    const { required, optional } = takenFields(definition);
    for (const [input, field] of [...Object.entries(required), ...Object.entries(optional)]) {
        const name = input;
        const given = raw[name] === '' ? (field.fallback ?? '') : raw[name];
        if (given === '') {
            if (name in required)
                problems.push((0,inputs_problems/* problemMissing */.Ce)(name, raw.operation, field));
            continue;
        }
        const value = field.parse(given);
        if (value === undefined)
            problems.push((0,inputs_problems/* problemNotAllowed */.$k)(name, given, field));
        else
            values.set(name, value);
    }
    return values;
}
/** Warns of all inputs that are given but not used: by the operation, or by the method of signing in. */
function warnOfUnused(raw, definition, method, { warnings }) {
    const { required, optional } = takenFields(definition);
    const given = Object.keys(fields/* fields */.OA).filter(name => isGiven(raw[name], fields/* fields */.OA[name]));
    const warn = (by, names) => {
        if (names.length > 0)
            warnings.push({ message: `Given, but not used ${by}: ${names.join(', ')}.` });
    };
    const unused = given.filter(name => !(name in required) && !(name in optional));
    warn(`by ${raw.operation}`, unused);
    const others = method === undefined ? [] : inputsOfOtherMethods(method);
    warn(`when signing in with ${method ?? 'nothing'}`, given.filter(name => others.includes(name) && !unused.includes(name)));
}
/** Ignores inputs that the runner fills in by default. */
function isGiven(text, { fallback, runnerDefault }) {
    return text !== '' && text !== fallback && runnerDefault === undefined;
}

;// CONCATENATED MODULE: ./src/inputs/settings.ts
/** Validates the inputs, once and up front, and gives what the step is to do. */










/**
 * @param context with what was found so far; gets notices and warnings to show in any case
 * @throws InputError with every problem, from inputs and from files
 */
async function readSettings(given, context) {
    const { raw, values, definition } = given;
    const { findings, environment, idTokens, event } = context;
    const { problems } = findings;
    const dryRun = values.get('dry-run') === true;
    const connection = readConnection({ raw, environment, idTokens, problems, optional: dryRun }, definition?.service);
    if (definition?.service !== 'none')
        await checkSecretsGiven(raw, connection, dryRun, context);
    const tagName = await settleVersion(values, event, findings);
    const opened = await openFiles(values, connection, context);
    const release = opened['package-path'] ?? opened['draft-path'];
    checkTagName(tagName, values.get('plugin-name') ?? release?.pluginName, findings);
    warnOfBusinessType(raw, values, findings);
    checkConfirmation(values, findings);
    if (definition !== undefined)
        checkGroups(raw, definition, findings);
    const inputs = settings_ownInputs(given, opened);
    const checked = await definition?.check?.(inputs, context);
    if (definition !== undefined)
        warnOfUnused(raw, definition, connection.credentials?.method, findings);
    const target = { ...targetOf(given, findings), ...ofRelease(opened) };
    if (problems.length > 0)
        throw new inputs_problems/* InputError */.dz(problems, target);
    return {
        operation: raw.operation,
        inputs,
        checked,
        connection,
        dryRun,
        maxAttempts: values.get('max-attempts') ?? 1,
        requestTimeout: (values.get('request-timeout') ?? 1) * 1_000,
        commentToken: values.get('comment') === true ? (values.get('github-token') ?? '') : undefined,
        target
    };
}
/** @returns the valid ones among the inputs that the operation's definition names */
function settings_ownInputs({ values, definition }, opened) {
    const { required, optional } = definition ?? takenFields(undefined);
    const own = [...values.entries()].filter(([name]) => name in required || name in optional);
    return { ...Object.fromEntries(own), ...opened };
}
/** A package says its type itself, and has to agree with the input. */
function warnOfBusinessType(raw, values, { warnings }) {
    if (raw['package-path'] !== '')
        return;
    const message = (0,business_type/* businessTypeWarning */.ts)(values.get('business-type'), 'Input business-type');
    if (message !== undefined)
        warnings.push({ message });
}
/** `confirm` repeats `plugin-name`. */
function checkConfirmation(values, { problems }) {
    const confirm = values.get('confirm');
    const name = values.get('plugin-name');
    if (confirm === undefined || name === undefined || confirm === name)
        return;
    problems.push((0,inputs_problems/* problemWith */.CO)('confirm', confirm, `it has to repeat plugin-name, ${(0,report_text/* quote */.hD)(name)}`));
}
function checkGroups(raw, { exactlyOneOf, atLeastOneOf }, { problems }) {
    const isGiven = (name) => raw[name] !== '';
    if (exactlyOneOf !== undefined) {
        const [one, other] = exactlyOneOf;
        const given = exactlyOneOf.filter(isGiven).length;
        const message = `Inputs ${one} and ${other} are both ${given === 0 ? 'missing' : 'given'}; exactly one is needed. ${(0,inputs_problems/* allowance */.nB)(one, fields/* fields */.OA[one])}`;
        if (given !== 1)
            problems.push({ message });
    }
    if (atLeastOneOf !== undefined && !atLeastOneOf.some(isGiven)) {
        const [first, ...others] = atLeastOneOf;
        const { message } = (0,inputs_problems/* problemMissing */.Ce)(first, raw.operation, fields/* fields */.OA[first]);
        problems.push({ message: `${message} Or give ${others.join(' or ')}.` });
    }
}
/** @returns what the inputs say the step is about, or what a file says where they say nothing, as far as it is valid */
function targetOf({ raw, values }, { stated = {} }) {
    return {
        pluginName: raw['plugin-name'] === '' ? stated.pluginName : values.get('plugin-name'),
        version: raw.version === '' ? stated.version : values.get('version')
    };
}
/** @returns what only an opened file says */
function ofRelease(opened) {
    const { 'package-path': packed, 'draft-path': drafted } = opened;
    return { displayName: (packed ?? drafted)?.displayName, sha256: packed?.file.sha256 };
}

;// CONCATENATED MODULE: ./src/operations/index.ts
/** The registry: every operation, loaded when it is the one that runs. */

const registry = {
    publish: () => __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.bind(__nccwpck_require__, 9508)),
    'upload-extension': () => __nccwpck_require__.e(/* import() */ 961).then(__nccwpck_require__.bind(__nccwpck_require__, 4961)),
    'update-icon': () => __nccwpck_require__.e(/* import() */ 399).then(__nccwpck_require__.bind(__nccwpck_require__, 9399)),
    'create-draft': () => __nccwpck_require__.e(/* import() */ 614).then(__nccwpck_require__.bind(__nccwpck_require__, 4614)),
    'update-draft': () => __nccwpck_require__.e(/* import() */ 227).then(__nccwpck_require__.bind(__nccwpck_require__, 6227)),
    'publish-draft': () => __nccwpck_require__.e(/* import() */ 183).then(__nccwpck_require__.bind(__nccwpck_require__, 9183)),
    'delete-draft': () => __nccwpck_require__.e(/* import() */ 33).then(__nccwpck_require__.bind(__nccwpck_require__, 4033)),
    'register-extension': () => __nccwpck_require__.e(/* import() */ 781).then(__nccwpck_require__.bind(__nccwpck_require__, 8781)),
    'update-extension': () => __nccwpck_require__.e(/* import() */ 601).then(__nccwpck_require__.bind(__nccwpck_require__, 2601)),
    'delete-version': () => __nccwpck_require__.e(/* import() */ 146).then(__nccwpck_require__.bind(__nccwpck_require__, 3146)),
    'delete-extension': () => __nccwpck_require__.e(/* import() */ 591).then(__nccwpck_require__.bind(__nccwpck_require__, 4591)),
    'update-thumbnail': () => __nccwpck_require__.e(/* import() */ 334).then(__nccwpck_require__.bind(__nccwpck_require__, 4334)),
    check: () => __nccwpck_require__.e(/* import() */ 562).then(__nccwpck_require__.bind(__nccwpck_require__, 8562)),
    discover: () => Promise.all(/* import() */[__nccwpck_require__.e(619), __nccwpck_require__.e(167)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9167))
};
const OPERATIONS = Object.keys(registry);
/** @returns whether the text names an operation */
function isOperation(text) {
    return Object.hasOwn(registry, text);
}
async function loadOperation(name) {
    const load = registry[name];
    return (await load()).operation;
}
/** @returns the operation; nothing when the input is missing or names none, which is among the problems then */
async function findOperation(text, { problems }) {
    if (isOperation(text))
        return loadOperation(text);
    problems.push((0,inputs_problems/* problemOfOperation */.yJ)(text, OPERATIONS));
    return undefined;
}

// EXTERNAL MODULE: ./src/codearts/call.ts
var call = __nccwpck_require__(219);
;// CONCATENATED MODULE: ./src/operations/shared/outline.ts
/** Turns a plan into the form that log, summary and the output `plan` show. */

/**
 * @param hosts base URL of each service
 * @returns the plan in the form that every report shows
 */
function outline(plan, hosts) {
    return plan.steps.map(({ title, preview }, index) => ({
        step: index + 1,
        title,
        method: preview.method,
        url: (hosts[preview.service] ?? '') + (0,call/* pathAndQuery */.r)(preview),
        ...(preview.body === undefined ? {} : { body: bodyOf(preview.body) })
    }));
}
function bodyOf(body) {
    if ('json' in body)
        return body.json;
    if ('fresh' in body)
        return undefined;
    const { field, filename, size, sha256 } = body.file;
    return { field, filename, size, ...(sha256 === undefined ? {} : { sha256 }) };
}

// EXTERNAL MODULE: ./src/runtime/connection.ts + 1 modules
var runtime_connection = __nccwpck_require__(2707);
// EXTERNAL MODULE: ./src/runtime/runner.ts
var runner = __nccwpck_require__(9852);
;// CONCATENATED MODULE: ./src/run.ts
/** The story of a step: validate the inputs, sign in, plan, apply. */










/**
 * Does one step, and notes in `progress` what is found out on the way.
 * @throws InputError, RefusedError, CallError, NotConfirmedError, an Error for an answer that nobody expects, or the
 * reason of the cancellation
 */
async function run(read, progress, deps) {
    const { reporter, cancellation } = deps;
    const { raw, environment, idTokens } = read;
    const findings = { problems: [], notices: [], warnings: [] };
    const operation = await findOperation(raw.operation, findings);
    const values = readValues(raw, operation, findings);
    Object.assign(progress, { operation, values });
    const context = {
        environment,
        idTokens,
        root: (0,runner/* workspace */.Gl)(),
        temporary: (0,runner/* temporary */.q_)(),
        event: runner/* readEvent */.j_,
        tempDir: deps.tempDir,
        signal: cancellation.signal,
        findings
    };
    const skip = operation && (await readSkip(raw, values, operation, context));
    if (skip !== undefined) {
        progress.skipped = skip;
        reporter.warning(skip.reason);
        return;
    }
    const timeout = values.get('timeout');
    if (timeout !== undefined)
        cancellation.endAfter(timeout * 1_000, deps.started);
    // Packing and checking take long with large packages, and do not look at the signal.
    const settings = await cancellation.race(validate({ raw, values, definition: operation }, context, reporter));
    progress.settings = settings;
    cancellation.signal.throwIfAborted();
    if (operation !== undefined)
        await carryOut(operation, settings, progress, deps);
}
/** Shows notices and warnings, whether the inputs are valid or not. */
async function validate(given, context, reporter) {
    const { notices, warnings } = context.findings;
    try {
        return await readSettings(given, context);
    }
    finally {
        for (const notice of notices.slice(0, extension_document/* MAX_FINDINGS */.Mt))
            reporter.notice(notice.message, notice);
        const more = notices.length - extension_document/* MAX_FINDINGS */.Mt;
        if (more > 0)
            reporter.notice(`${more} more notices are not listed.`);
        for (const warning of warnings)
            reporter.warning(warning.message, warning);
    }
}
/** Signs in, plans, and applies the plan unless it is a dry run. */
async function carryOut(operation, settings, progress, { reporter, cancellation, started }) {
    const { connection, dryRun, inputs, checked } = settings;
    showStart(settings, reporter);
    const deadline = started + (progress.values?.get('timeout') ?? 0) * 1_000;
    const retry = { deadline, clock: runner/* clock */.pm, signal: cancellation.signal };
    const { domainId, client, account } = await (0,runtime_connection/* connect */.N)(settings, reporter, retry, core/* setSecret */.Pq);
    Object.assign(progress, { domainId, client });
    showAccount(domainId, reporter);
    const plan = await operation.plan({ inputs, checked, domainId, dryRun, client, account });
    progress.plan = plan;
    if (plan.listing === undefined)
        showPlan(outline(plan, connection.hosts), reporter);
    else
        showListing(plan.listing, reporter);
    if (plan.notice !== undefined)
        reporter.notice(plan.notice);
    if (plan.warning !== undefined)
        reporter.warning(plan.warning);
    if (!dryRun && client !== undefined)
        await apply(plan, client, progress, { reporter, cancellation });
}
/** Does the steps in their order, and reads back what they brought. */
async function apply(plan, client, progress, { reporter, cancellation }) {
    progress.outcome = { result: plan.result };
    for (const step of plan.steps) {
        reporter.info(`${step.title} …`);
        progress.outcome = { ...progress.outcome, ...(await step.apply(client, progress.outcome)) };
    }
    if (plan.verify !== undefined && plan.steps.length > 0) {
        reporter.info('Read back what is published …');
        const pause = (milliseconds) => runner/* clock */.pm.sleep(milliseconds, cancellation.signal);
        progress.outcome = { ...progress.outcome, ...(await plan.verify(client, pause)) };
    }
    if (progress.outcome.notice !== undefined)
        reporter.notice(progress.outcome.notice);
}

// EXTERNAL MODULE: ./src/runtime/cancellation.ts
var runtime_cancellation = __nccwpck_require__(9685);
// EXTERNAL MODULE: ./src/codearts/call-error.ts
var call_error = __nccwpck_require__(4768);
;// CONCATENATED MODULE: ./src/runtime/run-record.ts
/** What is known about a run when it ends, however it ends. */





/**
 * @param failure what ended the run early; undefined when nothing did
 * @param duration of the run, in milliseconds
 * @returns the record, secrets included
 */
function recordOf(raw, progress, failure, duration) {
    const { values, settings, client, plan, outcome, skipped } = progress;
    const result = failure === undefined ? resultOf(progress) : '';
    return {
        operation: raw.operation,
        dryRun: values?.get('dry-run') === true,
        result,
        failure: failure === undefined ? undefined : (0,report_text/* messageOf */.bD)(failure),
        ...(failure instanceof inputs_problems/* InputError */.dz ? failure : (settings ?? skipped))?.target,
        host: settings && Object.values(settings.connection.hosts)[0],
        domainId: progress.domainId ?? settings?.connection.domainId,
        // Looked up, or answered to a write.
        uniqueId: outcome.uniqueId ?? plan?.uniqueId,
        expires: plan?.expires,
        url: outcome.url,
        requestId: requestIdOf(failure, client),
        requests: client?.traffic.requests ?? 0,
        changed: client?.traffic.changed ?? false,
        duration,
        plan: settings && plan && outline(plan, settings.connection.hosts),
        listing: plan?.listing,
        draftState: draftStateOf(progress, result)
    };
}
function resultOf({ settings, plan, outcome, skipped }) {
    if (skipped !== undefined)
        return 'skipped';
    if (plan?.result === 'valid')
        return 'valid';
    return settings?.dryRun === true ? 'planned' : (outcome.result ?? '');
}
function draftStateOf({ operation }, result) {
    if (result === '' || result === 'planned' || result === 'skipped')
        return undefined;
    return operation?.comment?.[result];
}
/** @returns the request ID of the answer that decided: that of the failed call, else the last one */
function requestIdOf(failure, client) {
    if (failure instanceof call_error/* CallError */.R)
        return failure.requestId;
    const read = failure === undefined || failure instanceof plan/* RefusedError */.fk || failure instanceof plan/* NotConfirmedError */.nM;
    return read ? client?.traffic.requestId : undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/runtime/temp-dir.ts
/** A folder for files of this step, made when it is first asked for. */



class TempDir {
    #parent;
    #folder;
    /** @param parent the runner's temporary folder; the system's when empty */
    constructor(parent) {
        this.#parent = parent;
    }
    folder = () => {
        this.#folder ??= make(this.#parent || (0,external_node_os_namespaceObject.tmpdir)());
        return this.#folder;
    };
    /** Removes the folder, if there is one, with what is in it. What cannot be removed goes with the runner. */
    async remove() {
        const folder = await this.#folder?.catch(() => undefined);
        if (folder !== undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function make(parent) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    return (0,promises_.mkdtemp)(external_node_path_default().join(parent, 'codearts-extension-'));
}

;// CONCATENATED MODULE: ./src/main.ts
/** Runs one step: read, run, report. The only place that catches what ends a step. */















/** @returns the exit code */
async function main() {
    const started = runner/* clock */.pm.now();
    const cancellation = new runtime_cancellation/* Cancellation */.mT();
    const read = readInputs(core/* getInput */.V4, process.env, core/* setSecret */.Pq);
    const reporter = new Reporter(runner/* runner */.lj, read.secrets);
    const progress = { outcome: {} };
    const tempDir = new TempDir((0,runner/* temporary */.q_)());
    const failure = await run(read, progress, { reporter, cancellation, started, tempDir: tempDir.folder })
        .catch((error) => error)
        .finally(() => tempDir.remove());
    const full = recordOf(read.raw, progress, failure, runner/* clock */.pm.now() - started);
    const record = redacted(full, text => reporter.redact(text));
    if (failure !== undefined)
        showFailure(failure, reporter);
    showEnd(record, reporter);
    const unwritten = report(record, reporter);
    const { settings, values } = progress;
    if (failure === undefined && settings?.commentToken !== undefined && !settings.dryRun) {
        const { reportToPullRequest } = await Promise.all(/* import() */[__nccwpck_require__.e(619), __nccwpck_require__.e(848)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6848));
        const deadline = started + (values?.get('timeout') ?? 0) * 1_000;
        const retry = { clock: runner/* clock */.pm, deadline, signal: cancellation.signal };
        const target = { token: settings.commentToken, workingDirectory: read.raw['working-directory'] };
        await reportToPullRequest(record, target, reporter, retry);
    }
    if (values?.get('summary') !== false) {
        await reporter
            .summary(summarize({ ...record, ...unwritten }, reporter.notices))
            .catch((error) => {
            reporter.warning(`The job summary could not be written: ${(0,report_text/* messageOf */.bD)(error)}`);
        });
    }
    if (failure === undefined)
        return unwritten === undefined ? 0 : 1;
    return failure instanceof runtime_cancellation/* InterruptedError */.p4 ? failure.exitCode : 1;
}
/** @returns nothing when later steps can see the outputs; else the failure that this is */
function report(record, reporter) {
    try {
        writeOutputs(record, (name, value) => {
            reporter.output(name, value);
        });
        return undefined;
    }
    catch (error) {
        const done = record.result === '' ? '' : ` The work itself is done: ${record.result}.`;
        const unwritten = `The outputs could not be written: ${(0,report_text/* messageOf */.bD)(error)}.${done}`;
        reporter.error(unwritten);
        return { failure: record.failure ?? reporter.redact(unwritten) };
    }
}
function showFailure(failure, reporter) {
    const inFiles = failure instanceof inputs_problems/* InputError */.dz || failure instanceof plan/* RefusedError */.fk ? failure.problems : [];
    for (const problem of inFiles) {
        if (problem.file !== undefined)
            reporter.error(problem.message, problem);
    }
    reporter.error((0,report_text/* messageOf */.bD)(failure));
}


/***/ }),

/***/ 5099:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ fromStep),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   nM: () => (/* binding */ NotConfirmedError),
/* harmony export */   t6: () => (/* binding */ LOOKED_UP)
/* harmony export */ });
/** Plans: what an operation will do, and how it can fail. */
/** Stands in a plan for what a dry run without credentials cannot ask for. */
const LOOKED_UP = '(looked up)';
/** Stands in a plan for what an earlier step brings. */
function fromStep(number) {
    return `(from step ${number})`;
}
/** The service would refuse what is asked for, as its state shows. Nothing was changed. */
class RefusedError extends Error {
    name = 'RefusedError';
    /** Where in files the reasons stand. */
    problems;
    constructor(message, problems = []) {
        super(message);
        this.problems = problems;
    }
}
/** The service accepted every step, and yet its state is not what was asked for. */
class NotConfirmedError extends Error {
    name = 'NotConfirmedError';
}


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ disarm),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export MAX_QUOTE */
/**
 * Makes text from outside (the service, files, inputs) safe to show: what the runner would take for a command, and what
 * a terminal or Markdown would act on, becomes plain text. Small helpers for messages stand here as well.
 */
/** Longest piece of foreign text that a message quotes, in characters. */
const MAX_QUOTE = 600;
// Controls, line and paragraph separators, and the characters that reorder or hide text.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
/**
 * @param text anything
 * @param limit longest result in characters; what lies beyond becomes "…"
 * @returns the text on one line, without control or invisible characters, unable to start a workflow command
 */
function oneLine(text, limit = MAX_QUOTE) {
    const line = disarm(text.replace(UNSEEN, ' ').trim());
    const characters = Array.from(line);
    return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : line;
}
/** @returns the text in double quotes, on one line */
function quote(text, limit = MAX_QUOTE) {
    return `"${oneLine(text, limit)}"`;
}
/** @returns the same lines, without characters that hide, reorder or colour what is shown */
function visible(text) {
    return text
        .split('\n')
        .map(line => line.replace(UNSEEN, ' '))
        .join('\n');
}
/**
 * The runner reads `::command::` at the start of a line and the older `##[command]` anywhere in it.
 * @param text one or more lines
 * @returns the same lines, none of which is a command
 */
function disarm(text) {
    return text.replace(/##\[/g, '## [').replace(/^([\s\u0085]*):(?=:)/gm, '$1: ');
}
/**
 * Inline code for Markdown. Entities inside `<code>` are inert: no emphasis, link, mention or table cell can begin.
 * @returns HTML that Markdown passes on as it is
 */
function code(text) {
    return `<code>${entities(oneLine(text))}</code>`;
}
/** @returns the text for a Markdown paragraph or an HTML attribute, every character with a meaning as an entity */
function entities(text) {
    return text.replace(/[^\p{L}\p{N} ,]/gu, character => `&#${String(character.codePointAt(0))};`);
}
/** @returns the text with a period at its end, unless it ends like a sentence already */
function sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
}
/** @returns the number with its noun, which takes an s for all but one */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** @returns the time in seconds, to a tenth */
function seconds(milliseconds) {
    return `${(milliseconds / 1_000).toFixed(1)} s`;
}
/** @returns what an error says, in its own words; a text that was thrown, as it is */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ CancellationError),
/* harmony export */   mT: () => (/* binding */ Cancellation),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/** Ends a step before its work is done: by a signal of the operating system, or at the step's own deadline. */
class CancellationError extends Error {
    name = 'CancellationError';
    /** Why, as a sentence without its end. */
    reason;
    /** @param advice what to do then */
    constructor(reason, advice) {
        super(`${reason}. A request that was under way may have been applied; ${advice}.`);
        this.reason = reason;
    }
}
/** The runner cancels the step. */
class InterruptedError extends CancellationError {
    name = 'InterruptedError';
    exitCode;
    constructor(signal) {
        super(`The step was cancelled (${signal})`, 'run the step again to find out');
        // By convention 128 plus the signal's number.
        this.exitCode = signal === 'SIGINT' ? 130 : 143;
    }
}
class StepTimeoutError extends CancellationError {
    name = 'StepTimeoutError';
    /** @param timeout milliseconds */
    constructor(timeout) {
        super(`The step took longer than timeout allows (${timeout / 1_000} s)`, 'run the step again, with a larger timeout if the package is large');
    }
}
class Cancellation {
    #controller = new AbortController();
    get signal() {
        return this.#controller.signal;
    }
    constructor() {
        for (const name of ['SIGINT', 'SIGTERM']) {
            process.on(name, () => {
                this.#controller.abort(new InterruptedError(name));
            });
        }
    }
    /** @returns what the work gives; rejects with the reason when the step ends before, and leaves the work running */
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
    /**
     * @param timeout milliseconds
     * @param since when they begin, in milliseconds since 1970
     */
    endAfter(timeout, since) {
        const left = since + timeout - Date.now();
        setTimeout(() => {
            this.#controller.abort(new StepTimeoutError(timeout));
        }, left).unref();
    }
}


/***/ }),

/***/ 2707:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ USER_AGENT),
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./src/auth/token.ts
var token = __nccwpck_require__(8955);
;// CONCATENATED MODULE: ./src/auth/sign-in.ts
/** Signs in by the method that the credentials are for, and loads no other. */

/**
 * @param deps what the requests that sign in share with all others
 * @param onSecret told every credential that is obtained, before it is used
 * @returns the session, which asks for credentials when it is first needed
 */
async function signIn(credentials, deps, onSecret) {
    switch (credentials.method) {
        case 'token':
            return (0,token/* signInWithToken */.s)(credentials);
        case 'keys':
            return (await __nccwpck_require__.e(/* import() */ 683).then(__nccwpck_require__.bind(__nccwpck_require__, 2683))).signInWithKeys(credentials, deps.retry.clock);
        case 'oidc':
            return (await __nccwpck_require__.e(/* import() */ 161).then(__nccwpck_require__.bind(__nccwpck_require__, 161))).signInWithOidc(credentials, deps, onSecret);
        case 'password':
            return (await __nccwpck_require__.e(/* import() */ 537).then(__nccwpck_require__.bind(__nccwpck_require__, 8537))).signInWithPassword(credentials, deps, onSecret);
    }
}

// EXTERNAL MODULE: ./src/codearts/client.ts + 1 modules
var codearts_client = __nccwpck_require__(1441);
// EXTERNAL MODULE: ./src/extension/rules.ts
var rules = __nccwpck_require__(4706);
// EXTERNAL MODULE: ./src/http/transport.ts + 1 modules
var transport = __nccwpck_require__(9898);
// EXTERNAL MODULE: ./src/inputs/problems.ts
var problems = __nccwpck_require__(8925);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __nccwpck_require__(5655);
;// CONCATENATED MODULE: ./src/runtime/connection.ts
/** The connection to the service: signs in, and gives the client that sends calls. */






const USER_AGENT = 'codearts-extension-action';
/**
 * Signs in only as far as the plan needs it: the account of an IAM user is known only afterwards.
 * @param retry without the number of attempts, which the settings hold
 * @param mask hides a credential that was obtained, before it is used
 * @throws CallError when signing in fails; InputError when it leads to another account than domain-id; an Error when
 * IAM names none
 */
async function connect(settings, reporter, retry, mask) {
    const { credentials, domainId, hosts } = settings.connection;
    if (credentials === undefined)
        return { domainId, client: undefined, account: () => Promise.resolve({}) };
    const deps = {
        transport: (0,transport/* createTransport */.o)(USER_AGENT, settings.requestTimeout),
        retry: { ...retry, maxAttempts: settings.maxAttempts },
        redact: (text) => reporter.redact(text),
        onRetry: (failure, wait) => {
            reporter.info(`${failure.call}: ${failure.brief}. Trying again in ${(0,report_text/* seconds */.YA)(wait)}.`);
        }
    };
    const { authorize, renew, account } = await signIn(credentials, deps, secret => {
        mask(secret);
        reporter.hide(secret);
    });
    const client = new codearts_client/* Client */.K({ ...deps, hosts, authorize, renew });
    return { domainId: await accountId(settings, credentials, account), client, account };
}
/** @returns the account's ID, as the inputs or as IAM says it */
async function accountId({ connection, target }, credentials, account) {
    const given = connection.domainId;
    if (credentials.method !== 'password' || connection.hosts.pipeline === undefined)
        return given;
    const { domainId = '' } = await account();
    if (!rules.ID.pattern.test(domainId))
        throw new Error(`IAM says that the account is ${(0,report_text/* quote */.hD)(domainId)}, which is not an account ID.`);
    if (given !== '' && given !== domainId) {
        const problem = (0,problems/* problemWith */.CO)('domain-id', given, `iam-user signed in to the account ${domainId}`);
        throw new problems/* InputError */.dz([problem], target, 'nothing was sent to CodeArts');
    }
    return domainId;
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Gl: () => (/* binding */ workspace),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   lj: () => (/* binding */ runner),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   q_: () => (/* binding */ temporary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6058);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _extension_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8780);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5655);
/** The runner: its log, outputs and summary, its folders, and the event that the run is about. */




/** The runner's log, outputs and summary. */
const runner = {
    info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
    notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm,
    warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e,
    error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3,
    startGroup: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh,
    endGroup: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4,
    setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH,
    writeSummary: async (markdown) => {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
    }
};
const clock = {
    now: Date.now,
    random: Math.random,
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, undefined, { signal }).catch(() => {
        throw signal.reason;
    })
};
/** @returns the folder of the checkout; outside of a workflow, where the process was started */
function workspace() {
    return process.env['GITHUB_WORKSPACE'] ?? process.cwd();
}
/** @returns the folder that the runner empties after the job; empty when there is none */
function temporary() {
    return process.env['RUNNER_TEMP'] ?? '';
}
/** Reads what the workflow run is about; the library is loaded only for runs that ask. */
async function readEvent() {
    const context = await readContext();
    return {
        // Absent outside of a workflow, where the library calls it a text all the same.
        ref: process.env['GITHUB_REF'] ?? '',
        pullRequest: numberOf(context),
        untrusted: untrusted(context),
        closed: context.payload.action === 'closed'
    };
}
/** @returns nothing when the run is about none */
async function readPullRequest() {
    const context = await readContext();
    const number = numberOf(context);
    if (number === undefined)
        return undefined;
    const { owner, repo } = context.repo;
    const head = context.payload.pull_request?.['head'];
    return {
        pullRequest: number,
        repository: { owner, repo },
        apiUrl: context.apiUrl,
        sha: head?.sha ?? context.sha,
        runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`
    };
}
/** @throws Error when the runner's file is no event */
async function readContext() {
    try {
        // Reads the file when it is loaded.
        const { context } = await Promise.all(/* import() */[__nccwpck_require__.e(319), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9319));
        if (!(0,_extension_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(context.payload))
            throw new Error('it holds no object');
        return context;
    }
    catch (error) {
        const file = process.env['GITHUB_EVENT_PATH'] ?? '';
        throw new Error(`GITHUB_EVENT_PATH (${file}) is not the event of a run: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            cause: error
        });
    }
}
function numberOf({ payload }) {
    const number = payload.pull_request?.number;
    return Number.isSafeInteger(number) && Number(number) > 0 ? number : undefined;
}
/** Runs on `pull_request_target` are trusted: they run the base's workflow. */
function untrusted({ actor, eventName, payload }) {
    if (eventName !== 'pull_request')
        return undefined;
    if (actor === 'dependabot[bot]')
        return 'Dependabot';
    const head = payload.pull_request?.['head'];
    // The repository of a fork may be gone by the time its pull request closes.
    return head?.repo?.full_name === payload.repository?.full_name ? undefined : 'a fork';
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch),
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
/**
 * Stands in for undici in the bundle (tsconfig `paths`): http-client loads all of it, 900 kB, for a fetch through
 * proxies that this action does not call.
 */
/** http-client imports it, for agents that nobody asks for. */
function ProxyAgent() {
    // Has nothing to do.
}
/** Octokit is given a fetch of the action's own; one that passes by the proxy must not take its place. */
function fetch() {
    throw new Error('undici is not part of this bundle');
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 6058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
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
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
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
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
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
    // This handler cannot handle 401
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
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
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
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
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
                // New ID Token is requested from action service
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
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
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
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
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
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
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
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
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
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
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
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
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
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
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
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
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
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
