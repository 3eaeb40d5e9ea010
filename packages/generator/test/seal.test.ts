// A signature within the body, from x-signature to the table of a client.
import type { Document, Signature } from "@payspec/spec-model/openapi";
import { describe, expect, it } from "vitest";
import { sealImports, sealOf, sealText } from "../src/seal.ts";
import { webhooksModule } from "../src/webhooks-module.ts";

const words = { signed: "The members.", key: "The password." };
const md5: Signature = {
  ...words,
  algorithm: "md5",
  encoding: ["hex-upper", "base64"],
  at: "/sign",
  members: {
    take: "all",
    write: "name=value",
    separator: "&",
    empty: "skip",
    nested: "skip",
    secret: { place: "last", name: "key" },
  },
};
const jwt: Signature = {
  ...words,
  algorithm: "jwt-hs256",
  encoding: ["compact"],
  at: "/token",
  jwt: { holds: "event", times: ["exp"] },
};

describe("sealOf", () => {
  it.each<[string, Signature, object]>([
    [
      "members",
      md5,
      {
        ...{
          by: "members",
          digest: "md5",
          encodings: ["hex-upper", "base64"],
          at: "/sign",
          sorted: true,
          named: true,
          separator: "&",
        },
        ...{ skipEmpty: true, skipNested: true, secret: ["last", "key"] },
      },
    ],
    [
      "listed members in a header",
      {
        ...words,
        ...{ algorithm: "hmac-sha512", encoding: ["hex"], header: "X-Sign" },
        members: { take: ["/b", "/a"], separator: "|", free: "/b", secret: { place: "first", glue: "" } },
      },
      {
        ...{
          by: "members",
          digest: "hmacSha512",
          encodings: ["hex"],
          header: "X-Sign",
          take: ["/b", "/a"],
          separator: "|",
          free: "/b",
        },
        secret: ["first", "", ""],
      },
    ],
    ["a token", jwt, { by: "jwt", at: "/token", event: true, times: ["exp"] }],
    [
      "a token that names members",
      { ...jwt, jwt: { claims: { "/id": "/id" }, leeway: 60, key: "base64" } },
      { by: "jwt", at: "/token", claims: { "/id": "/id" }, leeway: 60, keyEncoding: "base64" },
    ],
  ])("reads %s", (_, signature, seal) => expect(sealOf(signature)).toEqual(seal));

  it("leaves a signature over a whole body, and a token in a header, to their own table", () => {
    expect(sealOf({ ...words, algorithm: "hmac-sha256", encoding: ["hex"], header: "X-Sign" })).toBeUndefined();
    expect(sealOf({ ...words, algorithm: "shared-token", encoding: ["plain"], header: "X-Sign" })).toBeUndefined();
  });

  it("is written with the code that computes it", () => {
    const [members, token] = [sealOf(md5), sealOf(jwt)];
    expect(members && sealImports(members)).toEqual(["md5", "members"]);
    expect(members && sealText(members)).toMatch(
      /^\{ by: members, digest: md5, encodings: \["hex-upper", "base64"\], at: "\/sign",/,
    );
    expect(token && sealText(token)).toBe('{ by: jwt, at: "/token", event: true, times: ["exp"] }');
  });
});

describe("webhooksModule", () => {
  const event = {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", const: "paid" }, sign: { type: "string" } },
  };
  const doc = (signatures: readonly Signature[], body: object) =>
    ({
      openapi: "3.1.0",
      info: { title: "Acme", version: "1" },
      paths: {},
      webhooks: Object.fromEntries(
        signatures.map((signature, index) => [
          `paid${index}`,
          {
            post: {
              operationId: `paid${index}`,
              summary: "Paid",
              "x-signature": signature,
              requestBody: { content: { "application/json": { schema: body } } },
              responses: {},
            },
          },
        ]),
      ),
      components: {
        schemas: {
          Paid: event,
          Carrier: { type: "object", properties: { token: { type: "string", contentSchema: PAID } } },
        },
      },
    }) as unknown as Document;
  const PAID = { $ref: "#/components/schemas/Paid" };

  it("gives the table its seal, and imports nothing that it does not need", () => {
    const text = webhooksModule(doc([md5], PAID), "acme", "");
    expect(text).toContain('import { md5, members, type SealedTable } from "@payspec/core/seal";');
    expect(text).toContain("export const webhookTable: SealedTable = {\n  seal: { by: members, digest: md5,");
    expect(text).not.toContain("core/webhook");
    expect(text).toContain("export type AcmeEvent =\n  | Paid\n  | UnknownAcmeEvent;");
  });

  it("takes the event out of a token", () => {
    const text = webhooksModule(doc([jwt], { $ref: "#/components/schemas/Carrier" }), "acme", "");
    expect(text).toContain('export type Paid = components["schemas"]["Paid"];');
    expect(text).toContain('shape: { kind: "string" }');
  });

  it("refuses webhooks of one provider that are signed in two ways", () => {
    const other = { ...md5, members: { ...md5.members, separator: "|" } } as Signature;
    const two = doc([md5, other], PAID);
    Object.assign(two.components.schemas, {
      Other: { ...event, properties: { kind: { type: "string", const: "other" } } },
    });
    const second = two.webhooks?.paid1?.post.requestBody as { content: object };
    second.content = { "application/json": { schema: { $ref: "#/components/schemas/Other" } } };
    expect(() => webhooksModule(two, "acme", "")).toThrow("have to be signed in the same way");
  });

  it("reads a form where the body is one, whose members are texts and signed one by one", () => {
    const asForm = (signature: Signature, members: object = {}): Document => {
      const form = doc([signature], PAID);
      const body = form.webhooks?.paid0?.post.requestBody as { content: object };
      body.content = { "application/x-www-form-urlencoded": { schema: PAID } };
      Object.assign(form.components.schemas.Paid?.properties ?? {}, members);
      return form;
    };
    const text = webhooksModule(asForm(md5), "acme", "");
    expect(text).toContain('import { form, md5, members, type SealedTable } from "@payspec/core/seal";');
    expect(text).toMatch(/\n {2}form,\n/);
    const raw: Signature = { ...words, algorithm: "hmac-sha256", encoding: ["hex"], header: "X-Sign" };
    expect(() => webhooksModule(asForm(raw), "acme", "")).toThrow("paid0 comes as a form: its x-signature needs");
    expect(() => webhooksModule(asForm(md5, { sum: { type: "integer" } }), "acme", "")).toThrow(
      "sum has to be a string",
    );
  });
});
