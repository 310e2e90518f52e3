export const id = 7772;
export const ids = [7772];
export const modules = {

  7772:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    agentThrough: () => (  agentThrough)
  });
  var node_http__M0__ = __webpack_require__(7067);
  var node_http__M0___default =  __webpack_require__.n(node_http__M0__);
  var node_https__M1__ = __webpack_require__(4708);
  var node_https__M1___default =  __webpack_require__.n(node_https__M1__);
  var node_net__M2__ = __webpack_require__(7030);
  var node_net__M2___default =  __webpack_require__.n(node_net__M2__);
  var _value_at_js__M3__ = __webpack_require__(3239);




function agentThrough(proxy, url) {
    const { protocol, hostname, port } = new URL(url);
    const secure = protocol === 'https:';
    const target = `${hostname}:${port || (secure ? 443 : 80)}`;
    return (signal, onConnected) => {
        const agent = secure ? new node_https__M1__.Agent() : new node_http__M0__.Agent();
        const overSocket = agent.createConnection.bind(agent);
        agent.createConnection = (options, callback) => {
            openTunnel(proxy, target, signal).then(tunnel => {
                const through = { ...options, socket: tunnel };
                const connection = (secure ? overSocket(through) : undefined) ?? tunnel;
                if (secure)
                    connection.once('secureConnect', onConnected);
                else
                    onConnected();
                callback?.(null, connection);
            }, 
            (error) => callback?.(error));
            return undefined;
        };
        return agent;
    };
}
function openTunnel({ secure, host, port, authorization }, target, signal) {
    return new Promise((resolve, reject) => {
        const send = secure ? node_https__M1__.request : node_http__M0__.request;
        const asking = send({
            method: 'CONNECT',
            host,
            port,
            servername: (0,node_net__M2__.isIP)(host) === 0 ? host : '',
            path: target,
            headers: {
                host: target,
                ...(authorization === undefined ? {} : { 'proxy-authorization': authorization })
            },
            agent: false,
            signal
        });
        asking.on('connect', ({ statusCode }, socket, early) => {
            if (Math.trunc(Number(statusCode) / 100) === 2 && early.length === 0) {
                resolve(socket);
                return;
            }
            socket.destroy();
            reject(failed(early.length === 0
                ? `the proxy answered ${String(statusCode)}`
                : 'the proxy sent more than its answer'));
        });
        asking.on('error', error => {
            reject(failed(error.message, error));
        });
        asking.end();
    });
}
function failed(why, cause) {
    const code = (0,_value_at_js__M3__  .$6)(cause, 'code') ?? 'ECONNRESET';
    return Object.assign(new Error(`tunneling socket could not be established: ${why}`, { cause }), { code });
}


  })

};
