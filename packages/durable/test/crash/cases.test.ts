import type { VerdictTable } from "@payspec/core/settle";
import { createSandbox } from "@payspec/sandbox";
import { describe, expect, it } from "vitest";
import { cases, clientOn, type Loose, type Provider } from "./cases.ts";

describe("the cases of the crash matrix", () => {
  it("are one for every operation that is not safe", async () => {
    for (const provider of Object.keys(createSandbox().credentials) as Provider[]) {
      const { verdicts } = (await import(`../../../${provider}/dist/generated/verdicts.js`)) as {
        verdicts: VerdictTable;
      };
      expect(
        cases
          .filter((one) => one.provider === provider)
          .map(({ operationId }) => operationId)
          .sort(),
      ).toEqual(Object.keys(verdicts.operations).sort());
    }
  });

  it.each(cases)(
    "$provider $operationId works on the sandbox when nothing fails",
    async ({ provider, operationId, arrange, refused }) => {
      const sandbox = createSandbox({ deliver: async () => new Response("{}") });
      const client = clientOn(provider, sandbox, sandbox.fetch) as Loose;
      const input = await arrange(client, sandbox);
      const result = await client[operationId]?.(input);
      expect(result).toMatchObject(refused ? { kind: "refused" } : { ok: true });
    },
  );
});
