// A signature within the body that can't be made from what its spec says, or that keeps
// silent about what it leaves open.
import type { Damage } from "./damages.ts";

const damage = (algorithm: string, more: string, says: string): Damage => ({
  rule: "signature-in-body",
  file: "webhooks/shopOrder.yaml",
  find: "    algorithm: hmac-sha256\n    encoding: [hex, base64]\n    header: trbt-signature\n",
  put: `    algorithm: ${algorithm}\n    ${more.split("; ").join("\n    ")}\n`,
  says: `x-signature of shopOrder ${says}`,
});

const members = (rules: string, secret = ", secret: { place: last }") =>
  `members: { take: all, write: name=value, separator: '&'${secret}${rules} }`;
/** The same where nothing is said in `unprotected`: what follows the key is no longer a member of x-signature. */
const unsaid = (algorithm: string, more: string, says: string): Damage => ({
  ...damage(algorithm, more, says),
  find: "  x-signature:\n",
  put: `  x-signature:\n    algorithm: ${algorithm}\n    at: /name\n    signed: The members.\n    key: The key.\n    ${more.split("; ").join("\n    ")}\n  x-other:\n`,
});
const hex = "encoding: [hex]; at: /name";

/** The same of a request, which the client signs. */
const request = (algorithm: string, more: string, says: string): Damage => ({
  rule: "signature-in-body",
  file: "paths/shop_charges.yaml",
  find: "  operationId: createCharge\n",
  put: `  operationId: createCharge\n  x-signature:\n    algorithm: ${algorithm}\n    signed: The members.\n    key: The key.\n    ${more.split("; ").join("\n    ")}\n`,
  says: `x-signature of createCharge ${says}`,
});

export const sealDamages: readonly Damage[] = [
  damage(
    "md5",
    `encoding: [hex]; at: /sign; ${members("")}`,
    "puts the signature at /sign, which its body does not have",
  ),
  damage("md5", hex, "needs `members`: they are what md5 signs"),
  damage("hmac-sha256", hex, "needs `members`: they are what hmac-sha256 signs"),
  damage(
    "shared-token",
    `encoding: [plain]; header: trbt-signature; ${members("")}`,
    "signs members by shared-token, which signs none",
  ),
  damage("md5", `${hex}; ${members("", "")}`, "hashes members without a secret: anybody could sign"),
  damage("md5", `${hex}; ${members(", order: listed")}`, "takes all members, whose order only their names give"),
  damage("md5", `${hex}; ${members("")}`, "needs the name that the secret has among names"),
  damage("md5", `${hex}; ${members(", free: /note")}`, "names /note, which its body does not have"),
  damage(
    "md5",
    `${hex}; members: { take: [/sum, $secret], separator: '' }`,
    "names /sum, which its body does not have",
  ),
  damage("md5", `${hex}; fields: {}; ${members("")}`, "has `members` beside another way"),
  damage("md5", `encoding: [hex]; at: ''; ${members("")}`, "puts the signature over its own text"),
  damage("jwt-hs256", "encoding: [compact]; at: /name", "needs `jwt` for the algorithm jwt-hs256"),
  damage(
    "jwt-hs256",
    "encoding: [compact]; header: trbt-signature; jwt: { holds: event }",
    "needs `at`: a JSON Web Token is read from the body",
  ),
  damage("jwt-hs256", "encoding: [hex]; at: /name; jwt: { holds: event }", "writes a JSON Web Token as `compact`"),
  damage("jwt-hs256", "encoding: [compact]; at: /name; jwt: { times: [exp] }", "needs `claims`, or `holds`"),
  damage(
    "jwt-hs256",
    "encoding: [compact]; at: /name; jwt: { claims: { /id: /id } }",
    "compares /id, which its body does not have",
  ),
  damage(
    "jwt-hs256",
    "encoding: [compact]; at: /name; jwt: { holds: event }",
    "has the event in its token. Describe it by `contentSchema`",
  ),
  unsaid("jwt-hs256", "encoding: [compact]; jwt: { claims: { /created_at: /at } }", "leaves the rest of the body open"),
  unsaid(
    "md5",
    "encoding: [hex]; members: { take: [/created_at, $secret], separator: '|' }",
    "leaves parts of the body open",
  ),
  request(
    "jwt-hs256",
    "encoding: [compact]; at: /token; jwt: { holds: event }",
    "puts the request into its token. Sign it by `claims`",
  ),
  request("md5", `encoding: [hex]; at: /deep/sign; ${members("")}`, "puts the signature at /deep/sign. A request"),
  request("md5", `encoding: [hex]; at: /token; ${members("")}`, "demands /token of the caller"),
  request("md5", `encoding: [hex]; at: /reference; ${members("")}`, "shows /reference"),
  unsaid(
    "md5",
    "encoding: [hex]; members: { take: all, separator: '|', secret: { place: last } }",
    "leaves parts of the body open",
  ),
];
