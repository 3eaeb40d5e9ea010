import { bundle } from "@payspec/spec-model/bundle";
import { operationsOf } from "@payspec/spec-model/openapi";
import { providers } from "@payspec/spec-model/providers";
import { settleWords } from "@payspec/spec-model/reconcile-words";
import { describe, expect, it } from "vitest";

const documents = await Promise.all(providers.map((provider) => bundle(provider)));
const all = documents.flatMap((doc) => operationsOf(doc).map(({ operation }) => operation));
const words = (id: string) => settleWords(all.find(({ operationId }) => operationId === id) as never);

describe("what the page of an operation says about a lost answer", () => {
  it("is said for every operation that is not safe, and for no other", () => {
    const silent = all.filter(
      (operation) => (operation["x-retry"]?.class === "safe") !== (settleWords(operation) === undefined),
    );
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
    expect(all.filter((operation) => settleWords(operation)).length).toBeGreaterThanOrEqual(41);
  });

  it("names whom to ask, what finds the call, and each sign with what it means", () => {
    expect(words("createOrder")?.ask).toBe(
      "Ask `listOrders` with `merchantOrderId`. The call is the entry where `merchantOrderId` is the request's `merchantOrderId`. Its `amount` has to equal the request's `amount`, or nothing is known.",
    );
    expect(words("payMerchantFromDeposit")?.signs.map(({ sign, means }) => [sign, means])).toEqual([
      [
        "`getTransaction` answers 404, seen twice in a row, 60 seconds apart.",
        "It did not arrive. The same call may be sent again.",
      ],
      [
        "`getTransaction` answers `data.status` `ERROR`, seen 3 times in a row, 20 seconds apart.",
        "It is over and was not done.",
      ],
    ]);
  });

  it("says where nobody can be asked, and what a webhook is worth", () => {
    expect(words("createInvoice")).toMatchObject({
      ask: expect.stringMatching(/^Nobody can be asked\. Invoices cannot/),
      signs: [],
    });
    expect(words("createInvoice")?.more.join(" ")).toContain("The webhook `invoiceNotification` is a hint only");
    expect(words("registerCard")?.more.join(" ")).toContain("let the person start over");
    expect(words("deletePaymentToken")?.ask).toBe("Only the identical call again shows it.");
  });

  it("is plain text in whole sentences: no expression of a spec is left in it", () => {
    const texts = all.flatMap((operation) => {
      const { ask, signs, more } = settleWords(operation) ?? { ask: "", signs: [], more: [] };
      return [ask, ...signs.flatMap(({ sign, means }) => [sign, means]), ...more].filter(Boolean);
    });
    expect(texts.filter((text) => /\$(request|response|event)|undefined/.test(text) || !/\.$/.test(text))).toEqual([]);
  });
});
