export const id = 441;
export const ids = [441];
export const modules = {

  432:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  mapValues),
    b: () => (  statedIn)
  });
  var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
  var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4706);


function statedIn({ value }, nameField) {
    const valid = (field, { pattern }) => {
        const text = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(value, [field]);
        return text !== undefined && pattern.test(text) ? text : undefined;
    };
    const pluginName = valid(nameField, _rules_js__WEBPACK_IMPORTED_MODULE_1__  .AF);
    const version = valid('version', _rules_js__WEBPACK_IMPORTED_MODULE_1__  .xv);
    return { ...(pluginName !== undefined && { pluginName }), ...(version !== undefined && { version }) };
}
function mapValues(values, change) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}


  }),

  6205:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CK: () => (  isEnvironmentFile),
    KK: () => (  holdsCredential),
    kG: () => (  mayHoldCredential)
  });
const ENVIRONMENT_FILE = /^\.env(\..+)?$/i;
const SAMPLE = /\.(example|sample|template)$/i;
const VARIABLE = /\$\{[^}]*\}|^\$\w+$|^%\([^)]*\)s$|^%\w+%$|^<[^>]*>$/;
const MAX_LINE = 4_000;
const CREDENTIALS = new Map([
    ['.npmrc', line => [...valueAfter(line, /_(?:authToken|auth|password)[ \t]*=/), ...inUrls(line)]],
    ['.pypirc', line => [...valueAfter(line, /^[ \t]*password[ \t]*[=:]/i), ...inUrls(line)]],
    ['.netrc', passwords],
    ['_netrc', passwords],
    ['.git-credentials', inUrls]
]);
function isEnvironmentFile(place) {
    const name = nameOf(place);
    return ENVIRONMENT_FILE.test(name) && !SAMPLE.test(name);
}
function mayHoldCredential(place) {
    return CREDENTIALS.has(nameOf(place).toLowerCase());
}
function holdsCredential(place, bytes) {
    const valuesOf = CREDENTIALS.get(nameOf(place).toLowerCase());
    if (valuesOf === undefined)
        return false;
    const lines = bytes
        .toString()
        .replace(/^\ufeff/, '')
        .split(/[\r\n]+/);
    return lines
        .filter(line => !/^[ \t]*[#;]/.test(line))
        .flatMap(line => valuesOf(line.slice(0, MAX_LINE)))
        .map(value => value.replace(/^["']|["']$/g, ''))
        .some(value => value !== '' && !VARIABLE.test(value));
}
function valueAfter(line, key) {
    const found = key.exec(line);
    return found === null ? [] : [line.slice(found.index + found[0].length).trim()];
}
function passwords(line) {
    const words = line.trim().split(/[ \t]+/);
    return words.flatMap((word, index) => (words[index - 1] === 'password' ? [word] : []));
}
function inUrls(line) {
    return line
        .split('://')
        .slice(1)
        .flatMap(rest => {
        const [authority = ''] = rest.split(/[/\s?#]/, 1);
        const end = authority.lastIndexOf('@');
        if (end < 0)
            return [];
        const colon = authority.indexOf(':');
        return [authority.slice(colon < 0 || colon > end ? 0 : colon + 1, end)];
    });
}
function nameOf(place) {
    return place.slice(place.lastIndexOf('/') + 1).replace(/[. ]+$/, '');
}


  }),

  6214:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Cw: () => (  CURE),
    Gm: () => (  tooMuch),
    It: () => (  PROBLEM),
    SV: () => (  IGNORE_FILE),
    j: () => (  ofWhole),
    ql: () => (  PackError),
    tE: () => (  refuseFolder),
    wz: () => (  NamedFindings)
  });
  var _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);

function ofWhole(message) {
    return { file: '', line: 1, message };
}
const IGNORE_FILE = '.codeartsignore';
const CURE = `${IGNORE_FILE} can leave out what the extension does not need`;
const MAX_NAMES = 5;
class NamedFindings {
    #names = new Map();
    get isEmpty() {
        return this.#names.size === 0;
    }
    get names() {
        return [...this.#names.values()].flat();
    }
    add(message, name) {
        const names = this.#names.get(message);
        if (names === undefined)
            this.#names.set(message, [name]);
        else
            names.push(name);
    }
    findings(toFinding = quoted, most = MAX_NAMES) {
        return [...this.#names].flatMap(([message, names]) => {
            const found = names.slice(0, most).map(name => toFinding(message, name));
            const more = names.length - found.length;
            return more === 0 ? found : [...found, ofWhole(`the same is true of ${more} more: ${message}`)];
        });
    }
    summaries(cure = '') {
        return [...this.#names].map(([message, names]) => {
            const first = names.slice(0, MAX_NAMES).map(_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .cl).join(', ');
            const count = names.length > MAX_NAMES ? ` … (${names.length})` : '';
            return ofWhole(`${message}: ${first}${count}${cure}`);
        });
    }
    sorted() {
        const sorted = new NamedFindings();
        for (const message of [...this.#names.keys()].sort())
            for (const name of (this.#names.get(message) ?? []).toSorted())
                sorted.add(message, name);
        return sorted;
    }
}
function quoted(message, name) {
    return ofWhole(`${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .cl)(name)} ${message}`);
}
class PackError extends Error {
    name = 'PackError';
    problems;
    names;
    constructor(problems, names, cause) {
        super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('; '), { cause });
        this.problems = problems;
        this.names = names;
    }
}
function tooMuch(what) {
    return new PackError([ofWhole(`it ${what}; ${CURE}`)]);
}
const PROBLEM = {
    broken: 'it is a symbolic link that leads nowhere',
    git: 'it is a symbolic link to what belongs to Git',
    circle: 'it is a symbolic link to a folder that it lies in',
    outside: 'it is a symbolic link that leads out of the workspace',
    special: 'it is neither a file nor a folder',
    unreadable: 'it cannot be read',
    changed: 'it changed while it was packed'
};
function refuseFolder(found, names) {
    if (found.isEmpty)
        return;
    const problems = found
        .sorted()
        .findings((message, file) => ({ file, line: 1, message: `${message}; ${CURE}` }));
    throw new PackError(problems, [...names, ...found.names]);
}


  }),

  1919:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p: () => (  SecretSearch)
});


