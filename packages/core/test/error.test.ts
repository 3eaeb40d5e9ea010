import { PayspecError, unwrap } from "@payspec/core";
import { describe, expect, it } from "vitest";
import { json, stubbed } from "./table.js";

const body = { amount: 1000, token: "tok-9f2c" };
const failed = async (answer: Response | Error, method: "pay" | "put" | "read" | "send" = "put") => {
  const { client } = stubbed([answer], { retries: 0 });
  const result = await client[method]?.({
    ...(method !== "send" && { id: "1" }),
    ...(method === "put" && { body: { amount: 1 } }),
    ...(method === "pay" && { id: undefined, body }),
  });
  if (!result) throw new Error("no result");
  return result;
};

function thrown(result: Parameters<typeof unwrap>[0]): PayspecError {
  try {
    unwrap(result);
  } catch (error) {
    if (error instanceof PayspecError) return error;
  }
  throw new Error("nothing was thrown");
}

describe("unwrap", () => {
  it("gives the data of a success", async () => {
    expect(unwrap(await failed(json({ id: "a" })))).toEqual({ id: "a" });
  });

  it("throws an error with the fields of the failure", async () => {
    const error = thrown(await failed(json({ code: "x" }, 400)));
    expect(error).toMatchObject({
      name: "PayspecError",
      kind: "refused",
      status: 400,
      error: { code: "x" },
      outcome: "none",
      operationId: "put",
      attempts: 1,
    });
    expect(error.message).toBe("put was refused with status 400. Nothing was changed by this call.");
  });

  it.each([
    [
      json({ a: 1 }, 299),
      "put was answered with status 299, which its spec does not describe. Money may have moved: ask read before doing anything else.",
    ],
    [
      new Response("<html>", { status: 200, headers: { "content-type": "text/html" } }),
      "put was answered with status 200 and a body that can't be read. The content type is not JSON. Money may have moved: ask read before doing anything else.",
    ],
    [
      new TypeError("x", { cause: { code: "ECONNRESET" } }),
      "put failed on the network (ECONNRESET): x. Money may have moved: ask read before doing anything else.",
    ],
    [new TypeError("x"), "put failed on the network: x. Money may have moved: ask read before doing anything else."],
  ])("reads as a sentence (%#)", async (answer, message) => expect(thrown(await failed(answer)).message).toBe(message));

  it("says when the provider itself has to be asked", async () => {
    expect(thrown(await failed(new TypeError("x"), "send")).message).toBe(
      "send failed on the network: x. Money may have moved: find out from the provider before doing anything else.",
    );
  });

  it("speaks of time, of the caller and of bad input", async () => {
    const { client } = stubbed([() => new Promise<Response>(() => {})], { timeoutMs: 5, retries: 0 });
    expect(thrown((await client.read?.({ id: "1" })) as never).message).toBe(
      "read was not answered in time. Nothing was changed by this call.",
    );
    expect(thrown((await client.read?.({ id: "1", signal: AbortSignal.abort() })) as never).message).toBe(
      "read was stopped by its caller: This operation was aborted. Nothing was changed by this call.",
    );
    expect(thrown((await client.read?.({ id: ".." })) as never).message).toMatch(
      /^read was not sent\. id must be .* Nothing was changed/,
    );
  });
  it("says no more than it knows", async () => {
    const lost = { ok: false, operationId: "read", attempts: 1, outcome: "none", retryable: true } as const;
    const said = (failure: object) =>
      new PayspecError({ ...lost, ...failure } as never).message.replace(" Nothing was changed by this call.", "");
    expect(said({ kind: "network", code: "ECONNRESET" })).toBe("read failed on the network (ECONNRESET).");
    expect(said({ kind: "aborted" })).toBe("read was stopped by its caller.");
    expect(said({ kind: "refused", status: 400, says: "Why not?" })).toBe("read was refused with status 400: Why not?");
  });
});
