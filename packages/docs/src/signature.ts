import { code, type Html, html, link } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import type { Signature } from "./spec.js";
import type { Words } from "./words.js";

const ALGORITHMS: Readonly<Record<string, string>> = {
  "hmac-sha1": "HMAC-SHA1",
  "hmac-sha256": "HMAC-SHA256",
  "rsa-pkcs1-sha256": "RSA (PKCS #1 v1.5) with SHA-256",
  "shared-token": "a shared token, compared as it is",
};

export const algorithmName = (words: Words, algorithm: string): string =>
  ALGORITHMS[algorithm] ? words.text(ALGORITHMS[algorithm]) : algorithm;

/** How something is signed, as a list of terms. */
export function signatureHtml(provider: Provider, signature: Signature): Html {
  const { algorithm, encoding, header, signed, key, fields, separator, unprotected } = signature;
  const { words } = provider;
  const joinedFields = Object.entries(fields ?? {}).map(
    ([event, pointers], index) =>
      html`${index > 0 ? "; " : ""}${code(event)}: ${words.list(pointers.map((pointer) => code(pointer.slice(1).replaceAll("/", "."))))}`,
  );
  const rows: [string, Html][] = [
    ["Header", code(header)],
    [
      "Algorithm",
      words.html("{algorithm}, written as {encoding}", {
        algorithm: algorithmName(words, algorithm),
        encoding: words.list(encoding, "or"),
      }),
    ],
    ["What is signed", line(signed, provider)],
    ...(joinedFields.length > 0
      ? [
          [
            "Fields",
            separator
              ? words.html("{fields}, joined with {separator}", { fields: html`${joinedFields}`, separator: code(separator) })
              : html`${joinedFields}`,
          ] as [string, Html],
        ]
      : []),
    ["Key", line(key, provider)],
    ...(unprotected ? [["Not protected", line(unprotected, provider)] as [string, Html]] : []),
  ];
  return html`<dl class="terms">${rows.map(([term, content]) => html`<div><dt>${words.text(term)}</dt><dd>${content}</dd></div>`)}</dl>`;
}

/** What a receiver must know before it believes a webhook. */
export function signatureFact(provider: Provider, signature: Signature): Html {
  const { words } = provider;
  const isToken = signature.algorithm === "shared-token";
  const tone = isToken ? "stop" : signature.fields ? "careful" : "good";
  const term = words.text(isToken ? "Not signed" : signature.fields ? "Signed in part" : "Signed");
  const missing = signature.unprotected
    ? html`${words.html("Not protected: {what}", { what: line(signature.unprotected, provider) })} `
    : "";
  return html`<div class="fact ${tone}"><dt>${link("#signature", term)}</dt><dd>${missing}${words.html("`verifyWebhook` checks it.")}</dd></div>`;
}