var redact = __webpack_require__(6379);
; 
const KEY_MARK = 'PRIVATE KEY';
const KEY_REACH = 4_096;
const BEGINNING = 80;
const BODY = { digits: 24, different: 8, word: 16 };
const BETWEEN = /(?:\\[nrt]|\\u000[ad]|&#(?:10|13|xa|xd);|<br ?\/?>|%0[ad]|[\s"'`,;.\\()[\]#>*|:&_-])+/i;
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Hash): ?[^\r\n\\]{0,200}/g;
function isPrivateKey(bytes, at) {
    const text = (from, to) => bytes.toString('latin1', from, to).replaceAll('\0', '');
    if (!/-----BEGIN (?:[A-Z0-9]{1,10} ){0,3}$/.test(text(Math.max(0, at - BEGINNING), at)))
        return false;
    const [, after] = /^PRIVATE KEY(?: BLOCK)?-----(.*)$/s.exec(text(at, at + KEY_REACH)) ?? [];
    const [inner = ''] = (after ?? '').split('-----END');
    const words = inner.replace(HEADER, ' ').split(BETWEEN);
    const body = words.filter(word => word.length >= BODY.word && /^[A-Za-z0-9+/]+=*$/.test(word)).join('');
    return body.length >= BODY.digits && new Set(body).size >= BODY.different;
}

; 
const BLOCK = 2;
class Search {
    longest;
    #shortest;
    #shifts;
    #candidates = new Map();
    constructor(needles) {
        const lengths = needles.map(({ bytes }) => bytes.length);
        this.longest = Math.max(0, ...lengths);
        this.#shortest = Math.min(255, ...lengths);
        this.#shifts = new Uint8Array(256 ** BLOCK).fill(this.#shortest - BLOCK + 1);
        for (const needle of needles)
            this.#add(needle);
    }
    #add(needle) {
        const end = this.#shortest - BLOCK;
        for (let at = 0; at <= end; at += 1) {
            const block = needle.bytes.readUInt16BE(at);
            this.#shifts[block] = Math.min(this.#shifts[block] ?? 0, end - at);
        }
        const last = needle.bytes.readUInt16BE(end);
        this.#candidates.set(last, [...(this.#candidates.get(last) ?? []), needle]);
    }
    *find(bytes) {
        const first = this.#shortest - 1;
        for (let end = first; end < bytes.length;) {
            const block = this.#next(bytes, end);
            if (block === undefined)
                return;
            end = block.end;
            const at = end - first;
            for (const { bytes: wanted, means } of this.#candidates.get(block.value) ?? []) {
                if (wanted.equals(bytes.subarray(at, at + wanted.length)))
                    yield { at, means };
            }
            end += 1;
        }
    }
    #next(bytes, from) {
        const shifts = this.#shifts;
        const { length } = bytes;
        for (let end = from; end < length;) {
            const value = ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);
            const shift = shifts[value] ?? 0;
            if (shift === 0)
                return { end, value };
            end += shift;
        }
        return undefined;
    }
}

