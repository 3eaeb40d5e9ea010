// A file per client that calls every operation of QIWI once and reads both sides of the result.
import { mediaOf, operationsOf } from "../../../scripts/lib/openapi.ts";
import { documentOf, inputOf } from "../src/documented.ts";
import { callsOf } from "../src/type-cost.ts";

interface Parts {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly ids: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>> | undefined;
}

function everyCall(): readonly Parts[] {
  return operationsOf(documentOf("qiwi")).map(({ id, method, path, parameters, operation }) => {
    const { body, ...input } = inputOf("qiwi", id);
    const ids = Object.fromEntries(Object.entries(input).filter(([name]) => path.includes(`{${name}}`)));
    const headers = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => [name, "x"] as const);
    return {
      id,
      method,
      path,
      ids,
      body: operation.requestBody && mediaOf(operation.requestBody) ? body : body,
      headers: headers.length > 0 ? Object.fromEntries(headers) : undefined,
    };
  });
}

const json = JSON.stringify;
const given = (members: Readonly<Record<string, unknown>>): string =>
  json(Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)));
const read = (id: string, error = "error") => `if (${id}.data) console.log(${id}.data); else console.log(${id}.${error});`;

/** TypeScript per client. */
export function callFiles(): Readonly<Record<string, string>> {
  const calls = everyCall();
  const lines = (line: (call: Parts) => string) => calls.map(line).join("\n");
  const values = ({ ids, body, headers }: Parts) =>
    [...Object.values(ids), ...(body === undefined ? [] : [body]), ...(headers ? [headers] : [])].map((value) => json(value)).join(", ");
  return {
    "**Payspec**": callsOf("qiwi"),
    "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "../gen/openapi-typescript.js";
const c = createClient<paths>({ baseUrl: "https://x.example" });
${lines((call) => `const ${call.id} = await c.${call.method}(${json(call.path)}, ${given({ params: { path: call.ids, ...(call.headers && { header: call.headers }) }, body: call.body })});\n${read(call.id)}`)}`,
    "hey-api": `import * as c from "../gen/hey-api/index.js";
${lines((call) => `const ${call.id} = await c.${call.id}(${given({ path: call.ids, headers: call.headers, body: call.body })});\n${read(call.id)}`)}`,
    orval: `import * as c from "../gen/orval.js";
${lines((call) => `const ${call.id} = await c.${call.id}(${values({ ...call, headers: undefined })});\nif (${call.id}.status === 200) console.log(${call.id}.data); else console.log(${call.id}.data);`)}`,
    kubb: `import * as c from "../gen/kubb/index.js";
${lines((call) => `const ${call.id} = await c.${call.id}(${values(call)});\nconsole.log(${call.id});`)}`,
    "Redocly generate-client": `import { client as c } from "../gen/redocly.js";
${lines((call) => `const ${call.id} = await c.${call.id}(${given({ path: call.ids, headers: call.headers, body: call.body })});\nconsole.log(${call.id});`)}`,
  };
}
