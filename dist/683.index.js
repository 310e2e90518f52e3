export const id = 683;
export const ids = [683];
export const modules = {

/***/ 2683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signInWithKeys: () => (/* binding */ signInWithKeys),
  withKeys: () => (/* binding */ withKeys)
});

// EXTERNAL MODULE: ./src/auth/session.ts
var session = __webpack_require__(4990);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/http/url.ts
var url = __webpack_require__(6697);
;// CONCATENATED MODULE: ./src/auth/signature.ts
/** The signature of a request by the "API Request Signing Guide" of Huawei Cloud. */


/** The signing algorithm's name, as it stands in the Authorization header and in the string to sign. */
const ALGORITHM = 'SDK-HMAC-SHA256';
/**
 * Computes a signature: canonical request, its hash in a string to sign, HMAC with the secret key.
 * @returns 64 hexadecimal digits
 */
function signature(request, secretAccessKey) {
    const toSign = [
        ALGORITHM,
        request.headers['x-sdk-date'] ?? '',
        sha256OfText(canonicalRequest(request))
    ].join('\n');
    return (0,external_node_crypto_.createHmac)('sha256', secretAccessKey).update(toSign).digest('hex');
}
function canonicalRequest({ method, url, headers, body }) {
    const { pathname, searchParams } = new URL(url);
    const names = Object.keys(headers).sort();
    return [
        method,
        canonicalPath(pathname),
        canonicalQuery(searchParams),
        ...names.map(name => `${name}:${(headers[name] ?? '').trim()}`),
        '',
        names.join(';'),
        headers['x-sdk-content-sha256'] ?? sha256OfText(body)
    ].join('\n');
}
/** The path ends in a slash for signing only. */
function canonicalPath(pathname) {
    const encoded = pathname.split('/').map(segment => (0,url/* encode */.lF)(decodeURIComponent(segment)));
    return encoded.join('/').replace(/\/?$/, '/');
}
function canonicalQuery(parameters) {
    const pairs = [...parameters].map(([name, value]) => `${(0,url/* encode */.lF)(name)}=${(0,url/* encode */.lF)(value)}`);
    return pairs.sort().join('&');
}
function sha256OfText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./src/auth/keys.ts
/** Signs in with an access key: every request is signed. */


/** Value of the content hash when the body itself is not signed, as the official SDKs do with every form. */
const UNSIGNED = 'UNSIGNED-PAYLOAD';
/** @returns the session that signs every request with keys that were given */
function signInWithKeys({ keys, projectId }, clock) {
    return (0,session/* givenSession */.Oj)(withKeys(keys, clock, projectId));
}
/**
 * Signs by SDK-HMAC-SHA256 (Huawei Cloud, "API Request Signing Guide"). Signed are host, date, the content type of
 * JSON, the content-hash header of a form, the security token and the IAM project.
 * @param projectId IAM project that the request is made for, where one is configured
 * @returns how requests are authorized by a signature; it carries its time, so that each attempt is signed anew
 */
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
/** @returns the time as YYYYMMDDTHHMMSSZ */
function basicDate(now) {
    return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}


/***/ })

};
