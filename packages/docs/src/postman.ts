// A Postman collection (format 2.1) per provider, with the examples of the spec.
import { wireJson } from "@payspec/spec-model/amounts";
import { examplesOf } from "./examples.js";
import { flowsWith } from "./pages/flow.js";
import { responsesOf } from "./pages/parts.js";
import { tagsOf } from "./pages/provider.js";
import { gist } from "./prose.js";
import type { Provider } from "./provider.js";
import { type SampleRequest, sampleRequest } from "./request.js";
import { deref, type FoundOperation, mediaOf } from "./spec.js";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

interface Named {
  readonly key: string;
  readonly value: string;
}

/** The collection as JSON. `address` is the site's, to which its descriptions lead. */
export function postmanCollection(provider: Provider, address: string): string {
  const { doc, name, label } = provider;
  const requests = provider.operations.map((found) => sampleRequest(provider, found));
  const secrets = new Set(requests.flatMap((request) => request.secrets.map(({ variable }) => variable)));
  const options = new Map<string, string>();
  for (const found of provider.operations)
    sampleRequest(provider, found, (variable, example) => {
      options.set(variable, example);
      return example;
    });
  const collection = {
    info: {
      name: `${label} (Payspec)`,
      description: `${doc.info.title}. ${gist(doc.info.description ?? "")} ${address}${name}/index.html`,
      schema: SCHEMA,
    },
    item: tagsOf(provider).map(([tag, operations]) => ({
      name: tag,
      item: operations.map((found) => itemOf(provider, found, address)),
    })),
    variable: [
      { key: "baseUrl", value: (doc.servers[0]?.url ?? "").replace(/\/$/, "") },
      ...[...options].map(([key, value]): Named => ({ key, value })),
      ...[...secrets].map((key): Named => ({ key, value: "" })),
    ],
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function itemOf(provider: Provider, found: FoundOperation, address: string) {
  const request = requestOf(provider, found, address);
  const answers = responsesOf(provider, found).flatMap(([status, response]) =>
    examplesOf(provider, mediaOf(response)?.media).map(([key, example]) => ({
      name: `${status} ${example.summary ?? key}`,
      originalRequest: request,
      code: Number(status.replaceAll("X", "0")),
      header: [{ key: "Content-Type", value: mediaOf(response)?.type ?? "application/json" }],
      body: typeof example.value === "string" ? example.value : wireJson(example.value, 2),
    })),
  );
  return { name: `${found.operation.summary} (${found.id})`, request, response: answers };
}

function requestOf(provider: Provider, found: FoundOperation, address: string) {
  const sample = sampleRequest(provider, found, (variable) => `{{${variable}}}`);
  const media = mediaOf(found.operation.requestBody && deref(provider.doc, found.operation.requestBody));
  const flows = flowsWith(provider, found.id).map(({ summary }) => summary);
  const about = [
    found.operation.description ?? "",
    flows.length > 0 ? `Part of: ${flows.join("; ")}.` : "",
    `${address}${provider.name}/operations/${found.id}.html`,
  ];
  return {
    method: sample.method,
    description: about.filter(Boolean).join("\n\n"),
    header: [
      ...sample.secrets.map(({ name, prefix, variable }): Named => ({ key: name, value: `${prefix}{{${variable}}}` })),
      ...(media && sample.form.length === 0 ? [{ key: "Content-Type", value: media.type }] : []),
    ],
    url: urlOf(provider, sample),
    ...bodyOf(sample),
  };
}

function urlOf({ doc }: Provider, { path }: SampleRequest) {
  const prefix = new URL((doc.servers[0]?.url ?? "").replace(/\{\w+\}/, "issued.example")).pathname.replace(/\/$/, "");
  const own = path.slice(prefix.length);
  const [before = "", query = ""] = own.split("?");
  return {
    raw: `{{baseUrl}}${own}`,
    host: ["{{baseUrl}}"],
    path: before.split("/").slice(1),
    ...(query && {
      query: query
        .split("&")
        .map((pair): Named => ({ key: pair.split("=")[0] ?? "", value: pair.split("=")[1] ?? "" })),
    }),
  };
}

function bodyOf({ body, form }: SampleRequest) {
  if (form.length > 0) {
    const formdata = form.map(({ field, value, isFile }) =>
      isFile ? { key: field, type: "file", src: [] } : { key: field, type: "text", value },
    );
    return { body: { mode: "formdata", formdata } };
  }
  return body === undefined ? {} : { body: { mode: "raw", raw: body, options: { raw: { language: "json" } } } };
}
