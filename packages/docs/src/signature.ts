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

/** Names that are the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  "hmac-sha512": "HMAC-SHA512",
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha512: "SHA-512",
  "jwt-hs256": "JWT HS256",
};

export const algorithmName = (words: Words, algorithm: string): string =>
  ALGORITHMS[algorithm] ? words.text(ALGORITHMS[algorithm]) : (NAMES[algorithm] ?? algorithm);

/** The header or the member of the body that holds a signature, as code; in words where the body is a token. */
export const signaturePlace = (words: Words, { header, at }: Pick<Signature, "header" | "at">): Html =>
  at === "" ? html`${words.text("the whole body")}` : code(header ?? fieldName(at ?? ""));

const fieldName = (pointer: string): string => pointer.slice(1).replaceAll("/", ".");

/** How something is signed, as a list of terms. */
export function signatureHtml(provider: Provider, signature: Signature): Html {
  const { algorithm, encoding, header, signed, key, fields, separator, unprotected, members, jwt } = signature;
  const { words } = provider;
  const joinedFields = Object.entries(fields ?? {}).map(
    ([event, pointers], index) =>
      html`${index > 0 ? "; " : ""}${code(event)}: ${words.list(pointers.map((pointer) => code(fieldName(pointer))))}`,
  );
  const rows: [string, Html][] = [
    [header === undefined ? "Place in the body" : "Header", signaturePlace(words, signature)],
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
              ? words.html("{fields}, joined with {separator}", {
                  fields: html`${joinedFields}`,
                  separator: code(separator),
                })
              : html`${joinedFields}`,
          ] as [string, Html],
        ]
      : []),
    ...(members ? [["Text", membersHtml(words, members)] as [string, Html]] : []),
    ...(jwt?.claims
      ? [
          [
            "In the token",
            words.list(
              Object.entries(jwt.claims).map(([at, own]) => html`${code(fieldName(own))} = ${code(fieldName(at))}`),
            ),
          ] as [string, Html],
        ]
      : []),
    ...(jwt?.times ? [["Times in the token", words.list(jwt.times.map((name) => code(name)))] as [string, Html]] : []),
    ["Key", line(key, provider)],
    ...(unprotected ? [["Not protected", line(unprotected, provider)] as [string, Html]] : []),
  ];
  return html`<dl class="terms">${rows.map(([term, content]) => html`<div><dt>${words.text(term)}</dt><dd>${content}</dd></div>`)}</dl>`;
}

/** The text that a signature over members covers. */
function membersHtml(
  words: Words,
  { take, order, write, separator, empty, nested, secret }: NonNullable<Signature["members"]>,
): Html {
  const taken =
    take === "all"
      ? words.text("all members beside the signature, by name")
      : words.list(take.map((at) => (at === "$secret" ? words.text("the secret") : code(fieldName(at)))));
  const parts: (Html | string)[] = [
    taken,
    ...(order === "name" && take !== "all" ? [words.text("by name")] : []),
    ...(write === "name=value" ? [words.html("as `name=value`")] : []),
    ...(separator ? [words.html("joined with {separator}", { separator: code(separator) })] : []),
    ...(empty === "skip" ? [words.text("without empty ones")] : []),
    ...(nested === "skip" ? [words.text("without objects and lists")] : []),
    ...(secret ? [words.text(SECRET_PLACES[secret.place])] : []),
  ];
  return html`${parts.map((part, index) => html`${index > 0 ? "; " : ""}${part}`)}`;
}

const SECRET_PLACES = {
  first: "the secret before them",
  last: "the secret after them",
  sorted: "the secret among them",
} as const;

/** What a receiver must know before it believes a webhook. */
export function signatureFact(provider: Provider, signature: Signature): Html {
  const { words } = provider;
  const isToken = signature.algorithm === "shared-token";
  const { fields, members, jwt } = signature;
  const isPart = fields || (members && (members.take !== "all" || members.nested === "skip")) || (jwt && !jwt.holds);
  const tone = isToken ? "stop" : isPart ? "careful" : "good";
  const term = words.text(isToken ? "Not signed" : isPart ? "Signed in part" : "Signed");
  const missing = signature.unprotected
    ? html`${words.html("Not protected: {what}", { what: line(signature.unprotected, provider) })} `
    : "";
  return html`<div class="fact ${tone}"><dt>${link("#signature", term)}</dt><dd>${missing}${words.html("`verifyWebhook` checks it.")}</dd></div>`;
}
