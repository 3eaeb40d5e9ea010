// Every operation against the sandbox: as the method gives it, so openapi-fetch's face gives it.
import type { Result } from "@payspec/core";
import { createSandbox } from "@payspec/sandbox";
import { createPayments } from "payspec";
import { describe, expect, it } from "vitest";
import { type AnyClient, type Provider, providers, tables } from "../../src/clients.ts";
import { inputOf } from "../../src/documented.ts";
import { type Face, faceOf, faces } from "../../src/faces.ts";

/** What is in the place of values that are made anew in each sandbox. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (value === null || typeof value !== "object") return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
};

async function outcome(provider: Provider, face: Face, id: string): Promise<unknown> {
  const sandbox = createSandbox();
  const options = { ...sandbox.credentials[provider], baseUrl: sandbox.baseUrls[provider] };
  const payments = createPayments({ [provider]: options } as object, { fetch: sandbox.fetch, retries: 0 }) as Record<
    string,
    AnyClient
  >;
  const { siteId: _, ...input } = inputOf(provider, id); // the client was given it once
  const result = (await faceOf(face, payments[provider] as AnyClient, tables[provider])[id]?.(
    input,
  )) as Result<unknown>;
  if (result.ok) return { status: result.status, data: shapeOf(result.data) };
  const { kind, outcome, attempts } = result;
  return {
    kind,
    outcome,
    attempts,
    ...("status" in result && { status: result.status }),
    ...("error" in result && { error: shapeOf(result.error) }),
  };
}

describe.each(providers)("%s against the sandbox", (provider) => {
  it.each(Object.keys(tables[provider]))("%s", async (id) => {
    const [byMethod, byFetch] = await Promise.all(faces.map((face) => outcome(provider, face, id)));
    expect(byFetch).toEqual(byMethod);
    expect(byMethod).not.toMatchObject({ kind: "network" });
    expect(byMethod).not.toMatchObject({ kind: "malformed" });
  });

  it("succeeds with some", async () => {
    const all = await Promise.all(Object.keys(tables[provider]).map((id) => outcome(provider, "openapi-fetch", id)));
    expect(all.filter((one) => "data" in (one as object)).length).toBeGreaterThan(0);
  });
});
