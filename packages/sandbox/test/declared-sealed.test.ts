// A webhook that the sandbox plays from examples and signs within its body.
import { createHash } from "node:crypto";
import { form, md5, members, verifySealed } from "@payspec/core/seal";
import { expect, it } from "vitest";
import { refusalOf } from "../src/declared/access.js";
import { deliveryOf } from "../src/declared/delivery.js";
import type { Declared, DeclaredWebhook } from "../src/declared/examples.js";
import { withinBody } from "../src/declared/within-body.js";
import { isSealed, sealed } from "../src/seal.js";
import type { Call } from "../src/types.js";

const webhook: DeclaredWebhook = {
  name: "orderPaid",
  algorithm: "md5",
  encoding: "hex",
  seal: {
    by: "members",
    digest: "md5",
    encodings: ["hex"],
    at: "/sign",
    sorted: true,
    separator: ";",
    secret: ["last"],
  },
  about: "getOrder",
  place: "",
  examples: [{ status: "paid", id: "o-1", sign: "of the example" }],
};
const happened = { reader: "getOrder", status: "paid" };
const access = { url: "https://shop.example/hooks", secret: "s" };

it("a webhook that is played from an example is signed within its body, over what it says now", () => {
  const sign = createHash("md5").update("o-7;paid;s").digest("hex");
  expect(
    deliveryOf([webhook], access, withinBody, { ...happened, members: { id: "o-7", status: "paid" }, now: 0 }),
  ).toEqual({
    event: "orderPaid",
    url: access.url,
    body: JSON.stringify({ status: "paid", id: "o-7", sign }),
    headers: {},
  });
});

it("a webhook that is a token is valid from the sandbox's clock on", () => {
  const token: DeclaredWebhook = { ...webhook, seal: { by: "jwt", at: "", event: true, times: ["exp"] } };
  const told = deliveryOf([token], access, withinBody, { ...happened, members: { id: "o-7" }, now: 1_000_000 });
  const payload = JSON.parse(Buffer.from(told?.body.split(".")[1] ?? "", "base64url").toString());
  expect(payload).toMatchObject({ exp: 1_300, id: "o-7", status: "paid" });
});

it("a call whose body has to be signed is taken with the secret after the credentials, and by nobody who can't check it", () => {
  const seal = webhook.seal as NonNullable<DeclaredWebhook["seal"]>;
  const examples = {
    security: [{ header: "X-Key", prefix: "" }],
    operations: { pay: { seal } },
  } as unknown as Declared;
  const body = JSON.parse(sealed(seal, { id: "o-1" }, "secret", 0).body);
  const call = (more: object = {}) =>
    ({ operationId: "pay", headers: new Headers({ "x-key": "key" }), body, ...more }) as unknown as Call;
  const secrets = ["key", "secret"];
  expect(refusalOf(examples, secrets, call(), isSealed)).toBeUndefined();
  expect(refusalOf(examples, ["key", "another"], call(), isSealed)).toBe("the signature is wrong");
  expect(refusalOf(examples, secrets, call({ body: { id: "o-1" } }), isSealed)).toBe("the signature is wrong");
  expect(refusalOf(examples, ["another", "secret"], call(), isSealed)).toBe("x-key is missing or wrong");
  expect(refusalOf(examples, secrets, call())).toBe("the signature is wrong");
  expect(refusalOf(examples, secrets, call({ operationId: "read" }))).toBeUndefined();
});

it("a webhook that comes as a form is signed by the sandbox and taken by a client", async () => {
  const told = deliveryOf([{ ...webhook, form: true }], access, withinBody, {
    ...happened,
    members: { id: "a b&c", status: "paid" },
    now: 0,
  });
  expect(await told?.headers).toMatchObject({ "content-type": "application/x-www-form-urlencoded" });
  expect(told?.body).toMatch(/^status=paid&id=a\+b%26c&sign=[\da-f]{32}$/);
  const table = {
    seal: { by: members, digest: md5, encodings: ["hex"], at: "/sign", sorted: true, separator: ";", secret: ["last"] },
    form,
    events: { orderPaid: { shape: { id: "string" } } },
  } as const;
  const { body = "", headers = {} } = told ?? {};
  expect(await verifySealed(table, { body, headers: await headers }, "s")).toMatchObject({
    ok: true,
    event: { id: "a b&c", status: "paid" },
  });
});
