// What to do: reasons of a decline, error codes, what we concluded.
import { describe, expect, it } from "vitest";
import { errorCodes } from "../src/error-codes.js";
import { textOf } from "../src/html.js";
import { inferredIn } from "../src/inferred.js";
import { loadProviders } from "../src/provider.js";
import { files } from "./built.js";

const providers = loadProviders();
const qiwi = providers.find(({ name }) => name === "qiwi");

describe("reasons of a decline", () => {
  const page = files.get("qiwi/errors.html") ?? "";
  const rows = [...page.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) => row);
  const rowText = (value: string) => textOf(rows.find((row) => row.includes(`id="reason-${value}"`)) ?? "");

  it("each value has an address of its own", () => {
    const values = (qiwi?.schemas.ReasonCode?.["x-reasons"] ?? []).flatMap(({ is }) => is);
    expect(values.length).toBeGreaterThan(40);
    expect(values.filter((value) => !page.includes(`id="reason-${value}"`))).toEqual([]);
  });

  it("a row says what it means, whether to try again, and what to say to the payer", () => {
    expect(rowText("ACQUIRING_INSUFFICIENT_FUNDS")).toMatch(/not enough money.*With other data.*top it up/);
    expect(rowText("DECLINED_BY_FRAUD")).toMatch(/fraud monitoring.*No.*another way to pay/);
  });

  it("is read by a program that is above, and that runs there", () => {
    expect(textOf(page)).toContain("payment.data.status.reason");
    expect(page).toContain('data-provider="qiwi"');
  });

  it("is in Russian on the Russian page", () => {
    expect(files.get("ru/qiwi/errors.html")).toContain("Пополните её или возьмите другую.");
  });
});

it("every error code of an example is in the table of its provider", () => {
  const codes = new Map(providers.map((provider) => [provider.name, errorCodes(provider).map(({ code }) => code)]));
  expect(codes.get("qiwi")).toContain("payin.resource.not.found");
  expect(codes.get("invoicebox")).toContain("forbidden");
  for (const [name, all] of codes) {
    const page = textOf(files.get(`${name}/errors.html`) ?? "");
    expect(all.filter((code) => !page.includes(code))).toEqual([]);
  }
});

it("the page of sources lists everything that we concluded, and leads to it", () => {
  for (const provider of providers) {
    const page = files.get(`${provider.name}/sources.html`) ?? "";
    const list = /id="inferred"[\s\S]*?<ul class="inferred">([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? "";
    expect(list.split("<li>").length - 1).toBe(inferredIn(provider).length);
  }
  expect(Math.max(...providers.map((provider) => inferredIn(provider).length))).toBeGreaterThan(3);
});
