import type { Signature } from "@payspec/spec-model/openapi";
import { code, link, list } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";

const ALGORITHMS: Readonly<Record<string, string>> = {
  "hmac-sha1": "HMAC-SHA1",
  "hmac-sha256": "HMAC-SHA256",
  "rsa-pkcs1-sha256": "RSA (PKCS #1 v1.5) with SHA-256",
  "shared-token": "a shared token, compared as it is",
};

export const algorithmName = (algorithm: string): string => ALGORITHMS[algorithm] ?? algorithm;

/** How something is signed, as a list of terms. */
export function signatureHtml(
  provider: Provider,
  { algorithm, encoding, header, signed, key, fields, separator, unprotected }: Signature,
): string {
  const joined = Object.entries(fields ?? {}).map(
    ([event, pointers]) => `${code(event)}: ${list(pointers.map((pointer) => code(pointer.slice(1).replaceAll("/", "."))))}`,
  );
  const rows: [string, string][] = [
    ["Header", code(header)],
    ["Algorithm", `${algorithmName(algorithm)}, written as ${list(encoding, "or")}`],
    ["What is signed", line(signed, provider)],
    ...(joined.length > 0
      ? [["Fields", `${joined.join("; ")}${separator ? `, joined with ${code(separator)}` : ""}`] as [string, string]]
      : []),
    ["Key", line(key, provider)],
    ...(unprotected ? [["Not protected", line(unprotected, provider)] as [string, string]] : []),
  ];
  return `<dl class="terms">${rows.map(([term, html]) => `<div><dt>${term}</dt><dd>${html}</dd></div>`).join("")}</dl>`;
}

/** What a receiver must know before it believes a webhook. */
export function signatureFact(provider: Provider, signature: Signature): string {
  const isToken = signature.algorithm === "shared-token";
  const tone = isToken ? "stop" : signature.fields ? "careful" : "good";
  const term = isToken ? "Not signed" : signature.fields ? "Signed in part" : "Signed";
  const missing = signature.unprotected ? `Not protected: ${line(signature.unprotected, provider)} ` : "";
  return `<div class="fact ${tone}"><dt>${link("#signature", term)}</dt><dd>${missing}${code("verifyWebhook")} checks it.</dd></div>`;
}
