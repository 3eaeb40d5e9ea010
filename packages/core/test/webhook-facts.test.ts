// What an event means, what recognises it and what it is about: look-ups that never throw.
import { eventPhase, idOfEvent, subjectOfEvent, type WebhookTable } from "@payspec/core/webhook";
import { describe, expect, it } from "vitest";

const table: WebhookTable = {
  algorithm: "hmac-sha256",
  header: "x-signature",
  covers: "body",
  encodings: ["hex"],
  typeAt: "/type",
  events: {
    paid: {
      type: "PAID",
      shape: "any",
      phase: { at: "/status", values: { DONE: ["succeeded", true], NEW: ["pending", false] } },
      same: ["/id", "/status"],
      about: ["getPayment", { paymentId: "/id", shop: "/shop" }],
    },
    hello: { type: "HELLO", shape: "any" },
  },
};

const hostile = Object.defineProperty({}, "type", {
  get() {
    throw new Error("an accessor");
  },
});

describe("eventPhase", () => {
  it("reads the status of an event by its own row", () => {
    expect(eventPhase(table, { type: "PAID", status: "DONE" })).toBe("succeeded");
    expect(eventPhase(table, { type: "PAID", status: "ELSE" })).toBe("unknown");
  });

  it("is undefined for an event without a status, and unknown for what can't be read", () => {
    expect(eventPhase(table, { type: "HELLO" })).toBeUndefined();
    expect(eventPhase(table, { type: "OTHER" })).toBeUndefined();
    expect(eventPhase(table, null)).toBeUndefined();
    expect(eventPhase(table, hostile)).toBe("unknown");
  });
});

describe("idOfEvent", () => {
  it("is the same for the same event and another for another, whatever its ids hold", () => {
    expect(idOfEvent(table, { type: "PAID", id: "a/b", status: "NEW" })).toBe("paid/a%2Fb/NEW");
    expect(idOfEvent(table, { type: "PAID", id: 7, status: "NEW" })).toBe("paid/7/NEW");
    expect(idOfEvent(table, { type: "PAID", id: "a", status: "b/NEW" })).not.toBe(
      idOfEvent(table, { type: "PAID", id: "a/b", status: "NEW" }),
    );
  });

  it.each([
    ["lacks a member", { type: "PAID", id: "a" }],
    ["has an empty one", { type: "PAID", id: "", status: "NEW" }],
    ["has an object for an id", { type: "PAID", id: {}, status: "NEW" }],
    ["has nothing that recognises it", { type: "HELLO" }],
    ["the spec does not know", { type: "OTHER" }],
    ["can't be read", hostile],
  ])("is undefined for an event that %s", (_name, event) => {
    expect(idOfEvent(table, event)).toBeUndefined();
  });
});

describe("subjectOfEvent", () => {
  const reads = { getPayment: [["paymentId", "shop"], ["paymentId"]] };

  it("names the reading operation where its input is whole", () => {
    expect(subjectOfEvent(table, reads, { type: "PAID", id: "a" })).toEqual({
      operationId: "getPayment",
      input: { paymentId: "a" },
    });
  });

  it("gives what there is where an id is missing, and where nobody reads the object", () => {
    expect(subjectOfEvent(table, reads, { type: "PAID", shop: 3 })).toEqual({
      operationId: undefined,
      input: { shop: 3 },
    });
    expect(subjectOfEvent(table, {}, { type: "PAID", id: "a" })).toEqual({
      operationId: undefined,
      input: { paymentId: "a" },
    });
  });

  it("is undefined for an event about nothing, an unknown one and one that can't be read", () => {
    expect(subjectOfEvent(table, reads, { type: "HELLO" })).toBeUndefined();
    expect(subjectOfEvent(table, reads, { type: "OTHER" })).toBeUndefined();
    expect(subjectOfEvent(table, reads, hostile)).toBeUndefined();
  });
});
