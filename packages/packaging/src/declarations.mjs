// Declarations as a package ships them: those that an import can reach, indented by tabs.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/**
 * Removes the declarations of modules that no exported type names; compilers never open them.
 * Works in the package's folder.
 */
export function trimDeclarations(exports) {
  const needed = new Set();
  const need = (file) => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const [, target] of readFileSync(file, "utf8").matchAll(/["'](\.{1,2}\/[^"']+)\.js["']/g))
      need(normalize(join(dirname(file), `${target}.d.ts`)));
  };
  for (const { types } of Object.values(exports)) if (types) need(normalize(types));
  for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
    const file = join("dist", name);
    if (!file.endsWith(".d.ts")) continue;
    if (needed.has(file)) writeFileSync(file, tabbed(readFileSync(file, "utf8")));
    else rmSync(file);
  }
}

/** The compiler indents by four spaces, whatever the source does. */
const tabbed = (text) => text.replace(/^( {4})+/gm, (indent) => "\t".repeat(indent.length / 4));
