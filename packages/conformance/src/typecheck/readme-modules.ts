// The TypeScript blocks of each README as one module, in order: type-checked like any source, and executed by a test.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";

const folder = `${root}packages/conformance/.generated`;

/** READMEs of packages whose blocks show parts of a program and are tried by tests of their own. */
const TRIED_ELSEWHERE = ["durable"];
const packages = readdirSync(`${root}packages`).filter((name) => !TRIED_ELSEWHERE.includes(name));

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
