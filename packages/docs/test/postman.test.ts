// The Postman collections, read by Postman's own library: every call with its address, credentials as
// variables, body and answers.
import pkg, { type CollectionDefinition } from "postman-collection";
import { describe, expect, it } from "vitest";
import { postmanCollection } from "../src/postman.js";
import { loadProviders } from "../src/provider.js";
import { sampleRequest } from "../src/request.js";

const { Collection } = pkg;

describe.each(loadProviders().map((provider) => [provider.name, provider] as const))("%s", (_, provider) => {
  const text = postmanCollection(provider, "https://docs.shop.example/");
  const json = JSON.parse(text) as { info: { schema: string }; variable: { key: string; value: string }[] };
  const collection = new Collection(json as CollectionDefinition);
  const items: InstanceType<typeof pkg.Item>[] = [];
  collection.forEachItem((item) => void items.push(item));

  it("is a collection of format 2.1 with a request per operation", () => {
    expect(json.info.schema).toBe("https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
    expect(items.map(({ name }) => /\((\w+)\)$/.exec(name)?.[1]).sort()).toEqual(
      provider.operations.map(({ id }) => id).sort(),
    );
  });

  it("has the address, the headers and the body of each call once its variables are filled in", () => {
    const base = collection.variables.get("baseUrl") as string;
    for (const found of provider.operations) {
      const item = items.find(({ name }) => name.endsWith(`(${found.id})`));
      const wanted = sampleRequest(provider, found);
      expect(item?.request.method).toBe(wanted.method);
      const filled = item?.request.url.toString().replace("{{baseUrl}}", base);
      expect(filled?.replace(/\{\{(\w+)\}\}/g, (_all, key: string) => collection.variables.get(key) as string)).toBe(
        wanted.origin + wanted.path,
      );
      expect(item?.request.body?.raw).toBe(wanted.body);
      for (const { name, prefix, variable } of wanted.secrets)
        expect(item?.request.headers.get(name)).toBe(`${prefix}{{${variable}}}`);
    }
  });

  it("holds no secret: credentials are empty variables", () => {
    for (const { key, value } of json.variable.filter(({ key }) => !["baseUrl", "QIWI_SITE_ID"].includes(key)))
      expect([key, value]).toEqual([key, ""]);
    const used = new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, key]) => key));
    expect([...used].filter((key) => !json.variable.some((one) => one.key === key))).toEqual([]);
  });

  it("carries the examples of answers", () => {
    const answers = items.flatMap((item) => item.responses.all());
    expect(answers.length).toBeGreaterThan(provider.operations.length / 2);
    expect(answers.filter(({ code }) => !(code >= 200 && code < 600))).toEqual([]);
  });
});
