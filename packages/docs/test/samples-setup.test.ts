import { operationsOf } from "@payspec/spec-model/openapi";
import { expect, it } from "vitest";
import { loadProviders } from "../src/provider.js";

it.each(loadProviders().map(({ name, doc }) => ({ name, doc })))(
  "the setup of $name makes a client without sending anything",
  async ({ name, doc }) => {
    const made = (await import(`../samples/${name}/setup.ts`)) as Record<string, object>;
    const methods = operationsOf(doc).map(({ id }) => id);
    expect(methods.length).toBeGreaterThan(0);
    expect(made[name]).toMatchObject(Object.fromEntries(methods.map((id) => [id, expect.any(Function)])));
  },
);
