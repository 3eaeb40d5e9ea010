// The TypeScript blocks of each README as one module, in order: type-checked like any source, and executed by a test.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";

const folder = `${root}packages/conformance/.generated`;
const packages = ["core", "qiwi", "invoicebox", "via", "bridgepay", "tribute", "payspec", "sandbox", "node", "specs", "openapi-fetch"];

/** Writes the modules; gives their names and files. */
export function writeReadmeModules(): { name: string; file: string }[] {
  mkdirSync(folder, { recursive: true });
  const readmes = [
    { name: "root", readme: `${root}README.md` },
    ...packages.map((name) => ({ name, readme: `${root}packages/${name}/README.md` })),
  ];
  return readmes
    .filter(({ readme }) => existsSync(readme))
    .map(({ name, readme }) => {
      const blocks = [...readFileSync(readme, "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1]);
      const file = `${folder}/readme-${name}.ts`;
      writeFileSync(file, `${blocks.join("\n")}\nexport {};\n`);
      return { name, file };
    });
}
