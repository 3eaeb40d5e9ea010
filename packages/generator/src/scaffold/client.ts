// The package of a provider: what stands in it by hand, made once from its spec. From then on it belongs to whoever writes it.
import { type Document, deref } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { sealOf } from "../seal.ts";
import { securityOf } from "../security.ts";
import { webhooksModule } from "../webhooks-module.ts";
import { line } from "../words.ts";
import { exampleOf, hasNoAddress, verifyComment } from "./hover.ts";

/** Where the texts of an existing package serve as a pattern: what is the same in every one is copied from it. */
export type Read = (path: string) => string;

const PATTERN = "tribute";

/** packages/<name>, by path from the root. */
export function clientFiles(entry: ProviderEntry, doc: Document, read: Read): Record<string, string> {
  const { name, pascal } = entry;
  const like = (path: string): string =>
    read(`packages/${PATTERN}/${path}`)
      .replaceAll("the Tribute shop API", line(doc.info.title))
      .replaceAll("Tribute", pascal)
      .replaceAll("tribute", name)
      .replace(/ Amounts are whole minor units in the currency of the token\./g, "")
      // Its examples name operations that only the pattern has.
      .replace(/(?<= \*\n) \* @example\n(?: \*.*\n)+?(?= \*\/)/g, exampleOf(entry, doc, "create"));
  const sends = Object.keys(doc.webhooks ?? {}).length > 0;
  const index = like("src/index.ts");
  const manifest = JSON.parse(read(`packages/${PATTERN}/package.json`).replaceAll(PATTERN, name)) as Record<
    string,
    unknown
  >;
  manifest.description = `Typed client of ${line(doc.info.title)}: ${line(entry.covers)}`;
  manifest.version = "0.1.0";
  const folder = `packages/${name}`;
  return {
    [`${folder}/package.json`]: `${JSON.stringify(manifest, null, 2)}\n`,
    [`${folder}/turbo.json`]: like("turbo.json"),
    [`${folder}/tsconfig.json`]: like("tsconfig.json"),
    [`${folder}/LICENSE`]: read("LICENSE"),
    [`${folder}/README.md`]: readme(entry, doc),
    [`${folder}/src/connect.ts`]: connectModule(entry, doc),
    [`${folder}/src/index.ts`]: sends ? index : index.replace('export * from "./webhooks.js";\n', ""),
    [`${folder}/src/operations.ts`]: like("src/operations.ts"),
    [`${folder}/src/settle.ts`]: like("src/settle.ts"),
    ...(sends && {
      [`${folder}/src/webhooks.ts`]: webhooksText(entry, doc, like("src/webhooks.ts")),
    }),
    [`packages/sandbox/test/${name}.test.ts`]: clientTest(entry),
  };
}

/** The pattern's, whose events of tomorrow have a type of their own; where a provider's events have no name there is none. */
function webhooksText(entry: ProviderEntry, doc: Document, pattern: string): string {
  const { name, pascal } = entry;
  const isSealed = Object.values(doc.webhooks ?? {}).some((item) => {
    const signature = deref(doc, item).post["x-signature"];
    return signature && sealOf(signature);
  });
  const verified = pattern.replace(/\/\*\*\n \* Verifies a webhook[\s\S]*?\*\//, verifyComment(entry));
  const text = isSealed ? sealedText(verified) : verified;
  const unknown = `Unknown${pascal}Event`;
  if (webhooksModule(doc, name, "").includes(unknown)) return text;
  return text.replace(`, type ${unknown}`, "").replace(`Exclude<${pascal}Event, ${unknown}>`, `${pascal}Event`);
}

/** The same where the signature is in the body. */
const sealedText = (text: string): string =>
  text
    .replace("  signDelivery,\n", "")
    .replace("  verifyDelivery,\n", "")
    .replace(/^import \{ facts \}/m, 'import { signSealed, verifySealed } from "@payspec/core/seal";\n$&')
    .replace("verifyDelivery<", "verifySealed<")
    .replace("signDelivery(", "signSealed(");

/** The credentials of a client: the options of provider.yaml that are no address, one per scheme and in their order. */
function connectModule(entry: ProviderEntry, doc: Document): string {
  const { name, pascal, options } = entry;
  const credentials = Object.keys(options).filter((option) => option !== "baseUrl");
  const schemes = Object.keys(securityOf(doc));
  if (credentials.length !== schemes.length)
    throw new Error(
      `specs/${name}/provider.yaml names ${credentials.length} credentials (${credentials.join(", ")}) in options, and the spec has ` +
        `${schemes.length} security schemes (${schemes.join(", ")}): one option for each, in their order.`,
    );
  const issued = hasNoAddress(doc);
  const described = credentials.map((option, index) => {
    const text = line(doc.components.securitySchemes[schemes[index] ?? ""]?.description ?? "The credential").replace(
      /\.$/,
      "",
    );
    return `  /** ${text}, or a function that fetches it. */\n  ${option}: Credential;`;
  });
  const base = issued ? "" : " baseUrl: options.baseUrl ?? servers[0],";
  const pairs = credentials.map((option, index) => `[security.${schemes[index]}, ${option}]`).join(", ");
  return `import { type ClientOptions, type Connection, type Credential, connect } from "@payspec/core";
import { security${issued ? "" : ", servers"} } from "./generated/provider.js";

/** Options of {@link connect${pascal}} and of the client. */
export interface ${pascal}Options extends ClientOptions {
${described.join("\n")}${issued ? "\n  /** The address that the provider issued. */\n  baseUrl: string;" : ""}
}

/**
 * Makes a connection to ${line(doc.info.title)}, for the functions of \`@payspec/${name}/operations\`.
 * Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 *
${exampleOf(entry, doc, "connect")} */
export function connect${pascal}({ ${credentials.join(", ")}, ...options }: ${pascal}Options): Connection<"${name}"> {
  return connect({ ...options, provider: "${name}",${base} credentials: [${pairs}] });
}
`;
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
