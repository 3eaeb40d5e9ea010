import { factsOf, type Provider } from "../clients.ts";
import type { Faulty } from "./faults.ts";
import type { Answered } from "./target.ts";

/** What a refusal says, in one line: the provider's text and the fields that it names. */
export function textOf(provider: Provider, { body, text }: Answered): string {
  const error = (body ?? {}) as Readonly<Record<string, unknown>>;
  const { said = ({ message }) => message } = factsOf(provider);
  const sentence = said(error);
  return typeof sentence === "string" ? sentence : text;
}

/** Whether a refusal of a valid request is one that we know. */
export function isKnown(provider: Provider, text: string): boolean {
  const { business, unwritten = [] } = factsOf(provider);
  return [...business, ...unwritten].some((pattern) => pattern.test(text));
}

/** Members whose value decides about others: the refusal names those. */
const DECIDED: Readonly<Record<string, readonly string[]>> = { flags: ["amount", "account"] };

/** Whether a refusal names the member at fault, or what the provider names in its place. */
export function isNamed(provider: Provider, { what, names }: Faulty, text: string): boolean {
  if (names.length === 0 || names.some((name) => [name, ...(DECIDED[name] ?? [])].some((one) => text.includes(one))))
    return true;
  return (factsOf(provider).seen ?? []).some(({ fault, says }) => {
    const found = fault.exec(what);
    return found !== null && text.includes(says(found[1] ?? ""));
  });
}
