import type { OperationContract } from "../contract.js";
import type { Violation } from "../types.js";
import { amountViolations } from "./amounts.js";
import { check, MISSING } from "./check.js";
import { isKept, MOST_LEVELS, scan } from "./numbers.js";
import { TOO_LONG } from "./parameters.js";

/** A body that was read. */
export interface Body {
  /** Parsed JSON, or the files of a form; undefined where there is none that can be read. */
  readonly value?: unknown;
  /** The numbers of a JSON body as they were written, by their place such as `amount.value`. */
  readonly numbers: ReadonlyMap<string, string>;
}

const NOTHING: Body = { numbers: new Map() };

/** Reads a body as the operation's contract says; what it rules out is added to `violations`. */
export async function readBody(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  { body: rule }: OperationContract,
  violations: Violation[],
): Promise<Body> {
  if (bytes.byteLength === 0) {
    if (rule?.required) violations.push({ field: "body", ...MISSING });
    return NOTHING;
  }
  if (!rule) {
    violations.push({ field: "body", rule: "is not taken by this operation" });
    return NOTHING;
  }
  if (!type.startsWith(rule.type)) {
    violations.push({ field: "header.content-type", rule: `must be ${rule.type}` });
    return NOTHING;
  }
  if (rule.files) return { ...NOTHING, value: await readForm(bytes, type, rule.files, violations) };
  return readJson(new TextDecoder().decode(bytes), rule, violations);
}

/** Parses what can be worked on: not nested without end, and without numbers that would be echoed with other digits. */
function readJson(text: string, rule: NonNullable<OperationContract["body"]>, violations: Violation[]): Body {
  const { tooDeep, numbers } = scan(text);
  if (tooDeep) {
    violations.push({ field: "body", rule: `is nested deeper than ${MOST_LEVELS} levels` });
    return NOTHING;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    violations.push({ field: "body", rule: "is not JSON" });
    return NOTHING;
  }
  for (const [place, literal] of numbers)
    if (!isKept(literal)) violations.push({ field: place === "" ? "body" : `body.${place}`, rule: TOO_LONG });
  const amounts = amountViolations(value, numbers, rule);
  const rest = rule.validate ? check(rule.validate, value, "body") : [];
  // The pattern of such an amount would only repeat what is wrong with it.
  violations.push(
    ...rest.filter(({ field }) => !amounts.some((amount) => field === `${amount.field}.value`)),
    ...amounts,
  );
  return { value, numbers };
}

async function readForm(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  files: Readonly<Record<string, number>>,
  violations: Violation[],
): Promise<Record<string, File> | undefined> {
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => undefined);
  if (!form) {
    violations.push({ field: "body", rule: "is not a form" });
    return undefined;
  }
  const parts: Record<string, File> = {};
  for (const [name, part] of form) {
    const most = Object.hasOwn(files, name) ? files[name] : undefined;
    if (most === undefined) violations.push({ field: `body.${name}`, rule: "is not a part of this form" });
    else if (typeof part === "string") violations.push({ field: `body.${name}`, rule: "must be a file" });
    else if (part.size > most)
      violations.push({ field: `body.${name}`, rule: `must not be larger than ${most} bytes` });
    else parts[name] = part;
  }
  for (const name of Object.keys(files)) if (!form.has(name)) violations.push({ field: `body.${name}`, ...MISSING });
  return parts;
}
