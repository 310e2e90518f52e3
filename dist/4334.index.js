export const id = 4334;
export const ids = [4334];
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

  4334:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  operation: () => (  update_thumbnail_operation)
});

var url = __webpack_require__(6697);
var value_at = __webpack_require__(3239);
var answers = __webpack_require__(3640);
; 



function updateThumbnail(projectId, planId, imgUrl) {
    return {
        name: 'update-thumbnail',
        service: 'req',
        method: 'PUT',
        path: (0,url .Ae) `/v3/plan/${projectId}/management/${planId}/img`,
        query: {},
        body: { json: { img_url: imgUrl } },
        writes: true,
        repeatable: true,
        read: readThumbnailUrl
    };
}
function uploadImage(projectId, image) {
    return {
        name: 'upload-image',
        service: 'req',
        method: 'POST',
        path: (0,url .Ae) `/v2/${projectId}/img`,
        query: {},
        body: { file: { ...image, field: 'file' } },
        writes: true,
        repeatable: true,
        read: readImageUrl
    };
}
function readImage(projectId, imgUrl) {
    return {
        name: 'image-file',
        service: 'req',
        method: 'GET',
        path: (0,url .Ae) `/v4/projects/${projectId}/image-file`,
        query: { image_uri: imgUrl },
        writes: false,
        repeatable: true,
        read: readBytes
    };
}
function readThumbnailUrl(answer) {
    const status = (0,value_at .fK)(answer.value, 'status');
    const result = (0,value_at .fK)(answer.value, 'result') ?? {};
    const url = (0,answers .mR)((0,value_at .fK)(result, 'img_url'));
    if (!(0,value_at .u4)(result) || url === undefined)
        throw (0,answers .os)(answer);
    if (status === 'success')
        return url;
    throw (0,answers .os)(answer);
}
function readImageUrl(answer) {
    const url = (0,value_at .$6)(answer.value, 'img_url');
    if (url === undefined)
        throw (0,answers .os)(answer);
    return url;
}
function readBytes(answer) {
    if ((0,answers .Wu)((0,answers .ag)(answer)))
        throw (0,answers .Q6)(answer);
    if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
        throw (0,answers .os)(answer);
}

var fields = __webpack_require__(2996);
var problems = __webpack_require__(8925);
var rules = __webpack_require__(8190);
var operation = __webpack_require__(2899);
var plan = __webpack_require__(5099);
; 






const NO_IMAGE = 'Perhaps the project has no image of this img-url: image-path uploads one.';
const takes = {
    required: (0,fields .Up)('project-id', 'plan-id'),
    optional: (0,fields .Up)('img-url', 'image-path')
};
const update_thumbnail_operation = (0,operation .h)({
    ...takes,
    summary: 'Sets the picture of a plan in CodeArts Req, from an image stored there or a new one.',
    wording: { subject: 'picture of the plan', aim: 'updated' },
    service: 'req',
    writes: true,
    exactlyOneOf: ['img-url', 'image-path'],
    check: ({ 'img-url': imgUrl, 'project-id': projectId }, { findings }) => {
        if (imgUrl === undefined || projectId === undefined)
            return;
        if (rules .sE.pattern.exec(imgUrl)?.[1] === projectId)
            return;
        const why = 'the image belongs to another project than project-id';
        findings.problems.push((0,problems .CO)('img-url', imgUrl, why));
    },
    plan: update_thumbnail_plan
});
async function update_thumbnail_plan({ client, dryRun, inputs }) {
    const { 'project-id': projectId, 'plan-id': planId, 'img-url': imgUrl, 'image-path': image } = inputs;
    if (client !== undefined && dryRun && imgUrl !== undefined)
        await client.send(readImage(projectId, imgUrl), { notes: () => [NO_IMAGE] });
    const update = (0,plan .PM)({
        title: 'Update the thumbnail',
        call: ({ url }) => updateThumbnail(projectId, planId, imgUrl ?? url ?? (0,plan .RB)(1)),
        outcome: url => (url === '' ? {} : { url })
    });
    if (image === undefined)
        return { steps: [update], result: 'updated' };
    const upload = (0,plan .PM)({
        title: 'Upload the image',
        call: () => uploadImage(projectId, image),
        outcome: url => ({ url })
    });
    return { steps: [upload, update], result: 'updated' };
}


  })

};
