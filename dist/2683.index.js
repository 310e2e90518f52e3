export const id = 2683;
export const ids = [2683];
export const modules = {

  2683:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  signInWithKeys: () => (  signInWithKeys),
  withKeys: () => (  withKeys)
});

var session = __webpack_require__(4990);
var external_node_crypto_ = __webpack_require__(7598);
var url = __webpack_require__(6697);
var expected = __webpack_require__(704);
; 



const ALGORITHM = 'SDK-HMAC-SHA256';
function signature(request, secretAccessKey) {
    const toSign = [ALGORITHM, request.headers['x-sdk-date'], sha256OfText(canonicalRequest(request))].join('\n');
    return (0,external_node_crypto_.createHmac)('sha256', secretAccessKey).update(toSign).digest('hex');
}
function canonicalRequest({ method, url, headers, body }) {
    const { pathname, searchParams } = new URL(url);
    const names = Object.keys(headers).sort();
    return [
        method,
        canonicalPath(pathname),
        canonicalQuery(searchParams),
        ...names.map(name => `${name}:${(0,expected .Eb)(headers[name]).trim()}`),
        '',
        names.join(';'),
        headers['x-sdk-content-sha256'] ?? sha256OfText(body)
    ].join('\n');
}
function canonicalPath(pathname) {
    const encoded = pathname.split('/').map(segment => (0,url .lF)(decodeURIComponent(segment)));
    return encoded.join('/').replace(/\/?$/, '/');
}
function canonicalQuery(parameters) {
    const sorted = [...parameters].sort(([name, value], [otherName, otherValue]) => name === otherName ? byUnits(value, otherValue) : byUnits(name, otherName));
    return sorted.map(([name, value]) => `${(0,url .lF)(name)}=${(0,url .lF)(value)}`).join('&');
}
function byUnits(one, other) {
    return one < other ? -1 : 1;
}
function sha256OfText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

; 


const UNSIGNED = 'UNSIGNED-PAYLOAD';
function signInWithKeys({ keys, projectId }, clock) {
    return (0,session .Oj)(withKeys(keys, clock, projectId));
}
function withKeys(keys, clock, projectId) {
    return request => {
        const signed = {
            host: new URL(request.url).host,
            'x-sdk-date': basicDate(clock.now()),
            ...(keys.securityToken === undefined ? {} : { 'x-security-token': keys.securityToken }),
            ...(projectId === undefined ? {} : { 'x-project-id': projectId }),
            ...contentHeaders(request.headers, typeof request.body === 'object')
        };
        const body = typeof request.body === 'string' ? request.body : '';
        const value = signature({ ...request, headers: signed, body }, keys.secretAccessKey);
        const names = Object.keys(signed).sort().join(';');
        const authorization = `${ALGORITHM} Access=${keys.accessKeyId}, SignedHeaders=${names}, Signature=${value}`;
        return Promise.resolve({ ...signed, authorization });
    };
}
function contentHeaders(headers, isForm) {
    if (isForm)
        return { 'x-sdk-content-sha256': UNSIGNED };
    const type = headers['content-type'];
    return type === undefined ? {} : { 'content-type': type };
}
function basicDate(now) {
    return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}


  })

};
