export const id = 176;
export const ids = [176];
export const modules = {

  432:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  mapValues),
    b: () => (  statedIn)
  });
  var _findings_js__M0__ = __webpack_require__(3903);
  var _rules_js__M1__ = __webpack_require__(4706);


function statedIn({ value }, nameField) {
    const valid = (field, { pattern }) => {
        const text = (0,_findings_js__M0__  .$6)(value, [field]);
        return text !== undefined && pattern.test(text) ? text : undefined;
    };
    const pluginName = valid(nameField, _rules_js__M1__  .AF);
    const version = valid('version', _rules_js__M1__  .xv);
    return { ...(pluginName !== undefined && { pluginName }), ...(version !== undefined && { version }) };
}
function mapValues(values, change) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}


  }),

  7199:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  qw: () => (  OWN_SECRET),
  UM: () => (  SHORT_SECRET),
  pu: () => (  SecretSearch)
});


var redact = __webpack_require__(6379);
; 
const BLANKS = [' ', '%20', '+', '\\u0020'];
const BLANK = '(?: |%20|\\+|\\\\u0020)';
const KEY_MARKS = BLANKS.flatMap(blank => ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PRIVATE KEY ----'].map(mark => mark.replaceAll(' ', blank)));
const BEGIN = new RegExp(`-----?${BLANK}?BEGIN${BLANK}(?:[A-Z0-9]{1,10}${BLANK}){0,3}$`);
const INSIDE = new RegExp(`^PRIVATE${BLANK}KEY(?:${BLANK}BLOCK)?(?:-|${BLANK})----((?:(?!----${BLANK}?-?END).)*)`, 's');
const KEY_REACH = 4_096;
const BEGINNING = 160;
const BODY = { digits: 24, different: 8, word: 16 };
const BETWEEN = /(?:\\[nrt]|\\u000[ad]|&#(?:10|13|xa|xd);|<br ?\/?>|%0[ad]|[\s"'`,;.\\()[\]#>*|:&_-])+/i;
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Hash): ?[^\r\n\\]{0,200}/g;
function isPrivateKey(bytes, at) {
    const text = (from, to) => bytes.toString('latin1', from, to).replaceAll('\0', '');
    if (!BEGIN.test(text(Math.max(0, at - BEGINNING), at)))
        return false;
    const [, inner = ''] = INSIDE.exec(text(at, at + KEY_REACH)) ?? [];
    const plain = inner.replace(HEADER, ' ').replace(/%2b/gi, '+').replace(/%2f/gi, '/').replace(/%3d/gi, '=');
    const words = plain.split(BETWEEN);
    const body = words.filter(word => word.length >= BODY.word && /^[A-Za-z0-9+/]+=*$/.test(word)).join('');
    return body.length >= BODY.digits && new Set(body).size >= BODY.different;
}

; 
const NO_DIGIT = 0x40;
const OUTSIDE = 0x41;
const IN_CONTEXT = 0x80;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BACKSLASH = codeOf('\\');
const PLUS = codeOf('+');
const DASH = codeOf('-');
const VALUES = new Uint8Array(256).fill(OUTSIDE).fill(NO_DIGIT, 0x20, 0x7f);
for (const sign of '\0\t\n\v\f\r')
    VALUES[codeOf(sign)] = NO_DIGIT;
for (const [value, digit] of Buffer.from(ALPHABET).entries())
    VALUES[digit] = value;
VALUES[DASH] = 62;
VALUES[codeOf('_')] = 63;
for (const sign of 'nrt+')
    VALUES[codeOf(sign)] = ALPHABET.indexOf(sign) + IN_CONTEXT;
const AROUND_JOIN = new Set(Buffer.from(' \t\r\n"\''));
const LONG_GAP = 64;
const ZEROS = Buffer.alloc(4_096);
class Digits {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    value(at) {
        const value = Number(VALUES[Number(this.bytes[at])]);
        return value < IN_CONTEXT ? value : this.#valueInContext(at, value);
    }
    #valueInContext(at, value) {
        const { bytes } = this;
        const isDropped = bytes[at] === PLUS
            ? AROUND_JOIN.has(bytes[at - 1]) && AROUND_JOIN.has(bytes[at + 1])
            : bytes[at - 1] === BACKSLASH;
        return isDropped ? NO_DIGIT : value - IN_CONTEXT;
    }
    next(from) {
        const { length } = this.bytes;
        let at = from;
        for (let passed = 1; at < length && this.value(at) === NO_DIGIT; passed += 1) {
            at += 1;
            if (passed % LONG_GAP > 0)
                continue;
            while (ZEROS.equals(this.bytes.subarray(at, at + ZEROS.length)))
                at += ZEROS.length;
        }
        return at;
    }
    previous(before) {
        let at = before - 1;
        for (let passed = 1; at >= 0 && this.value(at) === NO_DIGIT; passed += 1) {
            at -= 1;
            if (passed % LONG_GAP > 0)
                continue;
            while (at >= ZEROS.length && ZEROS.equals(this.bytes.subarray(at - ZEROS.length, at)))
                at -= ZEROS.length;
        }
        return at;
    }
    first(most) {
        const found = [];
        for (let at = this.next(0); this.#isDigit(at) && found.length < most; at = this.next(at + 1))
            found.push(this.value(at));
        return asText(found);
    }
    last(most, before) {
        const found = [];
        let at = this.previous(this.bytes.length);
        for (; this.#isDigit(at) && found.length < most; at = this.previous(at))
            found.push(this.value(at));
        const own = asText(found.reverse());
        return at < 0 ? Buffer.concat([before, own]).subarray(-most) : own;
    }
    #isDigit(at) {
        return at >= 0 && at < this.bytes.length && this.value(at) < NO_DIGIT;
    }
}
function asText(values) {
    const bytes = Buffer.from(values);
    for (const [index, value] of values.entries())
        bytes[index] = value === 62 ? DASH : ALPHABET.charCodeAt(value);
    return bytes;
}
function codeOf(sign) {
    return sign.charCodeAt(0);
}

var expected = __webpack_require__(704);
; 


const BLOCK = 2;
const DIGIT_BITS = 6;
class Base64Search {
    longest;
    #shortest;
    #shifts;
    #candidates = new Map();
    constructor(needles) {
        const lengths = needles.map(({ length }) => length);
        this.longest = Math.max(0, ...lengths);
        this.#shortest = Math.min(255, ...lengths);
        this.#shifts = new Uint8Array(2 ** (BLOCK * DIGIT_BITS)).fill(this.#shortest - BLOCK + 1);
        for (const needle of needles)
            this.#add(Uint8Array.from(needle, byte => (0,expected .gQ)(VALUES[byte]) & 0x3f));
    }
    #add(values) {
        const last = this.#shortest - 1;
        for (let at = 1; at <= last; at += 1) {
            const block = blockOf((0,expected .gQ)(values[at - 1]), (0,expected .gQ)(values[at]));
            this.#shifts[block] = Math.min((0,expected .gQ)(this.#shifts[block]), last - at);
        }
        const block = blockOf((0,expected .gQ)(values[last - 1]), (0,expected .gQ)(values[last]));
        this.#candidates.set(block, [...(this.#candidates.get(block) ?? []), values]);
    }
    isIn(bytes) {
        const digits = new Digits(bytes);
        for (let at = this.#next(digits, this.#shortest - 1); at < bytes.length; at = this.#next(digits, at + 1))
            if (this.#isAt(digits, at))
                return true;
        return false;
    }
    #next(digits, from) {
        const { bytes } = digits;
        const { length } = bytes;
        const shifts = this.#shifts;
        const [values, none, outside] = [VALUES, NO_DIGIT, OUTSIDE];
        for (let at = from; at < length;) {
            const last = Number(values[Number(bytes[at])]);
            const before = Number(values[Number(bytes[at - 1])]);
            if (last === outside)
                at += this.#shortest;
            else if (before === outside)
                at += this.#shortest - 1;
            else if (last < none && before < none) {
                const shift = Number(shifts[blockOf(before, last)]);
                if (shift === 0)
                    return at;
                at += shift;
            }
            else {
                const end = digits.next(at);
                const shift = this.#shiftFrom(digits, end);
                if (shift === 0)
                    return end;
                at = end + shift;
            }
        }
        return length;
    }
    #shiftFrom(digits, end) {
        if (end >= digits.bytes.length)
            return 1;
        const last = digits.value(end);
        if (last === OUTSIDE)
            return this.#shortest;
        const place = digits.previous(end);
        const before = place < 0 ? OUTSIDE : digits.value(place);
        if (before === OUTSIDE)
            return Math.max(1, place + this.#shortest - end);
        return (0,expected .gQ)(this.#shifts[blockOf(before, last)]);
    }
    #isAt(digits, end) {
        const block = blockOf(digits.value(digits.previous(end)), digits.value(end));
        return (0,expected .Eb)(this.#candidates.get(block)).some(values => {
            const start = this.#startOf(digits, values, end);
            return start >= 0 && this.#continues(digits, values, end);
        });
    }
    #startOf(digits, values, end) {
        let at = end;
        for (let index = this.#shortest - 1;; index -= 1) {
            if (at < 0 || digits.value(at) !== values[index])
                return -1;
            if (index === 0)
                return at;
            at = digits.previous(at);
        }
    }
    #continues(digits, values, end) {
        let at = end;
        for (let index = this.#shortest; index < values.length; index += 1) {
            at = digits.next(at + 1);
            if (at >= digits.bytes.length || digits.value(at) !== values[index])
                return false;
        }
        return true;
    }
}
function blockOf(before, last) {
    return (before << DIGIT_BITS) | last;
}

