// The package of a provider: what nothing makes again, written once from its spec. What its users import is generated.
import type { Document } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { connectEntry } from "../entries/connect-entry.ts";
import { signedByHand } from "../entries/options.ts";
import { line } from "../words.ts";

/** Where the texts of an existing package serve as a pattern: what is the same in every one is copied from it. */
export type Read = (path: string) => string;

const PATTERN = "tribute";

/** packages/<name>, by path from the root. */
export function clientFiles(entry: ProviderEntry, doc: Document, read: Read): Record<string, string> {
  const { name } = entry;
  const like = (path: string): string => read(`packages/${PATTERN}/${path}`).replaceAll(PATTERN, name);
  const manifest = JSON.parse(like("package.json")) as Record<string, unknown>;
  manifest.description = `Typed client of ${line(doc.info.title)}: ${line(entry.covers)}`;
  manifest.version = "0.1.0";
  const folder = `packages/${name}`;
  return {
    [`${folder}/package.json`]: `${JSON.stringify(manifest, null, 2)}\n`,
    [`${folder}/turbo.json`]: like("turbo.json"),
    [`${folder}/tsconfig.json`]: like("tsconfig.json"),
    [`${folder}/LICENSE`]: read("LICENSE"),
    [`${folder}/README.md`]: readme(entry, doc),
    // What signs a request is in code; everything else of a client is generated.
    ...(signedByHand(doc).length > 0 && { [`${folder}/src/connect.ts`]: connectEntry(entry, doc) }),
    [`packages/sandbox/test/${name}.test.ts`]: clientTest(entry),
  };
}

const readme = (
  { name, pascal, label, covers, probe, options }: ProviderEntry,
  doc: Document,
): string => `# @payspec/${name}

Typed client of ${line(doc.info.title)}: ${line(covers)}.

\`\`\`sh
npm i @payspec/${name}
npm i -D @payspec/sandbox # for what runs below, and for tests
\`\`\`

\`\`\`ts
import { createSandbox } from "@payspec/sandbox";
import { create${pascal}Client } from "@payspec/${name}";

const sandbox = createSandbox(); // in production give the client your credentials instead of these options
const ${name} = create${pascal}Client({ ...sandbox.credentials.${name}, baseUrl: sandbox.baseUrls.${name}, fetch: sandbox.fetch });
const found = await ${name}.${probe.operation}(${JSON.stringify(probe.input)});
if (!found.ok) console.log(found.kind, found.outcome); // ${line(label)} does not know it
\`\`\`

Calls never throw for what happens on the wire. Every failure says whether money can have moved (\`outcome\`), and whom to ask (\`reconcile\`).

## When a bundle counts

Each operation is also a function: \`import { connect${pascal}, ${probe.operation} } from "@payspec/${name}/operations"\`, then
\`${probe.operation}(connect${pascal}(options), input)\`. A bundle holds what it calls. The client takes ${inWords([...optionsOf(options), "baseUrl", "fetch", "onEvent"])}, and limits for all
calls: \`timeoutMs\`, \`deadlineMs\`, \`retries\`, \`maxWaitMs\`, \`maxBytes\` and \`sendBefore\`. A call takes the same beside its parameters, and \`signal\` and \`headers\`;
[\`@payspec/core\`](https://github.com/payspec/payspec/tree/main/packages/core) says what they mean.
`;

const optionsOf = (options: ProviderEntry["options"]): string[] =>
  Object.keys(options).filter((one) => one !== "baseUrl");
const inWords = (names: readonly string[]): string =>
  `${names
    .slice(0, -1)
    .map((one) => `\`${one}\``)
    .join(", ")} and \`${names.at(-1)}\``;

const clientTest = ({
  name,
  pascal,
  probe,
}: ProviderEntry): string => `import { create${pascal}Client } from "@payspec/${name}";
import { createSandbox } from "@payspec/sandbox";
import { expect, it } from "vitest";

it("the client is taken by the sandbox, and one with another credential is not", async () => {
  const sandbox = createSandbox();
  const options = { ...sandbox.credentials.${name}, baseUrl: sandbox.baseUrls.${name}, fetch: sandbox.fetch };
  const stranger = Object.fromEntries(Object.keys(sandbox.credentials.${name}).map((option) => [option, "another"]));
  const input = ${JSON.stringify(probe.input)};
  expect(await create${pascal}Client({ ...options, ...stranger }).${probe.operation}(input)).toMatchObject({ kind: "refused", status: 401 });
  expect(await create${pascal}Client(options).${probe.operation}(input)).not.toMatchObject({ status: 401 });
});
`;
