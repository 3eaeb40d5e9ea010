import { describe, expect, it } from "vitest";
import { readNetworkError } from "../../src/platform/server.js";

const failed = (cause: object, more: object = {}) => Object.assign(new TypeError("fetch failed", { cause }), more);

describe("what a transport says about a request", () => {
  it("outweighs the code of its failure, in both directions", () => {
    const refused = { code: "ECONNREFUSED", syscall: "connect" };
    expect(readNetworkError(failed(refused))).toEqual({ code: "ECONNREFUSED", sent: false });
    expect(readNetworkError(failed(refused, { mayHaveLeft: true }))).toEqual({ code: "ECONNREFUSED", sent: true });
    expect(readNetworkError(failed({ code: "EPROTO" }))).toEqual({ code: "EPROTO", sent: true });
    expect(readNetworkError(failed({ code: "EPROTO" }, { mayHaveLeft: false }))).toEqual({
      code: "EPROTO",
      sent: false,
    });
  });

  it("is the whole sentence where there is no code: a message may quote what an answer said", () => {
    for (const message of [
      "Client network socket disconnected before secure TLS connection was established",
      "Proxy response (407) !== 200 when HTTP Tunneling",
      "bad port",
    ]) {
      expect(readNetworkError(failed({ message }))).toEqual({ sent: false });
      expect(readNetworkError(failed({ message: `The answer was: ${message}` }))).toEqual({ sent: true });
      expect(readNetworkError(failed({ message: `${message}, says the answer` }))).toEqual({ sent: true });
    }
  });

  it("is void where the platform's fetch goes through a dispatcher that repeats by itself", () => {
    class Agent {
      dispatch() {}
    }
    class RetryAgent extends Agent {}
    const refused = failed({ code: "ECONNREFUSED" });
    const composed = Object.assign(new Agent(), { dispatch: () => {} });
    for (const version of [1, 2]) {
      const place = Symbol.for(`undici.globalDispatcher.${version}`);
      const before = Object.getOwnPropertyDescriptor(globalThis, place);
      const through = (dispatcher: object | undefined) => {
        Object.defineProperty(globalThis, place, { value: dispatcher, writable: true, configurable: !before });
        return [readNetworkError(refused).sent, readNetworkError(failed({ message: "bad port" })).sent];
      };
      expect(through(new Agent())).toEqual([false, false]);
      expect(through(new RetryAgent())).toEqual([true, true]);
      expect(through(composed)).toEqual([true, true]);
      expect(readNetworkError(failed({}, { mayHaveLeft: false })).sent).toBe(false);
      through(before?.value);
    }
  });

  it("counts where there is no code, and only as a boolean", () => {
    expect(readNetworkError(failed({}, { mayHaveLeft: false }))).toEqual({ sent: false });
    expect(readNetworkError(failed({ message: "bad port" }, { mayHaveLeft: true }))).toEqual({ sent: true });
    for (const mayHaveLeft of [undefined, null, 0, "no"])
      expect(readNetworkError(failed({}, { mayHaveLeft }))).toEqual({ sent: true });
  });
});
