// What x-signature says of a signature over members, or of a token in the body: as data, which the sandbox signs
// by, and as the rules of core.
import type { Signature } from "@payspec/spec-model/openapi";
import { objectText } from "./object-text.ts";

/** The rules of core's `members` or `jwt`, with the name of what computes them. */
export interface SealData {
  readonly by: "jwt" | "members";
  /** The digest by its name in core, for `members`. */
  readonly digest?: string;
  readonly [rule: string]: unknown;
}

const DIGESTS: Readonly<Record<string, string>> = {
  md5: "md5",
  sha1: "sha1",
  sha256: "sha256",
  sha512: "sha512",
  "hmac-sha1": "hmacSha1",
  "hmac-sha256": "hmacSha256",
  "hmac-sha512": "hmacSha512",
};

/** Undefined for a signature in a header over a whole body, listed fields or nothing. */
export function sealOf({ algorithm, encoding, header, at, members, jwt }: Signature): SealData | undefined {
  if (jwt && at !== undefined) {
    const { holds, claims, times, leeway, key } = jwt;
    return tidy({ by: "jwt", at, event: holds ? true : undefined, claims, times, leeway, keyEncoding: key });
  }
  const digest = DIGESTS[algorithm];
  if (!members || !digest) return undefined;
  const { take, order, write, separator, free, empty, nested, secret } = members;
  return tidy({
    by: "members",
    digest,
    encodings: encoding,
    at,
    header: at === undefined ? header : undefined,
    take: take === "all" ? undefined : take,
    sorted: yes(take === "all" || order === "name"),
    named: yes(write === "name=value"),
    separator,
    free,
    skipEmpty: yes(empty === "skip"),
    skipNested: yes(nested === "skip"),
    secret: secret && [secret.place, secret.name ?? "", ...(secret.glue === undefined ? [] : [secret.glue])],
  });
}

/** The names that the text of the rules imports from `@payspec/core/seal`. */
export const sealImports = ({ by, digest }: SealData): string[] => (digest === undefined ? [by] : [digest, by]);

/** The rules as an object of core's `SealRules`. */
export function sealText({ by, digest, ...rules }: SealData): string {
  const inner = objectText(rules).slice(1).trimStart();
  return `{ by: ${by},${digest === undefined ? "" : ` digest: ${digest},`} ${inner}`;
}

const yes = (is: boolean): true | undefined => is || undefined;

const tidy = (row: Record<string, unknown>): SealData =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as SealData;
