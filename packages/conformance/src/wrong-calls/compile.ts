// Wrong calls in one file and one run of the compiler: a run for each would take half an hour.
import { headOf } from "../calls.ts";
import { providers } from "../clients.ts";
import { type Compiler, type CompilerError, check } from "../type-check.ts";
import type { WrongCall } from "./cases.ts";

/** What the compiler says about a call. */
export interface Verdict {
  readonly call: WrongCall;
  /** Lines are those of the call, counted from 0. */
  readonly errors: readonly CompilerError[];
}

/** Judges calls; of the providers that this run is about. */
export function judge(compiler: Compiler, calls: readonly WrongCall[]): readonly Verdict[] {
  const head = providers.map((provider) => headOf(provider, provider)).join("");
  const code = head + calls.map(({ printed }) => printed.lines.join("\n")).join("\n");
  const { errors } = check(`wrong-calls-${compiler}`, code, compiler);
  let start = head.split("\n").length;
  return calls.map((call) => {
    const [first, after] = [start, start + call.printed.lines.length];
    start = after;
    const own = errors.filter(({ line }) => line >= first && line < after);
    return { call, errors: own.map((error) => ({ ...error, line: error.line - first })) };
  });
}

/** Why the compiler's answer does not help whoever made the mistake; undefined when it does. */
export function unhelpful({ call, errors }: Verdict): string | undefined {
  const [error, second] = errors;
  if (!error) return "no error";
  if (second) return `${errors.length} errors`;
  const unsaid = call.says.filter((words) => !error.message.includes(words));
  if (unsaid.length > 0) return `does not say ${unsaid.join(" and ")}: ${error.message}`;
  const line = call.printed.lineOf.get(call.blamed);
  return error.line === line
    ? undefined
    : `points to line ${error.line} of the call instead of ${line}: ${error.message}`;
}
