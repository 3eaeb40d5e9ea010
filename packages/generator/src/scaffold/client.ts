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

const readme = ({ name, pascal, label, covers, probe }: ProviderEntry, doc: Document): string => `# @payspec/${name}

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
`;

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