; 



const ENOUGH = 64;
class SecretSearch {
    #plain;
    #base64;
    #short;
    constructor(secrets) {
        const long = secrets.filter(({ length }) => length >= redact .b).map(secret => secret.slice(-ENOUGH));
        const marks = [Buffer.from(KEY_MARK), ...inUtf16(KEY_MARK)];
        const keys = marks.map(bytes => ({ bytes, means: 'key' }));
        this.#plain = new Search([...keys, ...needles(long.flatMap(spellings))]);
        this.#base64 = new Search(needles(long.flatMap(inBase64)));
        this.#short = secrets
            .filter(({ length }) => length > 0 && length < redact .b)
            .map(text => Buffer.from(text));
    }
    begin() {
        return new SecretScan(this.#plain, this.#base64, this.#short);
    }
    find(bytes) {
        const scan = this.begin();
        scan.add(bytes);
        return scan.end();
    }
}
function needles(spellings) {
    const different = new Map(spellings.map(bytes => [bytes.toString('latin1'), bytes]));
    return [...different.values()].map(bytes => ({ bytes, means: 'secret' }));
}
const ESCAPES = [
    text => text,
    text => JSON.stringify(text).slice(1, -1),
    text => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
    text => replaced(JSON.stringify(text).slice(1, -1), { '&': '\\u0026', '<': '\\u003c', '>': '\\u003e' }),
    text => replaced(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;' }),
    text => replaced(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }),
    text => replaced(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }),
    text => encodeURIComponent(text),
    text => encodeURIComponent(text).replace(/%../g, code => code.toLowerCase()),
    text => encodeURIComponent(text).replace(/[!'()*~]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    text => new URLSearchParams({ '': text }).toString().slice(1),
    text => text.replaceAll("'", "'\\''"),
    text => text.replaceAll("'", "''"),
    text => text.replace(/[^\w./-]/g, sign => `\\${sign}`)
];
function replaced(text, by) {
    return Array.from(text, sign => by[sign] ?? sign).join('');
}
function spellings(secret) {
    const whole = Buffer.from(secret).toString();
    const texts = ESCAPES.map(escape => Buffer.from(escape(whole)));
    return [...texts, Buffer.from(whole, 'latin1'), ...inUtf16(whole)];
}
function inUtf16(text) {
    const wide = Buffer.from(text, 'utf16le');
    return [wide, Buffer.from(wide).swap16()];
}
function inBase64(secret) {
    return [Buffer.from(secret), ...inUtf16(secret)].flatMap(bytes => [0, 1, 2].map(before => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const first = Math.ceil((before * 8) / 6);
        return Buffer.from(encoded.slice(first, Math.floor(((before + bytes.length) * 8) / 6)));
    }));
}
const DROPPED = 0;
const DIGIT = 1;
const ESCAPE = 2;
const PLUS = 3;
const KIND = new Uint8Array(256);
const AS = Uint8Array.from({ length: 256 }, (_, byte) => byte);
for (const digit of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_'))
    KIND[digit] = DIGIT;
for (const [byte, as] of ['-+', '_/'].map(pair => Buffer.from(pair)))
    if (byte !== undefined && as !== undefined)
        AS[byte] = as;
KIND['\\'.charCodeAt(0)] = ESCAPE;
KIND['+'.charCodeAt(0)] = PLUS;
const AROUND_JOIN = new Set(Buffer.from(' \t\r\n"\''));
const BREAKS = new Set(Buffer.from('nrt'));
function copyDigits(piece, target, start) {
    let length = start;
    let at = 0;
    while (at < piece.length) {
        const byte = piece[at] ?? 0;
        const kind = KIND[byte] ?? DROPPED;
        at += 1;
        if (kind === DROPPED)
            continue;
        if (kind === ESCAPE) {
            if (BREAKS.has(piece[at]))
                at += 1;
            continue;
        }
        if (kind === PLUS && AROUND_JOIN.has(piece[at - 2]) && AROUND_JOIN.has(piece[at]))
            continue;
        target[length] = AS[byte] ?? byte;
        length += 1;
    }
    return length;
}
const MAX_MARKS = 10_000;
class SecretScan {
    #plain;
    #base64;
    #short;
    #rest = Buffer.alloc(0);
    #digits = Buffer.alloc(0);
    #secret = false;
    #shortSecret = false;
    #privateKey = false;
    #marks = MAX_MARKS;
    constructor(plain, base64, short) {
        this.#plain = plain;
        this.#base64 = base64;
        this.#short = short;
    }
    add(piece) {
        this.#scan(Buffer.concat([this.#rest, piece]), false);
    }
    end() {
        this.#scan(this.#rest, true);
        return { secret: this.#secret, shortSecret: this.#shortSecret, privateKey: this.#privateKey };
    }
    #scan(bytes, isLast) {
        for (const { at, means } of this.#plain.find(bytes)) {
            if (means === 'secret')
                this.#secret = true;
            else if (!this.#privateKey && this.#marks > 0 && (isLast || at + KEY_REACH <= bytes.length)) {
                this.#marks -= 1;
                this.#privateKey = isPrivateKey(bytes, at);
            }
        }
        this.#shortSecret ||= this.#short.some(secret => bytes.includes(secret));
        if (!isLast)
            this.#scanBase64(bytes.subarray(this.#rest.length));
        this.#rest = Buffer.from(bytes.subarray(-Math.max(this.#plain.longest, 2 * KEY_REACH)));
    }
    #scanBase64(piece) {
        if (this.#base64.longest === 0)
            return;
        const digits = Buffer.allocUnsafe(this.#digits.length + piece.length);
        const length = copyDigits(piece, digits, this.#digits.copy(digits));
        const joined = digits.subarray(0, length);
        for (const { means } of this.#base64.find(joined))
            this.#secret ||= means === 'secret';
        this.#digits = Buffer.from(joined.subarray(-this.#base64.longest));
    }
}


  }),

  36:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    UM: () => (  SHORT_SECRET),
    Wd: () => (  SensitiveFiles),
    qw: () => (  OWN_SECRET)
  });
  var _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5655);
  var _extension_path_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(640);
  var _credential_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6205);
  var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6214);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1919);






