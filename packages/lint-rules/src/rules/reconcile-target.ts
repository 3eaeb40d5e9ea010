import { acrossOperations, type Entries, type Entry, schemasAt, sentSchemas } from "../operations.ts";
import type { Location, Report } from "../rule.ts";

/**
 * Whom to ask, and with what: expressions of the answer, of the event, or of the request, and
 * what is fixed or made of such.
 */
interface Question {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * x-reconcile, x-retry.key and x-delivery.about point at things that exist: an operation, its
 * parameters, members of the request.
 */
export const ReconcileTarget = acrossOperations((operations, report) => {
  for (const entry of operations.values()) {
    const { id, operation, at, ctx } = entry;
    const key = operation["x-retry"]?.key;
    if (key && schemasAt(ctx, sentSchemas(entry), key).length === 0) {
      report({
        message: `x-retry.key of ${id} is ${key}, but the request body has no such property.`,
        location: at.child(["x-retry", "key"]),
      });
    }
    const about = operation["x-delivery"]?.about;
    if (about) checkSubject(operations, id, about, at.child(["x-delivery", "about"]), report);
    const rule = operation["x-reconcile"];
    const { operation: asked, input = {} } = rule ?? {};
    if (asked) checkQuestion(operations, entry, { operation: asked, input }, at.child("x-reconcile"), report);
    if (rule?.follow) checkQuestion(operations, entry, rule.follow, at.child(["x-reconcile", "follow"]), report);
  }
});

/** What a webhook is about is read by an operation that only reads. */
function checkSubject(
  operations: Entries,
  id: string,
  { operation, input }: Question,
  where: Location,
  report: Report,
): void {
  const target = operations.get(operation);
  if (target?.operation["x-retry"]?.class !== "safe") {
    report({
      message: `x-delivery of ${id} reads with ${operation}, which is not an operation that only reads.`,
      location: where.child("operation"),
    });
    return;
  }
  const taken = new Set(target.parameters.map(({ name }) => name));
  for (const name of Object.keys(input)) {
    if (!taken.has(name))
      report({
        message: `x-delivery of ${id} gives ${name}, which ${operation} does not take.`,
        location: where.child(["input", name]),
      });
  }
}

function checkQuestion(
  operations: Entries,
  entry: Entry,
  { operation, input }: Question,
  where: Location,
  report: Report,
): void {
  const { id } = entry;
  const target = operations.get(operation);
  if (!target) {
    report({
      message: `x-reconcile of ${id} names ${operation}, which is not an operation of this spec.`,
      location: where.child("operation"),
    });
    return;
  }
  const taken = new Set(target.parameters.map((parameter) => parameter.name).concat("body"));
  for (const [name, value] of Object.entries(input)) {
    const location = where.child(["input", name]);
    if (!taken.has(name))
      report({ message: `x-reconcile of ${id} gives ${name}, which ${operation} does not take.`, location });
    for (const [at, expression] of textsIn(value)) {
      if (expression.startsWith("$request") && !isInRequest(entry, expression)) {
        report({ message: `x-reconcile of ${id} reads ${expression}, which its own request does not have.`, location });
      } else if (at !== "" && /^\$(?!request\.)/.test(expression)) {
        report({
          message: `x-reconcile of ${id} has ${expression}, which is not an expression of its request.`,
          location,
        });
      }
    }
    for (const at of name === "body" ? placesIn(value) : []) {
      if (schemasAt(target.ctx, sentSchemas(target), at).length === 0)
        report({
          message: `x-reconcile of ${id} gives ${at} of the body, which ${operation} does not take.`,
          location,
        });
    }
  }
  for (const parameter of target.parameters) {
    if (parameter.in === "path" && !(parameter.name in input)) {
      report({
        message: `x-reconcile of ${id} does not give ${parameter.name}, which ${operation} needs in its path.`,
        location: where.child("input"),
      });
    }
  }
}

/** The texts of a value, with the places that they have in it. */
function textsIn(value: unknown, at = ""): (readonly [at: string, text: string])[] {
  if (typeof value === "string") return [[at, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${at}/${name}`));
}

/** The pointers of all members of a value, down through objects. */
function placesIn(value: unknown, at = ""): string[] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [`${at}/${name}`, ...placesIn(inner, `${at}/${name}`)]);
}

/** Whether the request of an operation has what a runtime expression names. */
export function isInRequest(entry: Entry, expression: string): boolean {
  const [, place, rest = ""] = /^\$request\.(path|query|header|body)[.#]?(.*)$/.exec(expression) ?? [];
  if (place === "body") return schemasAt(entry.ctx, sentSchemas(entry), rest).length > 0;
  return entry.parameters.some((parameter) => parameter.in === place && parameter.name === rest);
}
