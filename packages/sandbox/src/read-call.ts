import type { Call, Violation } from "./types.js";
import type { OperationContract, ParameterContract, Validate, ValidationError } from "./validators.js";

/** What came of reading a request by its contract. */
export interface ReadCall {
  readonly call: Call;
  readonly violations: readonly Violation[];
}

/** Reads a request as the operation's contract says and lists everything that the documentation rules out. */
export async function readCall(request: Request, path: string, contract: OperationContract): Promise<ReadCall> {
  const url = new URL(request.url);
  const bytes = new Uint8Array(await request.clone().arrayBuffer());
  const violations: Violation[] = [];
  const pathValues = pathValuesOf(contract.path, path);
  const queryValues = queryValuesOf(url.searchParams);
  const query: Record<string, unknown> = {};
  for (const parameter of contract.parameters) {
    const { name } = parameter;
    const given =
      parameter.in === "path" ? pathValues[name] : parameter.in === "query" ? queryValues[name] : (request.headers.get(name) ?? undefined);
    if (given === undefined) {
      if (parameter.required) violations.push({ field: `${parameter.in}.${name}`, rule: "is missing" });
      continue;
    }
    const value = coerce(parameter, given);
    if (parameter.in === "query") query[name] = value;
    violations.push(...check(parameter.validate, value, `${parameter.in}.${name}`));
  }
  const known = new Set(contract.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
  for (const name of Object.keys(queryValues))
    if (!known.has(name)) violations.push({ field: `query.${name}`, rule: "is not a parameter of this operation" });
  const body = await readBody(request, bytes, contract, violations);
  const call = {
    operationId: contract.id,
    path: pathValues,
    query,
    headers: request.headers,
    body,
    bytes,
    url: request.url,
    method: request.method,
  };
  return { call, violations };
}

function pathValuesOf(template: string, path: string): Record<string, string> {
  const values = path.split("/");
  return Object.fromEntries(
    template
      .split("/")
      .map((part, index) => [part, values[index] ?? ""] as const)
      .filter(([part]) => part.startsWith("{"))
      .map(([part, value]) => [part.slice(1, -1), decoded(value)]),
  );
}

/** A segment that is no percent-encoded text stays as it came: no object has such an id. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Repeated names become lists, `name[key]` becomes a member. */
function queryValuesOf(params: URLSearchParams): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [full, value] of params) {
    const [, name = full, key] = /^([^[]+)\[([^\]]*)\]$/.exec(full) ?? [];
    if (key) values[name] = { ...(values[name] as object | undefined), [key]: value };
    else values[name] = values[name] === undefined ? value : [values[name], value].flat();
  }
  return values;
}

function coerce({ types }: ParameterContract, given: unknown): unknown {
  if (typeof given !== "string") return given;
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(given)) return Number(given);
  if (types.includes("boolean") && (given === "true" || given === "false")) return given === "true";
  return types.includes("array") ? [given] : given;
}

async function readBody(request: Request, bytes: Uint8Array, contract: OperationContract, violations: Violation[]): Promise<unknown> {
  const rule = contract.body;
  if (!rule) {
    if (bytes.byteLength > 0) violations.push({ field: "body", rule: "is not taken by this operation" });
    return undefined;
  }
  if (bytes.byteLength === 0) {
    if (rule.required) violations.push({ field: "body", rule: "is missing" });
    return undefined;
  }
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith(rule.type)) {
    violations.push({ field: "header.content-type", rule: `must be ${rule.type}` });
    return undefined;
  }
  if (rule.files) return readForm(request, rule.files, violations);
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (rule.validate) violations.push(...check(rule.validate, body, "body"));
    return body;
  } catch {
    violations.push({ field: "body", rule: "is not JSON" });
    return undefined;
  }
}

async function readForm(request: Request, files: Readonly<Record<string, number>>, violations: Violation[]): Promise<Record<string, File>> {
  const parts: Record<string, File> = {};
  const form = await request
    .clone()
    .formData()
    .catch(() => undefined);
  if (!form) {
    violations.push({ field: "body", rule: "is not a form" });
    return parts;
  }
  for (const [name, part] of form) {
    if (!(name in files)) violations.push({ field: `body.${name}`, rule: "is not a part of this form" });
    else if (typeof part === "string") violations.push({ field: `body.${name}`, rule: "must be a file" });
    else if (part.size > (files[name] as number))
      violations.push({ field: `body.${name}`, rule: `must not be larger than ${files[name]} bytes` });
    else parts[name] = part as File;
  }
  for (const name of Object.keys(files)) if (!form.has(name)) violations.push({ field: `body.${name}`, rule: "is missing" });
  return parts;
}

/** The broken rules of a value, each naming its field. */
export function check(validate: Validate, value: unknown, at: string): Violation[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  // Wrappers only repeat what their branches say, and a failing branch leaves its fields unevaluated.
  const plain = errors.filter(({ keyword }) => !["if", "oneOf", "anyOf", "allOf", "not"].includes(keyword));
  const sharp = plain.filter(({ keyword }) => keyword !== "unevaluatedProperties");
  const found = (sharp.length > 0 ? sharp : plain.length > 0 ? plain : errors).map((error) => violationOf(error, at));
  return found.filter((one, index) => found.findIndex((other) => other.field === one.field && other.rule === one.rule) === index);
}

function violationOf({ keyword, instancePath, params, message }: ValidationError, at: string): Violation {
  const inside = `${at}${instancePath.replaceAll("/", ".")}`;
  if (keyword === "required" || keyword === "dependentRequired")
    return { field: `${inside}.${params.missingProperty}`, rule: "is missing" };
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    return { field: `${inside}.${params.additionalProperty ?? params.unevaluatedProperty}`, rule: "is not a field of this request" };
  }
  if (keyword === "false schema") return { field: inside, rule: "must not be there" };
  if (keyword === "enum") return { field: inside, rule: `must be one of ${(params.allowedValues as unknown[]).join(", ")}` };
  return { field: inside, rule: message ?? "is not valid" };
}
