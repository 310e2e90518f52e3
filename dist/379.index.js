export const id = 379;
export const ids = [379];
export const modules = {

  379:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  recordOf: () => (  recordOf)
});

var call_error = __webpack_require__(4768);
var retry_decision = __webpack_require__(8568);
var problems = __webpack_require__(8925);
var outline = __webpack_require__(8884);
var shared_plan = __webpack_require__(5099);
var report_text = __webpack_require__(5655);
var cancellation = __webpack_require__(9685);
var expected = __webpack_require__(704);
; 

const READ = ['absent', 'found', 'valid'];
function resultOf({ operation, settings, plan, outcome, skipped }) {
    if (skipped !== undefined)
        return 'skipped';
    if (operation?.writes === false && plan !== undefined && READ.includes(plan.result))
        return plan.result;
    return settings?.dryRun === true ? 'planned' : (0,expected .Eb)(outcome.result);
}
function isOffline({ client, operation, plan }) {
    return plan !== undefined && client === undefined && operation?.service !== 'none';
}

var hosts = __webpack_require__(9450);
; 


const SENTENCES = {
    absent: {
        done: 'There is no {subject} in {place}',
        planned: 'There is no {subject} in {place}',
        failed: '{subject} could not be found'
    },
    created: {
        done: '{subject} created in {place}',
        planned: '{subject} would be created in {place}',
        failed: '{subject} was not created'
    },
    deleted: {
        done: '{subject} deleted from {place}',
        planned: '{subject} would be deleted from {place}',
        failed: '{subject} was not deleted'
    },
    found: {
        done: '{subject} found',
        planned: '{subject} found',
        failed: '{subject} could not be listed'
    },
    packed: {
        done: '{subject} packed',
        planned: '{subject} would be packed',
        failed: '{subject} was not packed'
    },
    published: {
        done: '{subject} published to {place}',
        planned: '{subject} would be published to {place}',
        failed: '{subject} was not published'
    },
    unchanged: {
        done: '{subject} unchanged in {place}',
        planned: '{subject} would stay unchanged in {place}',
        failed: '{subject} could not be compared'
    },
    updated: {
        done: '{subject} updated in {place}',
        planned: '{subject} would be updated in {place}',
        failed: '{subject} was not updated'
    },
    uploaded: {
        done: '{subject} uploaded to {place} as a draft',
        planned: '{subject} would be uploaded to {place} as a draft',
        failed: '{subject} was not uploaded'
    },
    valid: {
        done: '{subject} passes the check in {place}',
        planned: '{subject} passes the check in {place}',
        failed: '{subject} did not pass the check'
    }
};
function headlineOf(facts) {
    const { dryRun, offline, wording } = facts;
    const parts = wording === undefined ? undefined : fill(sentenceOf(facts, wording), facts, wording.subject);
    const [first = { text: nameless(facts) }, ...others] = parts ?? [];
    const text = first.is === undefined ? first.text.charAt(0).toUpperCase() + first.text.slice(1) : first.text;
    return [
        ...(dryRun ? [{ text: 'Dry run: ' }] : []),
        { ...first, text: dryRun && first.is === undefined ? lowered(first.text) : text },
        ...others,
        ...(offline === true && facts.result !== '' ? [{ text: '; the service was not asked' }] : [])
    ];
}
function lowered(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function nameless({ dryRun, result, wording }) {
    if (result !== '')
        return 'The step is done';
    const isWrite = wording !== undefined && SENTENCES[wording.aim].failed.includes(' was not ');
    if (!isWrite)
        return 'The step failed';
    return dryRun ? `nothing would be ${wording.aim}` : `Nothing was ${wording.aim}`;
}
function sentenceOf(facts, { aim, failed }) {
    const { dryRun, isPlanned, offline, outcomes, place, result } = facts;
    if (result === '') {
        const isOpen = outcomes.length > 0 && !outcomes.some(outcome => outcome === 'failed');
        if (isOpen)
            return 'What became of {subject} is not known';
        const sentence = failed ?? SENTENCES[aim].failed;
        return dryRun ? sentence.replace(' was not ', ' would not be ') : sentence;
    }
    if (result === 'skipped')
        return '{subject} left as it is';
    if (offline === true && (result === 'unchanged' || (result === 'valid' && aim !== 'valid')))
        return 'the inputs are valid';
    const sentence = SENTENCES[result][isPlanned ? 'planned' : 'done'];
    return place === undefined ? sentence.replace(/ (?:to|in|from) \{place\}/, '') : sentence;
}
function fill(sentence, facts, subject) {
    const parts = sentence
        .replace('{subject}', subject)
        .split(/(\{[^}]+\})/)
        .map(piece => partsOf(piece, facts));
    const known = parts.filter(part => part !== undefined);
    return known.length < parts.length ? undefined : known.flat();
}
function partsOf(piece, facts) {
    const [, word, noun, instead] = /\{(\w+)(?: (\w+))?(?:\|([^}]+))?\}/.exec(piece) ?? [];
    const { pluginName, version, place } = facts;
    if (word === undefined)
        return piece === '' ? [] : [{ text: piece }];
    if (word === 'place')
        return [{ text: (0,expected .Eb)(place), is: 'place' }];
    if (word === 'count')
        return [{ text: countOf((0,expected .Eb)(noun), facts) }];
    if (pluginName === undefined)
        return instead === undefined ? undefined : [{ text: instead }];
    const name = { text: pluginName, is: 'name' };
    if (word !== 'release' || version === undefined)
        return [name];
    return [name, { text: ' ' }, { text: version, is: 'version' }];
}
function countOf(noun, { count, result }) {
    if (result === 'absent')
        return noun;
    if (result === '' || result === 'unchanged' || result === 'skipped')
        return `${noun}s`;
    return count === 0 ? `no ${noun}` : (0,report_text .hS)(count, noun);
}

