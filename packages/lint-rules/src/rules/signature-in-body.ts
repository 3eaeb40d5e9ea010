import type { OperationObject, Schema, Signature } from "@payspec/spec-model/openapi";
import { schemasAt, sentSchemas } from "../operations.ts";
import type { Location, Resolver, Rule } from "../rule.ts";
import { type Found, follow, isWebhook } from "../walk.ts";

type Said = readonly [says: string, ...at: string[]];
type Holds = (pointer: string) => boolean;

/**
 * A signature over members, or in the body, can be made and checked from what x-signature says,
 * and says what it leaves open.
 */
export const SignatureInBody: Rule = () => ({
  Operation(operation, { report, location, resolve }) {
    const signature = operation["x-signature"];
    if (!signature) return;
    const holds: Holds = (pointer) =>
      schemasAt({ resolve }, sentSchemas({ operation, at: location, ctx: { resolve } }), pointer).length > 0;
    const said = [
      ...(isWebhook(location)
        ? []
        : requestProblems(signature, sentSchemas({ operation, at: location, ctx: { resolve } }), { resolve })),
      ...placeProblems(signature, holds),
      ...memberProblems(signature, holds),
      ...jwtProblems(signature, holds, payloadOf(operation, location, { resolve }, signature.at)),
    ];
    for (const [says, ...at] of said)
      report({
        message: `x-signature of ${operation.operationId} ${says}`,
        location: location.child(["x-signature", ...at]),
      });
  },
});

/** A request is signed by the client: its caller gives everything but the signature. */
function requestProblems({ at, jwt }: Signature, sent: readonly Found<Schema>[], ctx: Resolver): Said[] {
  if (jwt?.holds)
    return [["puts the request into its token. Sign it by `claims`, beside its members.", "jwt", "holds"]];
  if (at === undefined) return [];
  if (!/^\/[^/]+$/.test(at))
    return [[`puts the signature at ${at || "the whole body"}. A request holds it at the top.`, "at"]];
  const isDemanded = sent.some((start) => follow(ctx, start.node, start.location).node.required?.includes(at.slice(1)));
  const said: Said[] = isDemanded
    ? [[`demands ${at} of the caller, and the client makes it: it is not \`required\`.`, "at"]]
    : [];
  const isHidden = schemasAt(ctx, sent, at).every(({ node, outer }) => (outer ?? node)["x-sensitive"] === "credential");
  return isHidden ? said : [...said, [`shows ${at}. Mark it \`x-sensitive: credential\`.`, "at"]];
}

const HASHES = ["md5", "sha1", "sha256", "sha512"];

function placeProblems({ algorithm, at, members, jwt, fields, encoding }: Signature, holds: Holds): Said[] {
  const found: Said[] = [];
  const isJwt = algorithm === "jwt-hs256";
  if (at !== undefined && !holds(at)) found.push([`puts the signature at ${at}, which its body does not have.`, "at"]);
  if (isJwt !== (jwt !== undefined))
    found.push(["needs `jwt` for the algorithm jwt-hs256, and for no other.", "algorithm"]);
  if (isJwt && at === undefined) found.push(["needs `at`: a JSON Web Token is read from the body.", "algorithm"]);
  if (isJwt !== encoding.includes("compact"))
    found.push(["writes a JSON Web Token as `compact`, and nothing else.", "encoding"]);
  if (members && (isJwt || fields)) found.push(["has `members` beside another way to say what is signed.", "members"]);
  if (!members && !isJwt && (at !== undefined || [...HASHES, "hmac-sha512"].includes(algorithm)))
    found.push([`needs \`members\`: they are what ${algorithm} signs.`, "algorithm"]);
  if (members && !/^hmac-|^(md5|sha\d+)$/.test(algorithm))
    found.push([`signs members by ${algorithm}, which signs none.`, "algorithm"]);
  if (at === "" && !isJwt) found.push(["puts the signature over its own text. Name the member that holds it.", "at"]);
  return found;
}

function memberProblems({ algorithm, members, unprotected }: Signature, holds: Holds): Said[] {
  if (!members) return [];
  const { take, order, write, separator, secret, nested, free } = members;
  const found: Said[] = [];
  const pointers = take === "all" ? [] : take.filter((one) => one !== "$secret");
  for (const pointer of [...pointers, ...(free === undefined ? [] : [free])])
    if (!holds(pointer)) found.push([`names ${pointer}, which its body does not have.`, "members"]);
  const isKnown = secret !== undefined || (take !== "all" && take.includes("$secret"));
  if (HASHES.includes(algorithm) && !isKnown)
    found.push(["hashes members without a secret: anybody could sign. Say its place.", "members"]);
  if (take === "all" && order === "listed")
    found.push(["takes all members, whose order only their names give.", "members", "order"]);
  if (secret && !secret.name && (secret.place === "sorted" || (write === "name=value" && secret.glue === undefined)))
    found.push(["needs the name that the secret has among names.", "members", "secret"]);
  // A text of values alone fits every body that has these values under other names, or cut elsewhere.
  const isLoose =
    separator === "" ||
    (take === "all" && write !== "name=value") ||
    nested === "skip" ||
    free !== undefined ||
    take !== "all";
  if (isLoose && !unprotected)
    found.push(["leaves parts of the body open. Say in `unprotected` what, and what to do about it."]);
  return found;
}

function jwtProblems({ jwt, unprotected }: Signature, holds: Holds, isDescribed: boolean): Said[] {
  if (!jwt) return [];
  const found: Said[] = [];
  if (!jwt.holds && !jwt.claims)
    found.push(["needs `claims`, or `holds`: a token that names nothing of the event proves nothing.", "jwt"]);
  for (const pointer of Object.keys(jwt.claims ?? {}))
    if (!holds(pointer)) found.push([`compares ${pointer}, which its body does not have.`, "jwt", "claims"]);
  if (jwt.holds && !isDescribed)
    found.push(["has the event in its token. Describe it by `contentSchema` where the token is.", "jwt", "holds"]);
  if (!jwt.holds && !unprotected)
    found.push(["leaves the rest of the body open. Say in `unprotected` what, and what to do about it."]);
  return found;
}

/** Whether the place of the token says what is in it. */
const payloadOf = (operation: OperationObject, at: Location, ctx: Resolver, pointer = ""): boolean =>
  schemasAt(ctx, sentSchemas({ operation, at, ctx }), pointer).some(({ node }) => node.contentSchema !== undefined);