; 

const multi_search_BLOCK = 2;
const BLOCKS = 4_096;
class Search {
    longest;
    #shortest;
    #shifts;
    #candidates = new Map();
    constructor(needles) {
        const lengths = needles.map(({ bytes }) => bytes.length);
        this.longest = Math.max(0, ...lengths);
        this.#shortest = Math.min(255, ...lengths);
        this.#shifts = new Uint8Array(BLOCKS).fill(this.#shortest - multi_search_BLOCK + 1);
        for (const needle of needles)
            this.#add(needle);
    }
    #add(needle) {
        const end = this.#shortest - multi_search_BLOCK;
        for (let at = 0; at <= end; at += 1) {
            const block = multi_search_blockOf(needle.bytes[at], needle.bytes[at + 1]);
            this.#shifts[block] = Math.min((0,expected .gQ)(this.#shifts[block]), end - at);
        }
        const last = multi_search_blockOf(needle.bytes[end], needle.bytes[end + 1]);
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
            for (const { bytes: wanted, means } of (0,expected .Eb)(this.#candidates.get(block.value))) {
                if (bytes[at] !== wanted[0] || bytes[at + 1] !== wanted[1])
                    continue;
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
            const value = multi_search_blockOf(bytes[end - 1], bytes[end]);
            const shift = Number(shifts[value]);
            if (shift === 0)
                return { end, value };
            end += shift;
        }
        return undefined;
    }
}
function multi_search_blockOf(before, last) {
    return ((Number(before) << 4) ^ Number(last)) % BLOCKS;
}

