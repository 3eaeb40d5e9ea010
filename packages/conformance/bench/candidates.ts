// How each client makes the same two calls: read a QIWI payment, and make one. A setup gives functions that resolve to the parsed payment.

/** One client under test. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** TypeScript of a module that exports `setup({ base, token, body })`. */
  readonly code: string;
  /** Opens its own connections, so that a stubbed fetch says nothing about it. */
  readonly socketsOnly?: true;
}

const ids = `{ siteId: "s", paymentId: "p1" }`;
const path = "/v1/sites/{siteId}/payments/{paymentId}";
const url = "`${base}/v1/sites/s/payments/p1`";

const openapiFetch = (options: string) => `import createClient from "openapi-fetch";
import type { paths } from "./gen/openapi-typescript.js";
export function setup({ base, token, body }) {
  const client = createClient<paths>({ baseUrl: base, headers: { authorization: "Bearer " + token } });
  return {
    get: async () => (await client.GET("${path}", { params: { path: ${ids} }${options} })).data,
    put: async () => (await client.PUT("${path}", { params: { path: ${ids} }, body${options} })).data,
  };
}`;

const payspec = (options: string, head = "") => `import { createQiwiClient } from "@payspec/qiwi";
${head}
export function setup({ base, token, body }) {
  const client = createQiwiClient({ token, siteId: "s", baseUrl: base${options} });
  return {
    get: async () => (await client.getPayment({ paymentId: "p1" })).data,
    put: async () => (await client.createPayment({ paymentId: "p1", body })).data,
  };
}`;

/** The first two are yardsticks; the third is the second again, so that the noise can be seen. */
export const candidates: readonly Candidate[] = [
  {
    id: "raw",
    name: "raw fetch",
    code: `export function setup({ base, token, body }) {
  const headers = { accept: "application/json", authorization: "Bearer " + token };
  const json = { ...headers, "content-type": "application/json" };
  return {
    get: async () => JSON.parse(await (await fetch(${url}, { headers })).text()),
    put: async () => JSON.parse(await (await fetch(${url}, { method: "PUT", headers: json, body: JSON.stringify(body) })).text()),
  };
}`,
  },
  { id: "openapi-fetch", name: "openapi-fetch", code: openapiFetch("") },
  { id: "openapi-fetch-again", name: "openapi-fetch, again", code: openapiFetch("") },
  {
    id: "openapi-fetch-timeout",
    name: "openapi-fetch, with AbortSignal.timeout",
    code: openapiFetch(", signal: AbortSignal.timeout(30_000)"),
  },
  { id: "payspec", name: "**Payspec**, all protections", code: payspec("") },
  {
    id: "payspec-node",
    name: "**Payspec on core/node**, all protections",
    code: payspec(", fetch: createNodeFetch()", `import { createNodeFetch } from "@payspec/core/node";`),
    socketsOnly: true,
  },
  {
    id: "hey-api",
    name: "hey-api",
    code: `import { client } from "./gen/hey-api/client.gen.js";
import { createPayment, getPayment } from "./gen/hey-api/sdk.gen.js";
export function setup({ base, token, body }) {
  client.setConfig({ baseUrl: base, auth: () => token });
  return { get: async () => (await getPayment({ path: ${ids} })).data, put: async () => (await createPayment({ path: ${ids}, body })).data };
}`,
  },
  {
    id: "orval",
    name: "orval, fetch",
    code: `import { createPayment, getPayment } from "./gen/orval.js";
export function setup({ base, token, body }) {
  globalThis.BENCH_BASE = base;
  const options = { headers: { authorization: "Bearer " + token } };
  return { get: async () => (await getPayment("s", "p1", options)).data, put: async () => (await createPayment("s", "p1", body, options)).data };
}`,
  },
  {
    id: "kubb",
    name: "kubb, fetch",
    code: `import { createPayment } from "./gen/kubb/clients/createPayment.js";
import { getPayment } from "./gen/kubb/clients/getPayment.js";
export function setup({ base, token, body }) {
  globalThis.BENCH_BASE = base;
  const headers = { authorization: "Bearer " + token };
  const json = { ...headers, "content-type": "application/json" };
  return { get: () => getPayment("s", "p1", { headers }), put: () => createPayment("s", "p1", body, { headers: json }) };
}`,
  },
  {
    id: "redocly",
    name: "Redocly generate-client",
    code: `import { createClient, OPERATIONS } from "./gen/redocly.js";
export function setup({ base, token, body }) {
  const client = createClient(OPERATIONS, { serverUrl: base, auth: { bearer: token } });
  return { get: () => client.getPayment({ path: ${ids} }), put: () => client.createPayment({ path: ${ids}, body }) };
}`,
  },
  {
    id: "axios",
    name: "axios",
    code: `import axios from "axios";
export function setup({ base, token, body, stubbed }) {
  const client = axios.create({ baseURL: base, headers: { authorization: "Bearer " + token }, ...(stubbed && { adapter: "fetch" }) });
  return { get: async () => (await client.get("/v1/sites/s/payments/p1")).data, put: async () => (await client.put("/v1/sites/s/payments/p1", body)).data };
}`,
  },
  {
    id: "ky",
    name: "ky",
    code: `import ky from "ky";
export function setup({ base, token, body }) {
  const client = ky.create({ prefixUrl: base, headers: { authorization: "Bearer " + token } });
  return { get: () => client.get("v1/sites/s/payments/p1").json(), put: () => client.put("v1/sites/s/payments/p1", { json: body }).json() };
}`,
  },
  {
    id: "ofetch",
    name: "ofetch",
    code: `import { ofetch } from "ofetch";
export function setup({ base, token, body }) {
  const client = ofetch.create({ baseURL: base, headers: { authorization: "Bearer " + token } });
  return { get: () => client("/v1/sites/s/payments/p1"), put: () => client("/v1/sites/s/payments/p1", { method: "PUT", body }) };
}`,
  },
  {
    id: "undici",
    name: "undici.request, bare",
    code: `import { request } from "undici";
export function setup({ base, token, body }) {
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
