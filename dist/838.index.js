export const id = 838;
export const ids = [838];
export const modules = {

/***/ 4106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/**
 * Stands in for @actions/http-client where other packages of the bundle import it (tsconfig `paths`). @actions/core
 * loads it for `getIDToken()`, which this action does not call; it would bring http, https and TLS into every step
 * before its inputs are read. `src/http/http-client.ts` has the real one.
 */
class HttpClient {
    /** @actions/github asks for these two when it is loaded, for a fetch that this action replaces by its own. */
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}


/***/ }),

/***/ 2841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ restEndpointMethods)
/* harmony export */ });
/**
 * Stands in for @octokit/plugin-rest-endpoint-methods in the bundle (tsconfig `paths`): 100 kB with a method for every
 * call of GitHub's API. This action makes three, each by its route.
 */
/** The plugin, as Octokit takes it. */
function restEndpointMethods() {
    return {};
}


/***/ })

};
