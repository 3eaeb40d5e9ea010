// What a wrong call costs the compiler, and whether it is found at all: one more call with a mistake
// below a file that is right.
import { join } from "node:path";
import { callFiles, type Mistake, mistakes, wrongCalls } from "@payspec/conformance/peer-calls";
import { type Diagnosed, diagnose, writeProject } from "@payspec/conformance/type-check";
import { type Spread, spreadOf } from "./stats.ts";

export interface WrongCost {
  readonly name: string;
  readonly mistake: Mistake;
  readonly answer: "offers the right name" | "error" | "**no error**";
  readonly instantiations: number;
  /** Seconds of checking with TypeScript 5.9. */
  readonly check: Spread;
}

export function wrongCosts(folder: string, rounds: number): readonly WrongCost[] {
  const rights = callFiles();
  const cases = Object.entries(wrongCalls()).flatMap(([name, lines]) =>
    (Object.keys(mistakes) as Mistake[]).map((mistake) => {
      const code = `${rights[name]}\n${lines[mistake]}`;
      const project = writeProject(join(folder, `wrong-${`${name}-${mistake}`.replace(/\W/g, "")}`), code);
      return { name, mistake, project, line: code.split("\n").length, seen: [] as Diagnosed[] };
    }),
  );
  for (let round = 0; round < rounds; round++)
    for (const { project, seen } of round % 2 === 0 ? cases : cases.toReversed()) seen.push(diagnose(project, "5.9"));
  return cases.map(({ name, mistake, line, seen }) => ({
    name,
    mistake,
    answer: answerOf(seen[0], line, mistake),
    instantiations: seen[0]?.instantiations ?? Number.NaN,
    check: spreadOf(seen.map(({ seconds }) => seconds)),
  }));
}

function answerOf(checked: Diagnosed | undefined, line: number, mistake: Mistake): WrongCost["answer"] {
  const messages = (checked?.errors ?? []).filter((error) => error.line === line).map(({ message }) => message);
  if (messages.length === 0) return "**no error**";
  const offered = messages.flatMap((message) => /Did you mean(?: to write)? '(.+)'\?/.exec(message)?.[1] ?? []);
  return offered.some((name) => mistakes[mistake].test(name)) ? "offers the right name" : "error";
}
