import { describe, expect, it } from "vitest";
import { whyNetwork } from "../../src/call/proof.js";

const failed = (cause: object, more: object = {}) => Object.assign(new TypeError("fetch failed", { cause }), more);

describe("what a transport says about a request", () => {
  it("outweighs the code of its failure, in both directions", () => {
    const refused = { code: "ECONNREFUSED", syscall: "connect" };
    expect(whyNetwork(failed(refused))).toEqual({ code: "ECONNREFUSED", left: false });
    expect(whyNetwork(failed(refused, { mayHaveLeft: true }))).toEqual({ code: "ECONNREFUSED", left: true });
    expect(whyNetwork(failed({ code: "EPROTO" }))).toEqual({ code: "EPROTO", left: true });
    expect(whyNetwork(failed({ code: "EPROTO" }, { mayHaveLeft: false }))).toEqual({ code: "EPROTO", left: false });
  });

  it("counts where there is no code, and only as a boolean", () => {
    expect(whyNetwork(failed({}, { mayHaveLeft: false }))).toEqual({ left: false });
    expect(whyNetwork(failed({ message: "bad port" }, { mayHaveLeft: true }))).toEqual({ left: true });
    for (const mayHaveLeft of [undefined, null, 0, "no"]) expect(whyNetwork(failed({}, { mayHaveLeft }))).toEqual({ left: true });
  });
});
