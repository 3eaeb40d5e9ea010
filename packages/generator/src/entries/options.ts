// The options of a client: credentials, what may be given once, and the address where the provider issues one.
import { type Document, operationsOf } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { givenOf } from "../methods.ts";
import { securityOf } from "../security.ts";
import { operationRow, signatureOf } from "../table.ts";

/** A credential: its option, and the name of its security scheme. */
export interface CredentialOption {
  readonly option: string;
  readonly scheme: string;
}

/** What the options of a client hold: a credential for each security scheme, and what signs requests. */
export interface Credentials {
  readonly sent: readonly CredentialOption[];
  /** The option of the secret, where bodies are signed by rules, and what the spec says of it. */
  readonly secret?: { readonly option: string; readonly key: string };
}

/**
 * Options of provider.yaml that are neither an address nor given once: one for each security scheme, in their order, and
 * the last for the secret that signs requests.
 */
export function credentialsOf({ name, options }: ProviderEntry, doc: Document): Credentials {
  const given = givenOf(operationsOf(doc));
  const credentials = Object.keys(options).filter((option) => option !== "baseUrl" && !given.includes(option));
  const schemes = Object.keys(securityOf(doc));
  const key = signingKey(doc);
  if (credentials.length !== schemes.length + (key === undefined ? 0 : 1))
    throw new Error(
      `specs/${name}/provider.yaml names ${credentials.length} credentials (${credentials.join(", ")}) in options, and the spec has ` +
        `${schemes.length} security schemes (${schemes.join(", ")})${key === undefined ? "" : " and requests that are signed"}: ` +
        `one option for each, in their order${key === undefined ? "" : ", and the last for the secret"}.`,
    );
  return {
    sent: schemes.map((scheme, index) => ({ option: credentials[index] as string, scheme })),
    ...(key !== undefined && { secret: { option: credentials.at(-1) as string, key } }),
  };
}

/** What the spec says of the secret that bodies of requests are signed by. */
function signingKey(doc: Document): string | undefined {
  for (const found of operationsOf(doc)) if (operationRow(doc, found).seal) return signatureOf(doc, found)?.key;
  return undefined;
}

/** What an editor says of an option. */
export function optionText(entry: ProviderEntry, option: string, usual: string): string {
  return (entry.hover?.options?.[option] ?? usual).trim().replace(/\s+/g, " ");
}

/** The operations whose signature only a function can make, as the spec says of it what people read. */
export const signedByHand = (doc: Document): string[] =>
  operationsOf(doc)
    .filter((found) => operationRow(doc, found).sign !== undefined)
    .map(({ id }) => id);

/** A parameter that may be given once: the type parameter and the type that say whether it was. */
export interface GivenOption {
  readonly option: string;
  /** `Site` of `siteId`. */
  readonly type: string;
}

export const givenOptions = (doc: Document): GivenOption[] =>
  givenOf(operationsOf(doc)).map((option) => {
    const word = option.replace(/(?<=.)Id$/, "");
    return { option, type: word.charAt(0).toUpperCase() + word.slice(1) };
  });
