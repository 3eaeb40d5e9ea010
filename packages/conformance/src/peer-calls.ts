// A file per client that calls every operation of QIWI once and reads both sides of the result,
// as far as the client has two.
import { operationsOf } from "@payspec/spec-model/openapi";
import { callsOf } from "./calls.ts";
import { documentOf, inputOf, statusesOf } from "./documented.ts";

interface Call {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly ids: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly success: string;
}

function everyCall(): readonly Call[] {
  return operationsOf(documentOf("qiwi")).map(({ id, method, path, parameters }) => {
    const { body, ...input } = inputOf("qiwi", id);
    const ids = Object.fromEntries(Object.entries(input).filter(([name]) => path.includes(`{${name}}`)));
    const headers = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => [name, "x"] as const);
    const [success = "200"] = statusesOf("qiwi", id).success;
    return {
      id,
      method,
      path,
      ids,
      body,
      success,
      headers: headers.length > 0 ? Object.fromEntries(headers) : undefined,
    };
  });
}

const json = JSON.stringify;

/** The members that are there, as an object literal. */
const given = (members: Readonly<Record<string, unknown>>): string =>
  json(Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)));

/** The values that are there, as arguments. */
const listed = (values: readonly unknown[]): string =>
  values
    .filter((value) => value !== undefined)
    .map((value) => json(value))
    .join(", ");

/** How each client is imported, called, and read. */
const styles: Readonly<
  Record<string, { head: string; call: (call: Call) => string; read: (name: string, success: string) => string }>
> = {
  "openapi-fetch": {
    head: `import createClient from "openapi-fetch";
import type { paths } from "../gen/openapi-typescript.js";
const c = createClient<paths>({ baseUrl: "https://x.example" });`,
    call: ({ method, path, ids, headers, body }) =>
      `${method}(${json(path)}, ${given({ params: { path: ids, ...(headers && { header: headers }) }, body })})`,
    read: (name) => `if (${name}.data) console.log(${name}.data); else console.log(${name}.error);`,
  },
  "hey-api": {
    head: `import * as c from "../gen/hey-api/index.js";`,
    call: ({ id, ids, headers, body }) => `${id}(${given({ path: ids, headers, body })})`,
    read: (name) => `console.log(${name}.data); console.log(${name}.error);`,
  },
  orval: {
    head: `import * as c from "../gen/orval.js";`,
    call: ({ id, ids, body }) => `${id}(${listed([...Object.values(ids), body])})`,
    read: (name, success) =>
      `if (${name}.status === ${success}) console.log(${name}.data); else console.log(${name}.data);`,
  },
  kubb: {
    head: `import * as c from "../gen/kubb/index.js";`,
    call: ({ id, ids, body, headers }) => `${id}(${listed([...Object.values(ids), body, headers])})`,
    read: (name) => `console.log(${name});`,
  },
  "Redocly generate-client": {
    head: `import { client as c } from "../gen/redocly.js";`,
    call: ({ id, ids, headers, body }) => `${id}(${given({ path: ids, headers, body })})`,
    read: (name) => `console.log(${name});`,
  },
};

/** TypeScript per client. */
export function callFiles(): Readonly<Record<string, string>> {
  const calls = everyCall();
  const files = Object.entries(styles).map(([name, { head, call, read }]) => {
    const lines = calls.map((each) => `const ${each.id} = await c.${call(each)};\n${read(each.id, each.success)}`);
    // The address that the rig put into clients which bake theirs in.
    return [name, `${head}\n${lines.join("\n")}\ndeclare global {\n  var BENCH_BASE: string;\n}`] as const;
  });
  return { "**Payspec**": callsOf("qiwi"), ...Object.fromEntries(files) };
}

/** What is got wrong in one more call, and the name that would have been right. */
export const mistakes = {
  "misspelt operation or path": /createRefund|refunds/,
  "misspelt field in the body": /currency/,
} as const;

export type Mistake = keyof typeof mistakes;

/** A refund with a mistake, per client, as a line of TypeScript. */
export function wrongCalls(): Readonly<Record<string, Readonly<Record<Mistake, string>>>> {
  const right = everyCall().find(({ id }) => id === "createRefund") as Call;
  const operation: Call = { ...right, id: "createRefnud", path: right.path.replace("/refunds/", "/refnuds/") };
  const field: Call = { ...right, body: { amount: { value: 1, curency: "RUB" } } };
  const ours = ({ id, ids: { siteId: _, ...ids }, body }: Call) => `${id}(${given({ ...ids, body })})`;
  const all = {
    "**Payspec**": ours,
    ...Object.fromEntries(Object.entries(styles).map(([name, { call }]) => [name, call])),
  };
  // Names without quotes, as people write them: the compiler offers a right name only for those.
  const line = (call: string) => `c.${call.replace(/"(\w+)":/g, "$1:")};`;
  return Object.fromEntries(
    Object.entries(all).map(([name, call]) => [
      name,
      { "misspelt operation or path": line(call(operation)), "misspelt field in the body": line(call(field)) },
    ]),
  );
}

/** The same of openapi-fetch on the types that our package exports, for which no other client has to be generated. */
export const openapiFetchCalls = (): string =>
  (callFiles()["openapi-fetch"] as string).replace("../gen/openapi-typescript.js", "@payspec/qiwi");
