import type { Arrived, JwtRules, Opened, Sealed, SealRules } from "./types.js";

/** Signs a body by the rules of its kind. Rejects with a TypeError where it can't be signed. */
export const seal = (rules: SealRules, ...rest: [body: string, secret: string, now: () => number]): Promise<Sealed> =>
  isJwt(rules) ? rules.by.seal(rules, ...rest) : rules.by.seal(rules, ...rest);

/** Checks what arrived by the rules of its kind. */
export const open = (
  rules: SealRules,
  ...rest: [arrived: Arrived, secret: string, now: () => number]
): Promise<Opened> => (isJwt(rules) ? rules.by.open(rules, ...rest) : rules.by.open(rules, ...rest));

const isJwt = (rules: SealRules): rules is JwtRules => !("digest" in rules);
