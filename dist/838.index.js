export const id = 838;
export const ids = [838];
export const modules = {

  4106:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  HttpClient)
  });
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}


  }),

  2841:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  restEndpointMethods)
  });
function restEndpointMethods() {
    return {};
}


  })

};
