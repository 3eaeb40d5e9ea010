// Runs of members that many types share, written once as an interface that the others extend: the compiler
// holds the types for the same.

/**
 * A member on a line of its own, without words: an error that a response names, or a method that a path does not have.
 */
const PLAIN = /^\t+(\d+: Responses\["\w+"\]|[a-z]+\?: never);$/;

/** An object type as a member, or as a type of its own, whose members are lines. A webhook begins as a path does. */
const BLOCK =
  /^(?:type (\w+) = |(\t+)(responses|"\/[^"\n]+"|\w+(?=: \{\n\t\tparameters: .*\n\t\tget\b)): )\{\n((?:(?!\2\};).*\n)*?)\2\};\n/gm;

/** Fewer than these are not worth a name. */
const LEAST = 4;

interface Block {
  readonly text: string;
  readonly name: string | undefined;
  readonly indent: string;
  readonly holder: string;
  readonly members: readonly string[];
}

/** The same types; error responses and missing methods that repeat are in interfaces. */
export function shareMembers(text: string): string {
  const blocks = [...text.matchAll(BLOCK)].map(blockOf).filter(({ members }) => plainOf(members).length >= LEAST);
  const bases = new Map<string, string>();
  const out: string[] = [];
  let rest = text;
  for (const [index, block] of blocks.entries()) {
    const run = sharedRun(block, blocks);
    if (!run) continue;
    const isErrors = run[0]?.includes("Responses[") === true;
    const key = run.join("\n");
    const base = bases.get(key) ?? `${isErrors ? "Errors" : "Without"}${bases.size + 1}`;
    bases.set(key, base);
    const name = block.name ?? `${isErrors ? "Answers" : "Path"}_${index + 1}`;
    const own = block.members
      .filter((line) => !run.includes(line.trim()))
      .map((line) => line.slice(block.indent.length));
    out.push(`interface ${name} extends ${base} {\n${own.join("\n")}\n}\n`);
    rest = rest.replace(block.text, block.name ? "" : `${block.indent}${block.holder}: ${name};\n`);
  }
  const shared = [...bases].map(([key, name]) => `interface ${name} {\n\t${key.replaceAll("\n", "\n\t")}\n}\n`);
  const short = `${rest.replace(/export \{\};\n$/, "")}${shared.join("")}${out.join("")}export {};\n`;
  return short.length < text.length ? short : text;
}

const blockOf = ([text, name, indent = "", holder = "", members = ""]: RegExpMatchArray): Block => ({
  text,
  name,
  indent,
  holder,
  members: members.split("\n").filter(Boolean),
});

/** The plain members of a block's own level. */
const plainOf = (members: readonly string[]): string[] => {
  const depth = Math.min(...members.map((line) => /^\t*/.exec(line)?.[0].length ?? 0));
  return members
    .filter(
      (line, index) =>
        PLAIN.test(line) && /^\t*/.exec(line)?.[0].length === depth && !/\*\/$/.test(members[index - 1] ?? ""),
    )
    .map((line) => line.trim());
};

/** The members that a block has in common with another, where those save most. */
function sharedRun(block: Block, blocks: readonly Block[]): string[] | undefined {
  const own = plainOf(block.members);
  const common = blocks
    .filter((other) => other !== block)
    .map((other) => plainOf(other.members))
    .map((others) => own.filter((line) => others.includes(line)))
    .filter((lines) => lines.length >= LEAST);
  const saved = (lines: string[]) =>
    lines.join("").length * common.filter((other) => lines.every((line) => other.includes(line))).length;
  return common.sort((one, other) => saved(other) - saved(one))[0];
}