const MAX_NAMED = 50;
const OWN_SECRET = 'it holds a secret of this step, such as the token or key that signs in; take it out, and replace the secret if it was published before';
const SHORT_SECRET = 'it holds the same text as a secret of this step, which is so short that this may be chance';
class SensitiveFiles {
    #search;
    #allowed;
    #secrets = new _problems_js__WEBPACK_IMPORTED_MODULE_3__  .wz();
    #sensitive = new _problems_js__WEBPACK_IMPORTED_MODULE_3__  .wz();
    #warnings = new _problems_js__WEBPACK_IMPORTED_MODULE_3__  .wz();
    constructor({ allowFiles, secrets }) {
        this.#search = new _secrets_js__WEBPACK_IMPORTED_MODULE_4__  .p(secrets);
        this.#allowed = new _extension_path_patterns_js__WEBPACK_IMPORTED_MODULE_1__  .D(allowFiles);
    }
    wants({ place }, origin = place) {
        return (0,_credential_files_js__WEBPACK_IMPORTED_MODULE_2__  .kG)(place) || (0,_credential_files_js__WEBPACK_IMPORTED_MODULE_2__  .kG)(origin);
    }
    begin() {
        return this.#search.begin();
    }
    judge({ isFolder, place }, found, bytes, origin = place) {
        if (found?.secret === true)
            this.#secrets.add(OWN_SECRET, place);
        else if (found?.shortSecret === true)
            this.#warnings.add(SHORT_SECRET, place);
        const isAllowed = this.#allowed.match(place);
        if (isFolder || isAllowed)
            return;
        const holds = (name) => bytes !== undefined && (0,_credential_files_js__WEBPACK_IMPORTED_MODULE_2__  .KK)(name, bytes);
        if (found?.privateKey === true)
            this.#sensitive.add('it holds a private key', place);
        else if ((0,_credential_files_js__WEBPACK_IMPORTED_MODULE_2__  .CK)(place) || (0,_credential_files_js__WEBPACK_IMPORTED_MODULE_2__  .CK)(origin))
            this.#sensitive.add('it is for environment variables, which often are secrets', place);
        else if (holds(place) || holds(origin))
            this.#sensitive.add('it holds a credential', place);
    }
    findings() {
        const toFinding = (message, file) => ({ file, line: 1, message });
        const withCure = (message, file) => toFinding(`${message}; leave it out of the package, or give allow-files: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__  .TN)(file)} if everybody may read it`, file);
        return {
            problems: [
                ...this.#secrets.findings(toFinding, MAX_NAMED),
                ...this.#sensitive.findings(withCure, MAX_NAMED)
            ],
            warnings: this.#warnings.findings(toFinding),
            notices: this.#allowed.unmatched.map(glob => (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__  .j)(`it has no file that ${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .cl)(glob)} of allow-files matches`))
        };
    }
}


  })

};
