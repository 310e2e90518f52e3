export const id = 18;
export const ids = [18];
export const modules = {

/***/ 5018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPage: () => (/* binding */ readPage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);
/** Lists of extensions and versions, as the service answers them. */


/** In a row, what is not as documented counts as absent: it must not keep the rest from being read. */
const rowText = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(value => (typeof value === 'string' ? value : '')));
const rowCount = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(value => {
    const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}));
const page = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    total: rowCount,
    data: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
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
/** @throws ServiceError when the answer is no page */
function readPage(answer) {
    const read = page.safeParse(answer.value);
    if (!read.success)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
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


/***/ })

};
