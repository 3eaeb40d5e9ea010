import { answerSchemas, collecting, schemasAt, sentSchemas } from "../operations.mjs";
import { isInRequest } from "./reconcile-target.mjs";

/**
 * x-reconcile reads what exists and is never bolder than it may be: its pointers lead somewhere, its statuses and values are documented, its
 * webhooks are in the spec, a `never` call can be found again, and an absence counts at once only where a repeat is harmless.
 */
export const ReconcileVerdict = () => {
  const operations = new Map();
  return {
    ...collecting(operations),
    Root: {
      leave(_root, { report }) {
        for (const entry of operations.values()) {
          const rule = entry.operation["x-reconcile"];
          if (!rule) continue;
          const base = entry.at.child("x-reconcile");
          const say = (message, keys) => report({ message: `x-reconcile of ${entry.id} ${message}`, location: base.child(keys) });
          checkMarks(entry, rule, say);
          checkRules(operations, entry, rule, say);
          checkFollow(operations, entry, rule, say);
          checkEvents(operations, entry, rule, say);
        }
      },
    },
  };
};

function checkMarks(entry, rule, say) {
  const { operation } = entry;
  if (operation["x-retry"]?.class === "never" && !rule.mark && rule.resume !== "start-over") {
    say("has no mark. Say what finds the call again, or `resume: start-over` where it moves no money and nothing finds it.", []);
  }
  for (const [index, expression] of (rule.mark ?? []).entries()) {
    if (!isInRequest(entry, expression)) say(`marks the call by ${expression}, which its own request does not have.`, ["mark", index]);
    if (isSensitive(entry, expression)) say(`marks the call by ${expression}, which is sensitive: marks are stored.`, ["mark", index]);
  }
}