; 
const BREAKS = new Map([
    ['%0', ['A', 'a', 'D', 'd']],
    ['&#', ['10;', '13;', 'xA;', 'xa;', 'xD;', 'xd;']],
    ['<br', ['>', '/>', ' />']],
    ['\\u000', ['A', 'a', 'D', 'd']]
]);
function withoutWrittenBreaks(bytes) {
    if (bytes.includes(0))
        return bytes;
    let found = bytes;
    for (const [beginning, ends] of BREAKS) {
        if (!bytes.includes(beginning))
            continue;
        for (const end of ends)
            found = blanked(found, beginning + end, bytes);
    }
    return found;
}
function blanked(bytes, text, original) {
    let found = bytes;
    for (let at = bytes.indexOf(text); at >= 0; at = found.indexOf(text, at)) {
        if (found === original)
            found = Buffer.from(original);
        found.fill(' ', at, at + text.length);
    }
    return found;
}

; 

const ENOUGH = 64;
function endOf(secret) {
    return secret.slice(-ENOUGH);
}
const SETS = [
    /[]/,
    /[+]/,
    /[+=]/,
    /[+/=]/,
    /[']/,
    /["]/,
    /['"]/,
    /['\\]/,
    /["\\]/,
    /["\\$`]/,
    /[&<>]/,
    /[&<>"]/,
    /[&<>"']/,
    /[&<>=']/,
    /[&<>"'/]/,
    /[&<>"'+`]/,
    /[&<>"'`=]/,
    /[&<>"'`=/]/,
    /[^\w!'()*.~-]/,
    /[^\w.*-]/,
    /[^\w.~-]/,
    /[^\w./-]/,
    /[^\w]/,
    /[^A-Za-z0-9]/,
    /[^]/
];
const CASES = [text => text.toLowerCase(), text => text.toUpperCase()];
const NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const inJson = text => JSON.stringify(text).slice(1, -1);
const spellings_codeOf = (sign) => Number(sign.codePointAt(0));
const WAYS = [
    ...CASES.flatMap(inCase => {
        const unit = half => `\\u${inCase(half.charCodeAt(0).toString(16).padStart(4, '0'))}`;
        const units = sign => sign.split('').map(unit).join('');
        const inUrl = sign => Buffer.from(sign)
            .toString('hex')
            .replace(/../g, code => `%${inCase(code)}`);
        return [
            [units, inJson],
            [units, (sign) => (sign === '/' ? '\\/' : inJson(sign))],
            [inUrl, same],
            [(sign) => (sign === ' ' ? '+' : inUrl(sign)), same]
        ];
    }),
    ...[10, 16].flatMap(radix => CASES.flatMap(inCase => 
    ['', '&<>', '&<>"', `&<>"'`].map(named => [
        (sign) => named.includes(sign)
            ? NAMES[sign]
            : `&#${radix === 16 ? 'x' : ''}${inCase(spellings_codeOf(sign).toString(radix))};`,
        same
    ]))),
    [sign => `\\${sign}`, same]
];
const QUOTES = [`'\\''`, `'"'"'`, `''`];
function same(sign) {
    return sign;
}
function* writings(text) {
    for (const quote of QUOTES)
        yield text.replaceAll("'", quote);
    const signs = [...new Set(text)];
    const places = Array.from(text, sign => signs.indexOf(sign));
    const ways = WAYS.map(way => way.map(write => signs.map(write)));
    const choices = SETS.flatMap(set => [/[]/, /[^\0-\x7f]/].map(foreign => signs.map(sign => (set.test(sign) || foreign.test(sign) ? 0 : 1))));
    for (const choice of new Map(choices.map(choice => [choice.join(''), choice])).values())
        for (const way of ways) {
            const written = signs.map((_, at) => (0,expected .Eb)((0,expected .Eb)(way[(0,expected .gQ)(choice[at])])[at]));
            yield places.map(at => written[at]).join('');
        }
}
function spellingsOf(secret) {
    const whole = Buffer.from(endOf(secret)).toString();
    const texts = new Set(writings(whole));
    for (const text of [...texts])
        texts.add(inJson(text));
    return [...[...texts].map(text => Buffer.from(text)), Buffer.from(whole, 'latin1'), ...inUtf16(whole)];
}
function inUtf16(text) {
    const wide = Buffer.from(text, 'utf16le');
    return [wide, Buffer.from(wide).swap16()];
}
function inBase64(secret) {
    const end = endOf(secret);
    return [Buffer.from(end), ...inUtf16(end)].flatMap(bytes => [0, 1, 2].map(before => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const first = Math.ceil((before * 8) / 6);
        return Buffer.from(encoded.slice(first, Math.floor(((before + bytes.length) * 8) / 6)));
    }));
}

; 







const OWN_SECRET = 'it holds a secret of this step, such as the token or key that signs in; take it out, and replace the secret if it was published before';
const SHORT_SECRET = 'it holds the same text as a secret of this step, which is so short that this may be chance';
class SecretSearch {
    #wanted;
    constructor(secrets) {
        const long = secrets.filter(({ length }) => length >= redact .b);
        const short = secrets.filter(({ length }) => length > 0 && length < redact .b);
        const keys = KEY_MARKS.flatMap(mark => [Buffer.from(mark), ...inUtf16(mark)]);
        const found = different(long.flatMap(spellingsOf));
        this.#wanted = {
            plain: new Search([
                ...keys.map(bytes => ({ bytes, means: 'key' })),
                ...found.map(bytes => ({ bytes, means: 'secret' }))
            ]),
            base64: new Base64Search(different(long.flatMap(inBase64))),
            short: short.map(text => Buffer.from(text))
        };
    }
    begin() {
        return new SecretScan(this.#wanted);
    }
    find(bytes) {
        return this.begin().end(bytes);
    }
}
function different(spellings) {
    return [...new Map(spellings.map(bytes => [bytes.toString('latin1'), bytes])).values()];
}
const MAX_MARKS = 10_000;
class SecretScan {
    #wanted;
    #reach;
    #rest = Buffer.alloc(0);
    #digits = Buffer.alloc(0);
    #secret = false;
    #shortSecret = false;
    #privateKey = false;
    #marks = MAX_MARKS;
    constructor(wanted) {
        this.#wanted = wanted;
        this.#reach = Math.max(wanted.plain.longest, 2 * KEY_REACH);
    }
    add(piece) {
        this.#search(piece, false);
        const rest = piece.length < this.#reach ? Buffer.concat([this.#rest, piece]) : piece;
        this.#rest = Buffer.from(rest.subarray(-this.#reach));
    }
    end(last) {
        this.#search(last, true);
        return { secret: this.#secret, shortSecret: this.#shortSecret, privateKey: this.#privateKey };
    }
    #search(piece, isLast) {
        const [before, reach] = [this.#rest, this.#reach];
        if (before.length > 0)
            this.#searchPlain(Buffer.concat([before, piece.subarray(0, reach)]), isLast && piece.length <= reach);
        if (before.length === 0 || piece.length > reach)
            this.#searchPlain(piece, isLast);
        this.#searchBase64(piece, isLast);
    }
    #searchBase64(written, isLast) {
        const { base64 } = this.#wanted;
        if (base64.longest === 0)
            return;
        const piece = withoutWrittenBreaks(written);
        const digits = new Digits(piece);
        if (this.#digits.length > 0)
            this.#secret ||= base64.isIn(Buffer.concat([this.#digits, digits.first(base64.longest)]));
        this.#secret ||= base64.isIn(piece);
        if (!isLast)
            this.#digits = digits.last(base64.longest, this.#digits);
    }
    #searchPlain(bytes, isLast) {
        const { plain, short } = this.#wanted;
        for (const { at, means } of plain.find(bytes)) {
            if (means === 'secret')
                this.#secret = true;
            else if (!this.#privateKey && this.#marks > 0 && (isLast || at + KEY_REACH <= bytes.length)) {
                this.#marks -= 1;
                this.#privateKey = isPrivateKey(bytes, at);
            }
        }
        this.#shortSecret ||= short.some(secret => bytes.includes(secret));
    }
}


  })

};
