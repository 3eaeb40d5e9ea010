// The command line of the repository's programs. Plain JavaScript, so that a program without a TypeScript loader reads it too.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/** The comment at the head of a program, which says how it is called. */
const usageOf = (program) => {
  const lines = readFileSync(program, "utf8").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ""))
    .join("\n");
};

/**
 * The options and words of the running program's command line.
 *
 * `--help` prints the comment at its head and ends it. What the program does not take ends it with exit code 2, after
 * a sentence and the same comment.
 */
export function readOptions(config) {
  const usage = () => usageOf(process.argv[1]);
  if (process.argv.slice(2).some((word) => word === "--help" || word === "-h")) {
    console.log(usage());
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const [sentence] = error.message.split(". ");
    console.error(`${sentence}.\n\n${usage()}`);
    process.exit(2);
  }
}
