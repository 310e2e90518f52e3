export const id = 334;
export const ids = [334];
export const modules = {

/***/ 6095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ readIconUrl),
/* harmony export */   W4: () => (/* binding */ readSuccess),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   j: () => (/* binding */ readImageUrl),
/* harmony export */   kP: () => (/* binding */ readThumbnailUrl),
/* harmony export */   oJ: () => (/* binding */ readAccepted)
/* harmony export */ });
/* harmony import */ var _http_value_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3239);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);
/** What each call takes out of its answer. All throw ServiceError when it is not the one that is documented. */


/** Calls that answer a boolean: only `true` and `"true"` are success. */
function readSuccess(answer) {
    if (answer.value === true || answer.value === 'true')
        return true;
    throw isFalse(answer) ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
/** The icon's URL or path, verbatim; an empty string when the service says no more than `true`. */
function readIconUrl(answer) {
    if (answer.value === true || answer.value === 'true')
        return '';
    if (isFalse(answer))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer);
    const url = typeof answer.value === 'string' ? answer.value : answer.value === undefined ? answer.text : '';
    // Bare text is a URL or a path on one line; a page of a proxy or a torn JSON text is not.
    if (url.trim() === '' || /^[<{["]|[\p{Cc}<>"]/u.test(url))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    return url;
}
/** Calls that answer `true` or some text: only an empty one, and `false`, are none. */
function readAccepted(answer) {
    readIconUrl(answer);
    return true;
}
/** @returns the image that the plan shows now, or an empty string when the answer does not repeat it */
function readThumbnailUrl(answer) {
    const status = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer.value, 'status');
    const result = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer.value, 'result') ?? {};
    const url = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)((0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(result, 'img_url'));
    if (!(0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(result) || url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    if (status === 'success')
        return url;
    throw status === 'error' ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
/** @returns the path under which the image was stored */
function readImageUrl(answer) {
    const url = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(answer.value, 'img_url');
    if (url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    return url;
}
/** For the bytes of an image: whatever is neither JSON nor a page. */
function readBytes(answer) {
    if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
function isFalse(answer) {
    return /^"?false"?$/i.test(answer.text);
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ defineOperation)
/* harmony export */ });
/** What an operation is: one value, which holds everything that makes it that operation. */
/** @returns the operation, for the registry */
function defineOperation(definition) {
    return definition;
}


/***/ }),

/***/ 70:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ step)
/* harmony export */ });
/** A step that sends one call. */
/** @returns a step that sends one call; it fails with what `Client.send` throws */
function step({ title, call, outcome = () => ({}), applied, notes = () => [] }) {
    return {
        title,
        preview: call({}),
        apply: async (client, before) => {
            const options = applied === undefined ? { notes } : { notes, applied: () => applied(client) };
            return outcome(await client.send(call(before), options));
        }
    };
}


/***/ }),

/***/ 4334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  operation: () => (/* binding */ update_thumbnail_operation)
});

// EXTERNAL MODULE: ./src/http/url.ts
var url = __webpack_require__(6697);
// EXTERNAL MODULE: ./src/codearts/readers.ts
var readers = __webpack_require__(6095);
;// CONCATENATED MODULE: ./src/codearts/calls/images.ts
/** Calls of CodeArts Req: images, and the plans that show them. */


/** "Updating a Thumbnail" of a plan in CodeArts Req. */
function updateThumbnail(projectId, planId, imgUrl) {
    return {
        name: 'update-thumbnail',
        service: 'req',
        method: 'PUT',
        path: (0,url/* path */.Ae) `/v3/plan/${projectId}/management/${planId}/img`,
        query: {},
        body: { json: { img_url: imgUrl } },
        writes: true,
        repeatable: true,
        read: readers/* readThumbnailUrl */.kP
    };
}
/** "Uploading an Image" to CodeArts Req: a second one stores the image twice and harms nothing. */
function uploadImage(projectId, image) {
    return {
        name: 'upload-image',
        service: 'req',
        method: 'POST',
        path: (0,url/* path */.Ae) `/v2/${projectId}/img`,
        query: {},
        body: { file: { ...image, field: 'file' } },
        writes: true,
        repeatable: true,
        read: readers/* readImageUrl */.j
    };
}
/** "Downloading an Image" of CodeArts Req: succeeds when the image is there. */
function readImage(projectId, imgUrl) {
    return {
        name: 'image-file',
        service: 'req',
        method: 'GET',
        path: (0,url/* path */.Ae) `/v4/projects/${projectId}/image-file`,
        query: { image_uri: imgUrl },
        writes: false,
        repeatable: true,
        read: readers/* readBytes */.io
    };
}

// EXTERNAL MODULE: ./src/inputs/fields.ts
var fields = __webpack_require__(2996);
// EXTERNAL MODULE: ./src/inputs/problems.ts
var problems = __webpack_require__(8925);
// EXTERNAL MODULE: ./src/inputs/rules.ts
var rules = __webpack_require__(8190);
// EXTERNAL MODULE: ./src/operations/operation.ts
var operation = __webpack_require__(2899);
// EXTERNAL MODULE: ./src/operations/shared/plan.ts
var plan = __webpack_require__(5099);
// EXTERNAL MODULE: ./src/operations/shared/step.ts
var step = __webpack_require__(70);
;// CONCATENATED MODULE: ./src/operations/update-thumbnail.ts
/** The operation `update-thumbnail`: sets the picture of a plan in CodeArts Req. */







const NO_IMAGE = 'Perhaps the project has no image of this img-url: image-path uploads one.';
const takes = {
    required: (0,fields/* pick */.Up)('project-id', 'plan-id'),
    optional: (0,fields/* pick */.Up)('img-url', 'image-path')
};
const update_thumbnail_operation = (0,operation/* defineOperation */.h)({
    ...takes,
    summary: 'Sets the picture of a plan in CodeArts Req, from an image stored there or a new one.',
    service: 'req',
    writes: true,
    exactlyOneOf: ['img-url', 'image-path'],
    check: ({ 'img-url': imgUrl, 'project-id': projectId }, { findings }) => {
        if (imgUrl === undefined || projectId === undefined)
            return;
        if (rules/* IMG_URL */.sE.pattern.exec(imgUrl)?.[1] === projectId)
            return;
        const why = 'the image belongs to another project than project-id';
        findings.problems.push((0,problems/* problemWith */.CO)('img-url', imgUrl, why));
    },
    plan: update_thumbnail_plan
});
async function update_thumbnail_plan({ client, dryRun, inputs }) {
    const { 'project-id': projectId, 'plan-id': planId, 'img-url': imgUrl, 'image-path': image } = inputs;
    // The image is all that the documents let one read about a thumbnail; before an upload there is none to ask for.
    if (client !== undefined && dryRun && imgUrl !== undefined)
        await client.send(readImage(projectId, imgUrl), { notes: () => [NO_IMAGE] });
    const update = (0,step/* step */.P)({
        title: 'Update the thumbnail',
        call: ({ url }) => updateThumbnail(projectId, planId, imgUrl ?? url ?? (0,plan/* fromStep */.RB)(1)),
        outcome: url => (url === '' ? {} : { url })
    });
    if (image === undefined)
        return { steps: [update], result: 'updated' };
    const upload = (0,step/* step */.P)({
        title: 'Upload the image',
        call: () => uploadImage(projectId, image),
        outcome: url => ({ url })
    });
    return { steps: [upload, update], result: 'updated' };
}


/***/ })

};
