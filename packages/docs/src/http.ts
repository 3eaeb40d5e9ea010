import type { Provider } from "./provider.js";
import { sampleRequest } from "./request.js";
import type { FoundOperation } from "./spec.js";

/** The request as it goes over the wire, for readers who come from another language: line, headers, body. */
export function requestText(provider: Provider, found: FoundOperation): string {
  const { method, origin, path, secrets, contentType, body } = sampleRequest(provider, found);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${origin.replace("https://", "")}`,
    ...secrets.map(({ name, prefix }) => `${name}: ${prefix}…`),
    ...(contentType ? [`Content-Type: ${contentType}`] : []),
  ];
  return lines.join("\n") + (body === undefined ? "" : `\n\n${body}`);
}
