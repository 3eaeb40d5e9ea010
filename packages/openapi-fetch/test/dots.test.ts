// No id may reach another operation, in any place of any path, on either face: every parameter of the five providers,
// with everything that is read as a dot segment somewhere.
import { createBridgepayClient } from "@payspec/bridgepay";
import { connectionOf, type Described } from "@payspec/core";
import { createInvoiceboxClient } from "@payspec/invoicebox";
import { createFetchClient, toFetch } from "@payspec/openapi-fetch";
import { createQiwiClient } from "@payspec/qiwi";
import { createTributeClient } from "@payspec/tribute";
import { createViaClient } from "@payspec/via";
import { describe, expect, it } from "vitest";

const dots = [
  ".",
  "..",
  "%2e",
  "%2E%2e",
  ".%2e",
  "..;",
  "../x",
  "..\\x",
  "./",
  "..%2f",
  "..%5c",
  "%252e%252e",
  ".\t.",
  "..#",
  "..?",
  "\0",
];

const sent: string[] = [];
const fetch = async (url: unknown, init?: RequestInit) => {
  sent.push(`${init?.method} ${url}`);
  return Response.json({});
};
const options = { fetch: fetch as typeof globalThis.fetch, retries: 0 };
const clients: Record<string, object> = {
  bridgepay: createBridgepayClient({ apiKey: "k", secret: "s", baseUrl: "https://bridgepay.example/api", ...options }),
  invoicebox: createInvoiceboxClient({ token: "t", userAgent: "A/1", ...options }),
  qiwi: createQiwiClient({ token: "t", signPayout: () => "s", ...options }),
  tribute: createTributeClient({ apiKey: "k", ...options }),
  via: createViaClient({ clientId: "c", clientSecret: "s", baseUrl: "https://via.example/v1", ...options }),
};

const cases = Object.entries(clients).flatMap(([provider, client]) =>
  Object.entries(connectionOf(client).operations).flatMap(([id, { method, path }]) =>
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({ provider, client, id, method, path, name })),
  ),
);
const templates = (client: object) => Object.values(connectionOf(client).operations);
/** The operations of a method that an address reaches, as a provider's router reads it. */
const reached = (client: object, method: string, url: string): string[] => {
  const { pathname } = new URL(url);
  const below = pathname.slice(new URL(connectionOf(client).baseUrl).pathname.replace(/\/$/, "").length).split("/");
  return templates(client)
    .filter((row) => row.method === method && row.path.split("/").length === below.length)
    .filter((row) =>
      row.path.split("/").every((part, at) => (part.startsWith("{") ? below[at] !== "" : part === below[at])),
    )
    .map((row) => row.path);
};

describe.each(cases)("$provider $id, $name", ({ client, method, path, name }) => {
  const values = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, one = ""]) => [one, "id-1"]));

  it("sends no dot segment by createFetchClient", async () => {
    sent.length = 0;
    const face = createFetchClient(client as Described<object>) as unknown as Record<
      string,
      (path: string, init: object) => Promise<unknown>
    >;
    const call = face[method] as (path: string, init: object) => Promise<unknown>;
    for (const dot of [...dots, "", undefined, null, {}, Number.NaN]) {
      const outcome = await call(path, { params: { path: { ...values, [name]: dot } } }).catch(
        (error: { attempts: number }) => error.attempts,
      );
      // A `?` and a `#` are encoded: they are letters of the id.
      if (!/[?#]/.test(String(dot))) expect([dot, outcome]).toEqual([dot, 0]);
    }
    expect(
      sent.flatMap((line) => reached(client, method, line.split(" ")[1] ?? "")).filter((one) => one !== path),
    ).toEqual([]);
    expect(sent.filter((line) => !/\.\.%(3F|23)/.test(line))).toEqual([]);
  });

  it("sends no dot segment by toFetch, which takes the address as a text", async () => {
    sent.length = 0;
    const { baseUrl } = connectionOf(client);
    for (const dot of dots) {
      const address = baseUrl + path.replace(/\{(\w+)\}/g, (_, one: string) => (one === name ? dot : "id-1"));
      await toFetch(client)(address, { method }).catch(() => {});
    }
    expect(sent.filter((line) => !line.startsWith(`${method} ${baseUrl}${path.split("{")[0]}`))).toEqual([]);
    expect(
      sent.flatMap((line) => reached(client, method, line.split(" ")[1] ?? "")).filter((one) => one !== path),
    ).toEqual([]);
  });

  it("reaches no other operation by a Request, which was normalised before", async () => {
    const { baseUrl } = connectionOf(client);
    for (const dot of dots) {
      const address = baseUrl + path.replace(/\{(\w+)\}/g, (_, one: string) => (one === name ? dot : "id-1"));
      sent.length = 0;
      await toFetch(client)(new Request(address, { method })).catch(() => {});
      const others = sent
        .flatMap((line) => reached(client, method, line.split(" ")[1] ?? ""))
        .filter((one) => one !== path);
      expect([dot, others]).toEqual([dot, []]);
    }
  });
});
