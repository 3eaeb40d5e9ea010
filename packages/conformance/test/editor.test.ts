// What an integrator sees while typing: the whole of QIWI called above, and the next call begun.

import { operationsOf } from "@payspec/spec-model/openapi";
import { describe, expect, it } from "vitest";
import { callsOf } from "../src/calls.ts";
import { documentOf } from "../src/documented.ts";
import { Editor } from "../src/editor.ts";
import { openapiFetchCalls } from "../src/peer-calls.ts";

const doc = documentOf("qiwi");
const operations = operationsOf(doc);
const pascal = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
const editor = new Editor(callsOf("qiwi"));

describe("completion offers", () => {
  it("after the client: every operation, and nothing else", () => {
    expect([...editor.complete("c.‸")].sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  it("in the input: what is missing first, then the option that the client was given and those of the call", () => {
    const offered = editor.complete("c.createRefund({ ‸ })");
    expect([...offered.slice(0, 3)].sort()).toEqual(["body", "paymentId", "refundId"]);
    const options = ["deadlineMs", "headers", "maxBytes", "maxWaitMs", "retries", "sendBefore", "signal", "timeoutMs"];
    expect([...offered.slice(3)].sort()).toEqual([...options, "siteId"].sort());
  });

  it("in the body: its fields, the required one first", () => {
    const offered = editor.complete(`c.createRefund({ paymentId: "1", refundId: "2", body: { ‸ } })`);
    expect(offered[0]).toBe("amount");
    expect([...offered].sort()).toEqual(
      Object.keys(doc.components.schemas.RefundCreateRequest?.properties ?? {}).sort(),
    );
  });

  it("deeper in the body: the fields that are still missing", () => {
    const offered = editor.complete(
      `c.createRefund({ paymentId: "1", refundId: "2", body: { amount: { value: 1, ‸ } } })`,
    );
    expect(offered).toEqual(["currency"]);
  });

  it("as a value of a closed list: exactly its values", () => {
    const offered = editor.complete(`c.createBill({ billId: "1", body: { expirationDateTime: "x", flags: ["‸"] } })`);
    expect([...offered].sort()).toEqual(["BIND_PAYMENT_TOKEN", "CHECK_CARD", "SALE"]);
  });

  it("once a choice is made: the fields of that branch alone", () => {
    const card = editor.complete(`c.createPayment({ paymentId: "1", body: { paymentMethod: { type: "CARD", ‸ } } })`);
    expect(card.slice(0, 2)).toEqual(["expiryDate", "pan"]);
    expect(card).not.toContain("paymentToken");
    expect(
      editor.complete(`c.createPayment({ paymentId: "1", body: { paymentMethod: { type: "TOKEN", ‸ } } })`)[0],
    ).toBe("paymentToken");
  });

  it("as a value of an open list: the known values", () => {
    expect(editor.complete(`if (getPayment.ok && getPayment.data.status.value === "‸") {}`)).toEqual(
      expect.arrayContaining(["COMPLETED", "DECLINED", "WAITING"]),
    );
  });

  it("as the kind of a failure: all seven", () => {
    const offered = editor.complete(`if (!getPayment.ok && getPayment.kind === "‸") {}`);
    expect([...offered].sort()).toEqual([
      "aborted",
      "invalid",
      "malformed",
      "network",
      "refused",
      "timeout",
      "undocumented",
    ]);
  });

  it("in a refused answer: the documented fields of the error", () => {
    const offered = editor.complete(`if (!getPayment.ok && getPayment.kind === "refused") getPayment.error.‸`);
    expect([...offered].sort()).toEqual(Object.keys(doc.components.schemas.Error?.properties ?? {}).sort());
  });

  it("in another failure: nothing of an error that there is none of", () => {
    const offered = editor.complete(`if (!getPayment.ok && getPayment.kind === "timeout") getPayment.‸`);
    expect(offered).toEqual(expect.arrayContaining(["outcome", "retryable", "reconcile"]));
    expect(offered).not.toContain("error");
    expect(offered).not.toContain("data");
  });
});

describe("over an operation", () => {
  it.each(operations)("$id shows what the spec says of it", ({ id, method, path, operation }) => {
    const { type, text } = editor.hover(`c.‸${id}`);
    expect(type).toMatch(new RegExp(`^\\(property\\) ${id}: \\(input: `));
    expect(text.startsWith(`${operation.summary}.`)).toBe(true);
    for (const line of (operation.description ?? "").trim().split("\n")) expect(text).toContain(line.trimEnd());
    expect(text).toContain(`\`${method} ${path}\``);
  });

  it("a parameter and a field explain themselves too", () => {
    expect(editor.hover(`c.getPayment({ payment‸Id: "1" })`).text).toContain("unique within the site");
    const comment = doc.components.schemas.RefundCreateRequest?.properties?.comment?.description;
    expect(comment).toMatch(/\w/);
    expect(editor.hover(`c.createRefund({ paymentId: "1", refundId: "2", body: { com‸ment: "x" } })`).text).toContain(
      comment,
    );
  });

  it.each(operations)("go-to-definition of $id lands on its line of the generated operations", ({ id }) => {
    expect(editor.definition(`c.‸${id}`)).toEqual([
      {
        file: expect.stringMatching(/qiwi\/dist\/generated\/operations\.d\.ts$/),
        line: expect.stringMatching(new RegExp(`^${id}: GivenOperationFunction<"qiwi", inputs\\.${pascal(id)}Input, `)),
      },
    ]);
  });
});

describe("beside openapi-fetch on the same types", () => {
  const peer = new Editor(openapiFetchCalls());
  const put = `c.PUT("/v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}", { params: { path: { siteId: "s", paymentId: "1", refundId: "2" } }`;
  const cost = (at: Editor, ask: () => unknown) => {
    ask();
    return at.instantiations();
  };

  it("both offer the fields of a body, ours for at most a quarter of the instantiations", () => {
    const ours = `c.createRefund({ paymentId: "1", refundId: "2", body: { amount: { value: 1, currency: "RUB" }, ‸ } })`;
    const theirs = `${put}, body: { amount: { value: 1, currency: "RUB" }, ‸ } })`;
    expect([...peer.complete(theirs)].sort()).toEqual([...editor.complete(ours)].sort());
    expect(cost(editor, () => editor.complete(ours)) / cost(peer, () => peer.complete(theirs))).toBeLessThanOrEqual(
      0.25,
    );
  });

  it("both find no error in the file, ours for at most a quarter of the instantiations", () => {
    expect([editor.errors(""), peer.errors("")]).toEqual([[], []]);
    expect(editor.instantiations() / peer.instantiations()).toBeLessThanOrEqual(0.25);
  });
});
