import type { Problem } from "../types/index.js";

/**
 * Adds a problem. The sentence goes on after the name of the field; it never holds the value, which may be card data.
 */
export type Report = (field: string, rule: string, sentence: string) => void;

/** An empty list of problems, and what adds to it. */
export function problemList(): readonly [Problem[], Report] {
  const problems: Problem[] = [];
  return [problems, (field, rule, sentence) => problems.push({ field, rule, message: `${field} ${sentence}` })];
}

/** Problems as sentences, one after the other. */
export const sayAll = (problems: readonly Problem[]): string => problems.map(({ message }) => message).join(" ");
