import { wireJson } from "@payspec/spec-model/amounts";
import { examplesOf } from "./examples.js";
import type { Provider } from "./provider.js";
import { deref, type FoundOperation, type Json, mediaOf } from "./spec.js";

/** The request as it goes over the wire, for readers who come from another language: line, headers, body. */
export function requestText(provider: Provider, { method, path, operation, parameters }: FoundOperation): string {
  const value = (example: Json | undefined, fallback: string) => (example === undefined ? fallback : encodeURIComponent(String(example)));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    value(parameters.find((one) => one.in === "path" && one.name === name)?.example, `{${name}}`),
  );
  const query = parameters
    .filter((one) => one.in === "query" && (one.required || one.example !== undefined) && typeof one.example !== "object")
    .map((one) => `${one.name}=${value(one.example, "")}`)
    .slice(0, 3)
    .join("&");
  const base = provider.doc.servers[0]?.url ?? "";
  const [, origin = base, prefix = ""] = /^(https:\/\/[^/]+)(.*)$/.exec(base) ?? [];
  const body = operation.requestBody && deref(provider.doc, operation.requestBody);
  const media = mediaOf(body);
  const [, example] = examplesOf(provider, media?.media)[0] ?? [];
  const json = media && media.type !== "multipart/form-data" && example ? `\n\n${wireJson(example.value, 2)}` : "";
  return (
    [
      `${method} ${prefix}${filled}${query ? `?${query}` : ""} HTTP/1.1`,
      `Host: ${origin.replace("https://", "")}`,
      ...credentialLines(provider),
      ...parameters.filter((one) => one.in === "header").map((one) => `${one.name}: …`),
      ...(media ? [`Content-Type: ${media.type}`] : []),
    ].join("\n") + json
  );
}

function credentialLines({ doc }: Provider): string[] {
  return Object.values(doc.components.securitySchemes).map((scheme) =>
    scheme.type === "http" ? "Authorization: Bearer …" : `${scheme.name}: …`,
  );
}
