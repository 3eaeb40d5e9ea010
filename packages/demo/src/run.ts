import type { OperationTable } from "@payspec/core";
import { createSandbox, type Sandbox } from "@payspec/sandbox";
import { registryOf } from "@payspec/spec-model/registry";
import { playCrash } from "./crash/play.ts";
import { firstDocuments } from "./documents.ts";
import { Story } from "./story.ts";

/** The payments of a process that is killed. */
async function crash(): Promise<Story> {
  const story = new Story("tribute");
  story.title("A process is killed between sending and answer");
  await playCrash((what, holds) => story.check(what, holds));
  return story;
}

const missing: string[] = [];
let first = 0;
let called = 0;
let all = 0;
let differences = 0;
for (const { name } of registryOf()) {
  const { [name]: flow } = (await import(`./${name}.ts`)) as Record<string, (sandbox: Sandbox) => Promise<Story>>;
  const { operations } = (await import(`@payspec/${name}`)) as { operations: OperationTable };
  if (!flow) throw new Error(`packages/demo/src/${name}.ts exports no function ${name}.`);
  const story = await flow(createSandbox({ undocumented: "kind" }));
  differences += story.differences;
  for (const id of Object.keys(operations)) {
    all++;
    if (story.called.has(id)) called++;
    else missing.push(`${name}.${id}`);
    if (firstDocuments[name]?.includes(id) && story.called.has(id)) first++;
  }
}
differences += (await crash()).differences;
const documented = Object.values(firstDocuments).flat().length;
console.log(
  `\n${first}/${documented} operations of the five documents, ${called}/${all} operations in all, ${differences} calls differ.`,
);
if (missing.length > 0) console.log(`Not called: ${missing.join(", ")}.`);
console.log(`${first}/${documented} operations`);
if (differences > 0 || first < documented || missing.length > 0) process.exitCode = 1;