; 




function headlineFor(progress, { failure, progress: steps, pluginName, version }) {
    const { operation, settings, plan, outcome, values } = progress;
    const dryRun = values?.get('dry-run') === true;
    const result = failure === undefined ? resultOf(progress) : '';
    const isPlanned = result === 'planned';
    const hosts = Object.values(settings?.connection.hosts ?? {});
    const listing = { ...plan?.listing?.outputs, ...outcome.outputs };
    return headlineOf({
        ...{ wording: operation?.wording, dryRun, isPlanned, pluginName, version },
        offline: isOffline(progress),
        result: isPlanned ? (0,expected .Eb)(plan).result : result,
        outcomes: steps?.outcomes ?? [],
        place: hosts[0] === undefined ? undefined : placeOf(values?.get('region'), hosts[0]),
        count: isPlanned ? (0,expected .Eb)(plan).steps.length : Number(listing.count ?? 0)
    });
}
function placeOf(region, host) {
    if (host === hosts .IZ)
        return undefined;
    return region ?? new URL(host).host;
}

var runner = __webpack_require__(9852);
; 










function recordOf(raw, progress, failure, duration) {
    const { values, settings, client, plan, outcome } = progress;
    const result = failure === undefined ? resultOf(progress) : '';
    const reasons = reasonsOf(failure);
    const steps = progressOf(progress, failure);
    const target = targetOf(progress, failure, steps);
    return {
        operation: raw.operation,
        dryRun: values?.get('dry-run') === true,
        offline: isOffline(progress),
        result,
        headline: headlineFor(progress, { ...reasons, ...target, progress: steps }),
        ...reasons,
        facts: [...(progress.facts ?? []), ...(plan?.fact === undefined ? [] : [plan.fact])],
        change: failure === undefined ? changeOf(progress) : undefined,
        origin: (0,runner .TG)(),
        ...target,
        host: settings && Object.values(settings.connection.hosts)[0],
        domainId: progress.domainId ?? settings?.connection.domainId,
        uniqueId: outcome.uniqueId ?? plan?.uniqueId,
        expires: plan?.expires,
        url: outcome.url,
        requestId: requestIdOf(failure, client),
        requests: client?.traffic.requests ?? 0,
        changed: client?.traffic.changed ?? false,
        duration,
        plan: settings && plan && (0,outline .r)(plan, settings.connection.hosts),
        progress: steps,
        listing: plan?.listing && {
            ...plan.listing,
            outputs: { ...plan.listing.outputs, ...outcome.outputs }
        },
        draftState: draftStateOf(progress, result)
    };
}
function reasonsOf(failure) {
    if (failure === undefined)
        return {};
    const lists = failure instanceof problems .dz || failure instanceof shared_plan .fk;
    if (!lists || failure.problems.length === 0)
        return { failure: (0,report_text .bD)(failure) };
    return { failure: failure.heading, problems: failure.problems };
}
function changeOf({ plan, outcome }) {
    const isAsPlanned = plan !== undefined && plan.steps.length > 0 && (outcome.result ?? plan.result) === plan.result;
    return isAsPlanned ? plan.change : undefined;
}
const MAX_PACKED = 300;
function targetOf({ outcome, plan, settings, skipped }, failure, progress) {
    const { target = {} } = (failure instanceof problems .dz ? failure : (settings ?? skipped)) ?? {};
    const { packed, sha256 } = target;
    const isPacked = plan?.write !== undefined && failure === undefined;
    const isOut = (index) => progress === undefined
        ? failure === undefined
        : ['done', 'not known'].includes(String(progress.outcomes[index]));
    const sends = plan?.steps.some(({ preview }, index) => digestIn(preview) === sha256 && isOut(index));
    const isSent = outcome.result !== 'unchanged' && sends === true;
    return {
        ...target,
        sha256: isPacked || isSent ? sha256 : undefined,
        packed: packed && { ...packed, files: packed.files.slice(0, MAX_PACKED) }
    };
}
function digestIn({ body }) {
    return typeof body === 'object' && 'file' in body ? body.file.sha256 : undefined;
}
function progressOf({ client, plan, steps }, failure) {
    if (plan === undefined || steps === undefined)
        return undefined;
    const cutOff = isUnclear(failure) ? 'not known' : 'failed';
    const outcomes = plan.steps.map((_, index) => {
        if (failure === undefined)
            return steps[index] ?? 'not needed';
        return steps[index] ?? (index === steps.length ? cutOff : 'not tried');
    });
    if (failure === undefined || plan.steps.length < 2)
        return { outcomes };
    const done = plan.steps.filter((_, index) => steps[index] === 'done');
    const brought = failure instanceof shared_plan .nM
        ? undefined
        : done.findLast(({ brings }) => brings !== undefined)?.brings;
    const now = brought ?? (client?.traffic.changed === true ? '' : 'Nothing was changed.');
    const unclear = outcomes.includes('not known') ? UNCLEAR : '';
    return { outcomes, now: [now, unclear, GO_ON].filter(text => text !== '').join(' ') };
}
const UNCLEAR = 'Whether the step that failed was applied is not known.';
function isUnclear(failure) {
    return (failure instanceof cancellation .AL || (failure instanceof call_error .R && (0,retry_decision .PH)(failure.cause)));
}
const GO_ON = 'The same step run again goes on from there.';
function draftStateOf({ operation }, result) {
    if (result === '' || result === 'planned' || result === 'skipped')
        return undefined;
    return operation?.comment?.[result];
}
function requestIdOf(failure, client) {
    if (failure instanceof call_error .R)
        return failure.requestId;
    const read = failure === undefined || failure instanceof shared_plan .fk || failure instanceof shared_plan .nM;
    return read ? client?.traffic.requestId : undefined;
}


  })

};
