// Secrets where no server is involved, or where nothing fails: refused inputs, broken credentials, options, successes.
import { createBridgepayClient } from "@payspec/bridgepay";
import { type Failure, PayspecError, type Result } from "@payspec/core";
import { createInvoiceboxClient } from "@payspec/invoicebox";
import { createQiwiClient } from "@payspec/qiwi";
import { createTributeClient } from "@payspec/tribute";
import { createViaClient } from "@payspec/via";
import { describe, expect, it } from "vitest";
import { type AnyClient, clientOf, providers, secrets, tables } from "../../src/clients.ts";
import { answerOf, inputOf, statusesOf } from "../../src/documented.ts";
import { echoing } from "../../src/secrets/echo.ts";
import { ordinary, plant, seedsOf } from "../../src/secrets/plant.ts";
import { visible } from "../../src/secrets/visible.ts";

const KERNEL = "kqcredentialzx";
const baseUrl = "https://api.example";
const operations = providers.flatMap((provider) =>
  Object.entries(tables[provider]).map(([id, row]) => ({ provider, id, row })),
);
const site = (path: string) => ({ ...(path.includes("{siteId}") && { siteId: "site" }) });
const nothing: typeof fetch = () => Promise.reject(new Error("Nothing may be sent."));

/** Everything that a failure shows, as a result and as an error. */
function shown(result: Result<unknown> | undefined): string {
  if (!result || result.ok) throw new Error("The call should have failed.");
  return `${visible(result)}\n${visible(new PayspecError(result as Failure))}`;
}

describe("an input that is refused is not quoted", () => {
  const sensitive = operations.filter(
    ({ provider, id, row }) => plant(inputOf(provider, id), row.sensitive ?? [], seedsOf(ordinary)).kernels.length > 0,
  );

  if (sensitive.length === 0)
    it("has nothing to quote in any operation", () => expect(operations.length).toBeGreaterThan(0));

  it.each(sensitive)("$provider $id", async ({ provider, id, row }) => {
    const { value, kernels } = plant(inputOf(provider, id), row.sensitive ?? [], seedsOf(ordinary));
    const { body, ...parameters } = value as { body?: object };
    const client = clientOf(provider, { baseUrl, fetch: nothing });
    const circle: Record<string, unknown> = { ...body };
    circle.itself = circle;
    const wrong: object[] = [
      { ...parameters, ...(body && { body }), unknownOption: true },
      { ...parameters, body: [body] },
      {
        ...parameters,
        body: body && Object.fromEntries(Object.entries(body).map(([name, inner]) => [name, [inner]])),
        timeoutMs: -1,
      },
      { ...parameters, body: circle, signal: 1 },
      {
        ...Object.fromEntries(Object.entries(parameters).map(([name, inner]) => [name, { inner }])),
        headers: { "x-note": `${kernels[0]}\nx` },
      },
    ];
    for (const input of wrong) {
      const result = await client[id]?.({ ...site(row.path), ...input });
      expect(result).toMatchObject({ kind: "invalid", attempts: 0 });
      for (const kernel of kernels.filter(({ length }) => length >= 6)) expect(shown(result)).not.toContain(kernel);
    }
  });
});

describe("a credential that can't be had is not quoted", () => {
  const broken: Record<string, () => Promise<string>> = {
    "a function that throws": () => Promise.reject(new Error(`The vault says ${KERNEL}`)),
    "a text with a line break": async () => `${KERNEL}\n`,
    "an object": async () => ({ [KERNEL]: KERNEL }) as unknown as string,
  };
  it.each(providers.flatMap((provider) => Object.keys(broken).map((how) => ({ provider, how }))))(
    "$provider: $how",
    async ({ provider, how }) => {
      const client = clientOf(provider, { baseUrl, fetch: nothing }, broken[how]);
      for (const [id, { path }] of Object.entries(tables[provider])) {
        expect(shown(await client[id]?.({ ...site(path), ...inputOf(provider, id) }))).not.toContain(KERNEL);
      }
    },
  );

  it("a signing key that can't be used is not quoted", async () => {
    const fails = () => Promise.reject(new Error(`The vault says ${KERNEL}`));
    const bridgepay = createBridgepayClient({ apiKey: "key", secret: fails, baseUrl, fetch: nothing });
    expect(shown(await bridgepay.listAccounts())).not.toContain(KERNEL);
    const qiwi = createQiwiClient({
      token: "token",
      signPayout: fails,
      baseUrl,
      fetch: nothing,
    }) as unknown as AnyClient;
    expect(shown(await qiwi.createPayout?.({ siteId: "site", ...inputOf("qiwi", "createPayout") }))).not.toContain(
      KERNEL,
    );
  });
});

describe("an option that can't work is not quoted", () => {
  const bad = `${KERNEL}\n`;
  const good = { baseUrl, fetch: nothing };
  const factories: Record<string, () => unknown> = {
    "bridgepay apiKey": () => createBridgepayClient({ ...good, apiKey: bad, secret: "s" }),
    "bridgepay secret": () =>
      createBridgepayClient({ ...good, apiKey: "k", secret: { [KERNEL]: 1 } as unknown as string }),
    "invoicebox token": () => createInvoiceboxClient({ ...good, token: bad, userAgent: "Test/1.0" }),
    "qiwi token": () => createQiwiClient({ ...good, token: bad }),
    "tribute apiKey": () => createTributeClient({ ...good, apiKey: bad }),
    "via clientSecret": () => createViaClient({ ...good, clientId: "i", clientSecret: bad }),
    "a password in baseUrl": () => createTributeClient({ apiKey: "k", baseUrl: `https://user:${KERNEL}@api.example` }),
    "a query in baseUrl": () => createTributeClient({ apiKey: "k", baseUrl: `https://api.example?key=${KERNEL}` }),
    "no baseUrl": () => createTributeClient({ apiKey: "k", baseUrl: KERNEL }),
  };
  it.each(Object.entries(factories))("%s", (_, make) => {
    let thrown: unknown;
    try {
      make();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect(visible(thrown)).not.toContain(KERNEL);
  });
});

describe("a success gets nothing added", () => {
  it.each(operations)("$provider $id", async ({ provider, id, row }) => {
    const [status = "200"] = statusesOf(provider, id).success;
    const answer = answerOf(provider, id, status);
    const { value, kernels } = plant(inputOf(provider, id), row.sensitive ?? [], seedsOf(ordinary));
    const respond: typeof fetch = async () =>
      answer === undefined
        ? new Response(null, { status: Number(status) })
        : Response.json(answer, { status: Number(status) });
    const result = await clientOf(provider, { baseUrl, fetch: respond })[id]?.({
      ...site(row.path),
      ...(value as object),
    });
    if (!result?.ok) throw new Error(`${provider} ${id} should have succeeded.`);
    expect(result.data).toEqual(answer);
    const rest = visible({ ...result, data: undefined });
    for (const secret of [...kernels.filter(({ length }) => length >= 6), ...secrets[provider]])
      expect(rest).not.toContain(secret);
  });
});

it("a request id that echoes a credential is hidden", async () => {
  const echo = echoing(({ headers }) =>
    Response.json({}, { status: 500, headers: { "x-request-id": headers["api-key"] ?? "" } }),
  );
  const client = createTributeClient({ apiKey: KERNEL, baseUrl, fetch: echo, retries: 0 });
  expect(shown(await client.listShops())).not.toContain(KERNEL);
});
