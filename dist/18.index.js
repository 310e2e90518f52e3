export const id = 18;
export const ids = [18];
export const modules = {

  5018:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readPage: () => (  readPage)
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
  var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);


const rowText = zod_mini__WEBPACK_IMPORTED_MODULE_1__  .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__  .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_1__  .pdi(value => (typeof value === 'string' ? value : '')));
const rowCount = zod_mini__WEBPACK_IMPORTED_MODULE_1__  .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__  .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_1__  .pdi(value => {
    const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}));
const page = zod_mini__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
    total: rowCount,
    data: zod_mini__WEBPACK_IMPORTED_MODULE_1__  .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
        plugin_name: rowText,
        display_name: rowText,
        business_type: rowText,
        business_type_display_name: rowText,
        description: rowText,
        icon_url: rowText,
        maintainers: rowText,
        version: rowText,
        version_attribution: rowText,
        unique_id: rowText,
        version_description: rowText,
        runtime_attribution: rowText,
        refer_count: rowCount
    })))
});
function readPage(answer) {
    const read = page.safeParse(answer.value);
    if (!read.success)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
    const rows = (read.data.data ?? []).map(row => ({
        pluginName: row.plugin_name,
        displayName: row.display_name,
        businessType: row.business_type,
        businessTypeDisplayName: row.business_type_display_name,
        description: row.description,
        iconUrl: row.icon_url,
        maintainers: row.maintainers,
        version: row.version,
        state: row.version_attribution,
        uniqueId: row.unique_id,
        versionDescription: row.version_description,
        runtimeAttribution: row.runtime_attribution,
        referCount: row.refer_count
    }));
    return { rows, total: read.data.total };
}


  })

};
