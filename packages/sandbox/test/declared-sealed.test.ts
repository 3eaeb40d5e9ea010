// A webhook that the sandbox plays from examples and signs within its body.
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { deliveryOf } from "../src/declared/delivery.js";
import type { DeclaredWebhook } from "../src/declared/examples.js";

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
const access = { url: "https://shop.example/hooks", secret: "s" };

it("a webhook that is played from an example is signed within its body, over what it says now", () => {
  const sign = createHash("md5").update("o-7;paid;s").digest("hex");
  expect(deliveryOf([webhook], access, "getOrder", { id: "o-7", status: "paid" }, "paid", 0)).toEqual({
    event: "orderPaid",
    url: access.url,
    body: JSON.stringify({ status: "paid", id: "o-7", sign }),
    headers: {},
  });
});

it("a webhook that is a token is valid from the sandbox's clock on", () => {
  const token: DeclaredWebhook = { ...webhook, seal: { by: "jwt", at: "", event: true, times: ["exp"] } };
  const told = deliveryOf([token], access, "getOrder", { id: "o-7" }, "paid", 1_000_000);
  const payload = JSON.parse(Buffer.from(told?.body.split(".")[1] ?? "", "base64url").toString());
  expect(payload).toMatchObject({ exp: 1_300, id: "o-7", status: "paid" });
});
