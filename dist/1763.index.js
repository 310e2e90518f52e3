export const id = 1763;
export const ids = [1763];
export const modules = {

  1763:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  parse: () => (  parse)
});

var dist = __webpack_require__(8815);
var expected = __webpack_require__(704);
var report_hidden = __webpack_require__(8672);
var report_text = __webpack_require__(5655);
var extension_document = __webpack_require__(8780);
; 



const MAX_ALIASES = 100;
const MAX_ADDED = extension_document .bi;
const MERGE = 'YAML 1.2 has no merge keys (<<); repeat the keys here, or put << in quotes if it is a name';
const NOTHING = { value: null, size: 4, depth: 0 };
class ValueReader {
    problems = [];
    #anchors = new Map();
    #lineOf;
    #told = new Set();
    #added = 0;
    constructor(lineOf) {
        this.#lineOf = lineOf;
    }
    read(contents) {
        return this.#build(contents, 0).value;
    }
    #build(node, level) {
        if ((0,dist .Vj)(node))
            return this.#follow(node, level);
        if (!(0,dist .jn)(node) && !(0,dist .P3)(node))
            return NOTHING;
        const anchor = { built: undefined, aliases: 0 };
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, anchor);
        anchor.built = (0,dist .jn)(node) ? scalar(node.value) : this.#collection(node, level + 1);
        return anchor.built;
    }
    #collection(node, level) {
        let size = 2;
        let depth = 0;
        const inner = (child) => {
            const built = this.#build(child, level);
            size += built.size + 1;
            depth = Math.max(depth, built.depth + 1);
            return built.value;
        };
        const value = (0,dist .oP)(node) ? node.items.map(inner) : this.#map(node, inner);
        return { value, size, depth };
    }
    #map({ items }, inner) {
        const entries = new Map();
        for (const pair of items) {
            if (!(0,dist .tO)(pair) || !(0,dist .jn)(pair.key))
                continue;
            if (pair.key.source === '<<' && pair.key.type === 'PLAIN' && pair.key.tag === undefined)
                this.#problem(pair.key.range, MERGE);
            const key = String(inner(pair.key));
            if (entries.has(key))
                this.#problem(pair.key.range, (0,extension_document .Xu)(key));
            entries.set(key, inner(pair.value));
        }
        return Object.fromEntries(entries);
    }
    #follow(alias, level) {
        const anchor = this.#anchors.get(alias.source);
        const found = this.#builtBy(anchor, level);
        if (typeof found !== 'string')
            return found;
        if (!this.#told.has(found))
            this.#problem(alias.range, found);
        this.#told.add(found);
        return NOTHING;
    }
    #builtBy(anchor, level) {
        if (anchor === undefined)
            return 'an alias has no anchor before it';
        if (anchor.built === undefined)
            return 'an alias stands inside of its own anchor';
        anchor.aliases += 1;
        this.#added += anchor.built.size;
        if (anchor.aliases > MAX_ALIASES)
            return `an anchor has more than ${MAX_ALIASES} aliases`;
        if (this.#added > MAX_ADDED)
            return `the aliases up to here add more than ${MAX_ADDED} characters to the file`;
        return level + anchor.built.depth > extension_document .lr ? `${extension_document .gZ} by an alias` : anchor.built;
    }
    #problem(range, message) {
        this.problems.push({ line: this.#lineOf((0,expected .Eb)(range?.[0])), message });
    }
}
function scalar(value) {
    return { value, size: String(value).length + 2, depth: 0 };
}

; 






const MAX_TOKENS = 450_000;
const MAX_MESSAGE = 200;
function parse(text) {
    const lines = new dist .HN();
    const lineOf = (offset) => Math.max(1, lines.linePos(offset).line);
    const document = withoutStacks(() => compose(text, lines));
    const reader = new ValueReader(lineOf);
    const value = reader.read(document.contents);
    const errors = (0,extension_document .Mm)([...document.errors, ...document.warnings], error => {
        const line = lineOf(error.pos[0]);
        const hidden = (0,report_hidden .x)(lineText(text, (0,expected .Eb)(lines.lineStarts[line - 1])));
        return { line, message: messageFor(error) + (hidden === undefined ? '' : `; look closely: ${hidden}`) };
    });
    if (errors.length + reader.problems.length > 0)
        throw new extension_document .Mi((0,extension_document .uf)([...errors, ...reader.problems]));
    return {
        value,
        line: path => {
            for (let length = path.length; length > 0; length -= 1) {
                const range = rangeOf(document, path.slice(0, length));
                if (range)
                    return lineOf(range[0]);
            }
            return 1;
        },
        written: path => {
            const node = document.getIn(path, true);
            return (0,dist .jn)(node) && typeof node.value === 'number' ? node.source : undefined;
        }
    };
}
function withoutStacks(work) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
function compose(text, lines) {
    const composer = new dist .Dk({
        version: '1.2',
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
        uniqueKeys: false  
    });
    let first;
    for (const document of composer.compose(tokens(text, lines), true, text.length)) {
        if (first !== undefined) {
            const { line } = lines.linePos(document.range[0]);
            throw (0,extension_document .tP)(line, 'another document begins here, and a file may hold one only');
        }
        first = document;
    }
    return (0,expected .Eb)(first);
}
function* tokens(text, lines) {
    const parser = new dist .iX(lines.addNewLine);
    let count = 0;
    lines.addNewLine(0);
    for (const token of new dist .JG().lex(text)) {
        yield* parser.next(token);
        count += token === '[' || token === '{' ? 2 : 1;
        if (parser.stack.length > extension_document .lr)
            throw (0,extension_document .tP)(lines.lineStarts.length, extension_document .gZ);
        if (count > MAX_TOKENS) {
            const message = `the file has more than ${MAX_TOKENS} keys, values and signs up to this line`;
            throw (0,extension_document .tP)(lines.lineStarts.length, message);
        }
    }
    yield* parser.end();
}
function lineText(text, start) {
    return text.slice(start, start + MAX_MESSAGE).replace(/[\r\n].*$/s, '');
}
function messageFor({ message }) {
    return (0,report_text .TN)(message.slice(0, 2 * MAX_MESSAGE), MAX_MESSAGE);
}
function rangeOf(document, path) {
    const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0,dist .jh)(holder)
        ? holder.items.find(({ key }) => (0,dist .jn)(key) && key.value === path.at(-1))
        : undefined;
    const node = pair?.key ?? document.getIn(path, true);
    return (0,dist .Ll)(node) ? node.range : undefined;
}


  })

};
