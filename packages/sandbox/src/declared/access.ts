// Whether a call may be made: its credentials, and the signature of its body.
import type { isSealed } from "../seal.js";
import type { Call } from "../types.js";
import type { Declared } from "./examples.js";

/**
 * What is wrong with the credentials of a call; undefined where nothing is. `secrets` are the options of the client in
 * their order: those that travel, then the one that signs. Without `check` no signed body is taken.
 */
export function refusalOf(
  { security, operations }: Declared,
  secrets: readonly string[],
  call: Call,
  check?: typeof isSealed,
): string | undefined {
  const isKnown = security.every(
    ({ header, prefix }, index) => call.headers.get(header) === `${prefix}${secrets[index]}`,
  );
  if (!isKnown) return `${security.map(({ header }) => header.toLowerCase()).join(" or ")} is missing or wrong`;
  const seal = operations[call.operationId]?.seal;
  // A body that is missing, or no JSON, is refused by the contract.
  if (seal === undefined || call.body === undefined) return undefined;
  return check?.(seal, call.body, call.headers, secrets[security.length]) ? undefined : "the signature is wrong";
}
