// Runs `redocly` once for each list of arguments on standard input, in one process: most of a single run is its start.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cli = new URL("../../../node_modules/@redocly/cli/lib/index.js", import.meta.url);
const calls = JSON.parse(readFileSync(0, "utf8"));
for (const [index, args] of calls.entries()) {
  process.argv = [process.argv[0], fileURLToPath(cli), ...args];
  await import(`${cli}?run=${index}`); // The program starts when it is loaded, and another address loads it anew.
}
