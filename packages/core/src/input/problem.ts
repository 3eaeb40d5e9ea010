import type { Problem } from "../types/index.js";

/**
 * Notes a problem. The sentence goes on after the name of the field; it never holds the value, which may be card data.
 */
export type Report = (field: string, rule: string, sentence: string) => void;

/** A list of problems that fills itself. */
export function problemList(): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  return {
    problems,
    report: (field, rule, sentence) => problems.push({ field, rule, message: `${field} ${sentence}` }),
  };
}

/** Problems as sentences, one after the other. */
export const sayAll = (problems: readonly Problem[]): string => problems.map(({ message }) => message).join(" ");
