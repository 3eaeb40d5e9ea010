// How each client makes the same two calls: read a QIWI payment, and make one. A setup gives functions that resolve to
// the parsed payment. Each is written as its documentation shows it, with its defaults; what these defaults leave out is
// probed and shown beside the timings.

/** One client under test. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** TypeScript of a module that exports `setup({ base, token, body, id })`. */
  readonly code: string;
  /** Opens its own connections, so that a stubbed fetch says nothing about it. */
  readonly socketsOnly?: true;
  /** The program of another candidate, measured again or with an option: it has no bytes and no import of its own. */
  readonly variant?: true;
  /** Knows no path templates: the address is written by whoever calls, here with every value encoded. */
  readonly handUrl?: true;
  /** Gives the body of an error where it gives data, and the status beside it. */
  readonly statusBeside?: true;
}

const ids = `{ siteId: "s", paymentId: id }`;
const path = "/v1/sites/{siteId}/payments/{paymentId}";
const tail = 'v1/sites/${encodeURIComponent("s")}/payments/${encodeURIComponent(id)}';
const url = `\`\${base}/${tail}\``;

const openapiFetch = (options: string) => `import createClient from "openapi-fetch";
import type { paths } from "./gen/openapi-typescript.js";
export function setup({ base, token, body, id }) {
  const client = createClient<paths>({ baseUrl: base, headers: { authorization: "Bearer " + token } });
  return {
    get: async () => (await client.GET("${path}", { params: { path: ${ids} }${options} })).data,
    put: async () => (await client.PUT("${path}", { params: { path: ${ids} }, body${options} })).data,
  };
}`;

const payspec = (options: string, head = "") => `import { createQiwiClient } from "@payspec/qiwi";
${head}
export function setup({ base, token, body, id }) {
  const client = createQiwiClient({ token, siteId: "s", baseUrl: base${options} });
  return {
    get: async () => (await client.getPayment({ paymentId: id })).data,
    put: async () => (await client.createPayment({ paymentId: id, body })).data,
  };
}`;

/** The first two are yardsticks; the third is the second again, so that the noise can be seen. */
export const candidates: readonly Candidate[] = [
  {
    id: "raw",
    name: "raw fetch",
    handUrl: true,
    code: `export function setup({ base, token, body, id }) {
  const headers = { accept: "application/json", authorization: "Bearer " + token };
  const json = { ...headers, "content-type": "application/json" };
  return {
    get: async () => JSON.parse(await (await fetch(${url}, { headers })).text()),
    put: async () => JSON.parse(await (await fetch(${url}, { method: "PUT", headers: json, body: JSON.stringify(body) })).text()),
  };
}`,
  },
  { id: "openapi-fetch", name: "openapi-fetch", code: openapiFetch("") },
  { id: "openapi-fetch-again", name: "openapi-fetch, again", code: openapiFetch(""), variant: true },
  {
    id: "openapi-fetch-timeout",
    name: "openapi-fetch, with AbortSignal.timeout",
    code: openapiFetch(", signal: AbortSignal.timeout(30_000)"),
    variant: true,
  },
  { id: "payspec", name: "**Payspec**, all protections", code: payspec("") },
  {
    id: "payspec-node",
    name: "**Payspec on @payspec/node**, all protections",
    code: payspec(", fetch: createNodeFetch()", `import { createNodeFetch } from "@payspec/node";`),
    socketsOnly: true,
  },
  {
    id: "hey-api",
    name: "hey-api",
    code: `import { client } from "./gen/hey-api/client.gen.js";
import { createPayment, getPayment } from "./gen/hey-api/sdk.gen.js";
export function setup({ base, token, body, id }) {
  client.setConfig({ baseUrl: base, auth: () => token });
  return { get: async () => (await getPayment({ path: ${ids} })).data, put: async () => (await createPayment({ path: ${ids}, body })).data };
}`,
  },
  {
    id: "orval",
    name: "orval, fetch",
    statusBeside: true,
    code: `import { createPayment, getPayment } from "./gen/orval.js";
export function setup({ base, token, body, id }) {
  globalThis.BENCH_BASE = base;
  const options = { headers: { authorization: "Bearer " + token } };
  return { get: async () => (await getPayment("s", id, options)).data, put: async () => (await createPayment("s", id, body, options)).data };
}`,
  },
  {
    id: "kubb",
    name: "kubb, fetch",
    code: `import { createPayment } from "./gen/kubb/clients/createPayment.js";
import { getPayment } from "./gen/kubb/clients/getPayment.js";
export function setup({ base, token, body, id }) {
  globalThis.BENCH_BASE = base;
  const headers = { authorization: "Bearer " + token };
  const json = { ...headers, "content-type": "application/json" };
  return { get: () => getPayment("s", id, { headers }), put: () => createPayment("s", id, body, { headers: json }) };
}`,
  },
  {
    id: "redocly",
    name: "Redocly generate-client",
    code: `import { createClient, OPERATIONS } from "./gen/redocly.js";
export function setup({ base, token, body, id }) {
  const client = createClient(OPERATIONS, { serverUrl: base, auth: { bearer: token } });
  return { get: () => client.getPayment({ path: ${ids} }), put: () => client.createPayment({ path: ${ids}, body }) };
}`,
  },
  {
    id: "axios",
    name: "axios",
    handUrl: true,
    code: `import axios from "axios";
export function setup({ base, token, body, id, stubbed }) {
  const client = axios.create({ baseURL: base, headers: { authorization: "Bearer " + token }, ...(stubbed && { adapter: "fetch" }) });
  return { get: async () => (await client.get(\`/${tail}\`)).data, put: async () => (await client.put(\`/${tail}\`, body)).data };
}`,
  },
  {
    id: "ky",
    name: "ky",
    handUrl: true,
    code: `import ky from "ky";
export function setup({ base, token, body, id }) {
  const client = ky.create({ prefixUrl: base, headers: { authorization: "Bearer " + token } });
  return { get: () => client.get(\`${tail}\`).json(), put: () => client.put(\`${tail}\`, { json: body }).json() };
}`,
  },
  {
    id: "ofetch",
    name: "ofetch",
    handUrl: true,
    code: `import { ofetch } from "ofetch";
export function setup({ base, token, body, id }) {
  const client = ofetch.create({ baseURL: base, headers: { authorization: "Bearer " + token } });
  return { get: () => client(\`/${tail}\`), put: () => client(\`/${tail}\`, { method: "PUT", body }) };
}`,
  },
  {
    id: "undici",
    name: "undici.request, bare",
    handUrl: true,
    code: `import { request } from "undici";
export function setup({ base, token, body, id }) {
  const headers = { accept: "application/json", authorization: "Bearer " + token };
  const json = { ...headers, "content-type": "application/json" };
  return {
    get: async () => JSON.parse(await (await request(${url}, { headers })).body.text()),
    put: async () => JSON.parse(await (await request(${url}, { method: "PUT", headers: json, body: JSON.stringify(body) })).body.text()),
  };
}`,
    socketsOnly: true,
  },
];