function isSensitive(entry, expression) {
  const [, place, rest] = /^\$request\.(path|query|body)[.#]?(.*)$/.exec(expression) ?? [];
  if (place !== "body") return entry.parameters.some((parameter) => parameter.name === rest && parameter["x-sensitive"]);
  return schemasAt(entry.ctx, sentSchemas(entry), rest).some(({ node, outer }) => node["x-sensitive"] || outer?.["x-sensitive"]);
}

function checkRules(operations, entry, rule, say) {
  const asked = operations.get(rule.operation);
  const inAnswer = asked ? answerSchemas(asked) : [];
  const element = rule.list ? schemasAt(asked?.ctx ?? entry.ctx, inAnswer, `${rule.list.at}/*`) : inAnswer;
  if (rule.list) {
    if (element.length === 0)
      say(`reads a list at ${rule.list.at || "the root"}, but ${rule.operation} answers none there.`, ["list", "at"]);
    if (rule.list.next && schemasAt(entry.ctx, inAnswer, rule.list.next.at).length === 0) {
      say(`reads ${rule.list.next.at}, which ${rule.operation} does not answer.`, ["list", "next"]);
    }
    if (rule.list.next && !asked?.parameters.some(({ name }) => name === rule.list.next.as)) {
      say(`gives ${rule.list.next.as}, which ${rule.operation} does not take.`, ["list", "next"]);
    }
    for (const kind of ["mine", "same"]) checkPairs(entry, rule, element, rule.list[kind], say, ["list", kind]);
  }
  if (rule.verdict && !rule.operation) say("reads an answer, but asks nobody.", ["verdict"]);
  const each = (list, read, schemas, keys) => {
    for (const [index, one] of (list ?? []).entries()) checkRule({ entry, rule, read, schemas, say }, one, [keys, index]);
  };
  each(rule.verdict, asked, element, "verdict");
  each(rule.answer, entry, answerSchemas(entry), "answer");
}

function checkRule({ entry, rule, read, schemas, say }, one, keys) {
  const own = keys[0] === "answer";
  const retry = entry.operation["x-retry"]?.class;
  if (one.is === "absent" && one.looks === undefined && retry === "never") {
    say("takes an absence at the first look, though a repeat may act twice: give looks and apart.", keys);
  }
  if (own && (one.looks || one.missing)) say("counts looks or misses an element in the call's own answer, which comes once.", keys);
  if (!own && one.repeat) say("has a rule for a repeat among those for the asked answer.", keys);
  if (one.missing && !rule.list) say("misses an element, but reads no list.", keys);
  if (one.status && read && !hasStatus(read, one.status)) say(`reads status ${one.status}, which ${read.id} does not document.`, keys);
  for (const [pointer, want] of Object.entries(one.when ?? {})) {
    const found = schemasAt(entry.ctx, schemas, pointer);
    if (found.length === 0) say(`reads ${pointer}, which ${read?.id ?? "nobody"} does not answer.`, [...keys, "when"]);
    if (typeof want === "string") {
      if (!isInRequest(entry, want)) say(`reads ${want}, which its own request does not have.`, [...keys, "when"]);
    } else checkValues(found, pointer, want, say, [...keys, "when"]);
  }
}

/** A status may be documented as a class. */
function hasStatus({ operation }, status) {
  return [String(status), `${String(status)[0]}XX`].some((name) => name in (operation.responses ?? {}));
}

/** Values of a list of values are members of it: `cancelled` is not `canceled`. */
function checkValues(found, pointer, values, say, keys) {
  const known = found.flatMap(({ node }) => node.enum ?? (node.const === undefined ? [] : [node.const]));
  for (const value of values) {
    if (known.length > 0 && value !== null && !known.includes(value)) {
      say(`compares ${pointer} with ${JSON.stringify(value)}, which is no documented value.`, keys);
    }
  }
}

function checkPairs(entry, rule, schemas, pairs, say, keys) {
  for (const [pointer, expression] of Object.entries(pairs ?? {})) {
    const found = schemasAt(entry.ctx, schemas, pointer);
    if (found.length === 0) say(`compares ${pointer}, which is not there.`, keys);
    const learned = Object.values(rule.follow?.input ?? {}).some((text) => text.split(" | ")[0] === expression);
    if (expression.startsWith("$response") ? !learned : !isInRequest(entry, expression)) {
      say(
        `compares with ${expression}, which ${expression.startsWith("$response") ? "follow does not learn" : "its own request does not have"}.`,
        keys,
      );
    }
    const [one, other] = [unitOf(found), unitOf(schemasAt(entry.ctx, sentSchemas(entry), expression.replace(/^.*#/, "")))];
    if (one && other && one !== other) say(`compares ${pointer} in ${one} units with ${expression} in ${other} units.`, keys);
  }
}

const unitOf = (found) => found.map(({ node, outer }) => (outer?.["x-money"] ?? node["x-money"])?.unit).find(Boolean);

function checkFollow(operations, entry, rule, say) {
  const bodies = {
    response: [
      ...answerSchemas(entry),
      ...(rule.list ? schemasAt(entry.ctx, answerSchemas(operations.get(rule.operation) ?? entry), `${rule.list.at}/*`) : []),
    ],
    event: Object.keys(rule.events ?? {}).flatMap((name) => (operations.has(name) ? sentSchemas(operations.get(name)) : [])),
  };
  for (const [name, text] of Object.entries(rule.follow?.input ?? {})) {
    for (const expression of text.split(" | ")) {
      const [, from, pointer] = /^\$(response|event)\.body#(.+)$/.exec(expression) ?? [];
      if (schemasAt(entry.ctx, bodies[from] ?? [], pointer ?? "").length === 0) {
        say(`learns ${expression}, which no ${from === "event" ? "webhook it names" : "answer"} has.`, ["follow", "input", name]);
      }
    }
  }
}

function checkEvents(operations, entry, rule, say) {
  for (const [name, event] of Object.entries(rule.events ?? {})) {
    const webhook = operations.get(name);
    if (!webhook?.at.source.absoluteRef.includes("/webhooks/")) {
      say(`names ${name}, which is no webhook of this spec.`, ["events", name]);
      continue;
    }
    for (const kind of ["mine", "same"]) checkPairs(entry, rule, sentSchemas(webhook), event[kind], say, ["events", name, kind]);
    const findable = [...(rule.mark ?? []), ...Object.values(rule.follow?.input ?? {}).map((text) => text.split(" | ")[0])];
    if (!Object.values(event.mine).some((expression) => findable.includes(expression))) {
      say(`finds the call of ${name} by nothing that is stored: let mine name a mark, or an id that follow learns.`, [
        "events",
        name,
        "mine",
      ]);
    }
    const unsigned = webhook.operation["x-signature"]?.algorithm === "shared-token" || webhook.operation["x-signature"]?.fields;
    if (unsigned && !event.confirm) say(`believes ${name}, whose signature does not cover the body: say confirm.`, ["events", name]);
  }
}
