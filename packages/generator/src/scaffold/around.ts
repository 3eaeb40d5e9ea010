// What surrounds a provider's package: the sandbox's part, demo, soak, conformance and samples, made once from its spec.
import { type Document, deref, mediaOf, operationsOf, type Schema } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { credentialsOf as credentialsIn, signedByHand } from "../entries/options.ts";
import { declaredRow } from "../examples.ts";
import { sealOf } from "../seal.ts";
import { securityOf } from "../security.ts";
import { line } from "../words.ts";
import { inOrder, inputOf, isSafe } from "./inputs.ts";
import { sampleFiles } from "./samples.ts";

/** The files beside the package, by path from the root. */
export function filesAround(entry: ProviderEntry, doc: Document): Record<string, string> {
  const { name, pascal, label } = entry;
  return {
    [`packages/sandbox/src/${name}.ts`]: `import { ${name} } from "./${name}/index.js";
import { compose, type Sandbox, type SandboxOptions } from "./sandbox.js";

/**
 * Makes a sandbox of ${line(label)} alone, for a page or a bundle where bytes count. It behaves like \`createSandbox\` of \`@payspec/sandbox\` and
 * leaves out the check of its own answers, which is more than half of the bytes.
 */
export const create${pascal}Sandbox = (options?: SandboxOptions): Sandbox<"${name}"> => compose({ ${name} }, options);
`,
    [`packages/sandbox/src/${name}/index.ts`]: player(entry, doc),
    [`packages/demo/src/${name}.ts`]: demo(entry, doc),
    [`packages/conformance/src/providers/${name}.ts`]: facts(entry, doc),
    [`packages/conformance/src/soak/${name}.ts`]: soak(entry, doc),
    [`packages/durable/test/crash/cases/${name}.ts`]: crashCases(entry, doc),
    ...sampleFiles(entry, doc),
    [`.changeset/new-${name}.md`]: `---
"@payspec/${name}": minor
"@payspec/sandbox": minor
"@payspec/specs": minor
"payspec": minor
---

${line(label)}: ${line(entry.covers)}.
`,
  };
}

const credentialsOf = ({ options }: ProviderEntry): string[] =>
  Object.keys(options).filter((option) => option !== "baseUrl");

const sandboxed = (name: string, option: string): string => `sandbox-${name}-${option.toLowerCase()}`;

function player({ name, label, ...entry }: ProviderEntry, doc: Document): string {
  const options = credentialsOf({ name, label, ...entry });
  const { secret } = signedByHand(doc).length > 0 ? {} : credentialsIn({ name, label, ...entry }, doc);
  const credentials = options.map((option) => `${option}: "${sandboxed(name, option)}"`);
  // Most providers sign both ways by one secret; one that does not has the other named here.
  const sending = secret?.option ?? options[0] ?? "";
  const sends = Object.keys(doc.webhooks ?? {}).length > 0;
  const isWithin = Object.values(doc.webhooks ?? {}).some((item) => {
    const signature = deref(doc, item).post["x-signature"];
    return signature !== undefined && sealOf(signature) !== undefined;
  });
  const sign = isWithin ? "withinBody" : "overBody";
  const webhooks = sends
    ? `{ url: "https://merchant.example/webhooks/${name}", secret: "${sandboxed(name, sending)}" }`
    : "{}";
  const base = /^https?:\/\/[^/]+(\/.*?)?\/?$/.exec(doc.servers?.[0]?.url ?? "")?.[1] ?? "";
  return `import { examples } from "#examples/${name}";
import { requests } from "#requests/${name}";
import { declared } from "../declared.js";
${sends ? `import { ${sign} } from "../declared/${sign === "overBody" ? "over" : "within"}-body.js";\n` : ""}${secret ? 'import { isSealed } from "../seal.js";\n' : ""}
/** ${line(label)}, played from its spec: what was made is found again and told by webhook, and a repeat is carried out again. */
export const ${name} = declared({
  basePath: ${JSON.stringify(base)},
  credentials: { ${credentials.join(", ")} },
  webhooks: ${webhooks},
  requests,
  examples,${sends ? `\n  sign: ${sign},` : ""}${secret ? "\n  isSealed," : ""}
});
`;
}

const clientText = ({ name, pascal }: ProviderEntry, more = ""): string =>
  `create${pascal}Client({ ...sandbox.credentials.${name}, baseUrl: sandbox.baseUrls.${name}, fetch: sandbox.fetch${more} })`;

function demo(entry: ProviderEntry, doc: Document): string {
  const calls = inOrder(doc).map(
    (found) =>
      `  await story.call(${JSON.stringify(line(found.operation.summary ?? found.id))}, {}, () => client.${found.id}(${JSON.stringify(inputOf(doc, found))}));`,
  );
  return `import { create${entry.pascal}Client } from "@payspec/${entry.name}";
import type { Sandbox } from "@payspec/sandbox";
import { Story } from "./story.ts";

/** Every operation once, on the values of the spec's examples. */
export async function ${entry.name}(sandbox: Sandbox): Promise<Story> {
  const story = new Story("${entry.name}");
  const client = ${clientText(entry, ", retries: 0, onEvent: story.onEvent")};

  story.title(${JSON.stringify(line(entry.label))});
${calls.join("\n")}
  return story;
}
`;
}

function facts(entry: ProviderEntry, doc: Document): string {
  const { name, pascal } = entry;
  const options = credentialsOf(entry);
  const secrets = options.map((option) => `${name}${option.toLowerCase()}4f1f0aa2`);
  const given = options.map((option, index) => `${option}: ${index === 0 ? "first" : "second"}`).join(", ");
  const headers = Object.values(securityOf(doc)).map(
    ({ header, prefix }, index) =>
      `${JSON.stringify(header.toLowerCase())}: \`${prefix.replace(/[`\\$]/g, "\\$&")}\${${name}.${options[index]}}\``,
  );
  const unseen = operationsOf(doc).flatMap(({ id, operation }) =>
    openObjects(doc, mediaOf(operation.requestBody && deref(doc, operation.requestBody))?.media.schema).map(
      (place) => `[/^${id} misspelt ${place.replaceAll("/", "\\/")}\\//, "an object of fields of the caller's own"]`,
    ),
  );
  return `import { create${pascal}Client } from "@payspec/${name}";
import type { Facts } from "./facts.ts";

export const ${name}: Facts = {
  secrets: ${JSON.stringify(secrets)},
  client: (options, { first${options.length > 1 ? ", second" : ""} }) => create${pascal}Client({ ${given}, ...options }),
  headers: ({ credentials: { ${name} } }) => ({ ${headers.join(", ")} }),
  business: [/not found|is unknown/i],
${unseen.length > 0 ? `  unseen: [${unseen.join(", ")}],\n` : ""}  reach: [1, 1, 0, 1],
};
`;
}

/** Where a request takes members of any name: no compiler sees a misspelt one. */
function openObjects(doc: Document, schema: Schema | undefined, at = "", depth = 4): string[] {
  if (!schema || depth === 0) return [];
  const { additionalProperties: any, properties = {} } = deref(doc, schema);
  const here = at !== "" && any !== undefined && any !== false ? [at] : [];
  return [
    ...here,
    ...Object.entries(properties).flatMap(([name, inner]) => openObjects(doc, inner, `${at}/${name}`, depth - 1)),
  ];
}

/** One payment per customer, where the spec says how a payment is found again: by a member of its body. */
function soak(entry: ProviderEntry, doc: Document): string {
  const { name, pascal } = entry;
  const movers = operationsOf(doc).flatMap((found) => {
    const { moves } = declaredRow(doc, found);
    return moves?.reference && /^(\/\w+)+$/.test(moves.reference)
      ? [{ found, moves: moves as Required<NonNullable<typeof moves>> }]
      : [];
  });
  const [first] = movers;
  const head = `import { create${pascal}Client } from "@payspec/${name}";
import type { Play } from "./stage.ts";
`;
  if (!first)
    return `${head}
/** Nothing moves money under a number of the caller's own in the body: write by hand what a customer does. */
export const ${name}: Play = ({ sandbox, options }) => {
  create${pascal}Client({ ...sandbox.credentials.${name}, ...options });
  return () => Promise.reject(new Error("packages/conformance/src/soak/${name}.ts has to say what a customer does."));
};
`;
  const { found, moves } = first;
  const { body, ...input } = inputOf(doc, found) as { body: object };
  const member = (pointer: string) => pointer.slice(1).replaceAll("/", ".");
  const currency = moves.currency.startsWith("/") ? `body.${member(moves.currency)}` : JSON.stringify(moves.currency);
  return `${head}
/** A payment per customer. */
export const ${name}: Play = ({ sandbox, options, move }) => {
  const client = create${pascal}Client({ ...sandbox.credentials.${name}, ...options });
  return async (index) => {
    const reference = \`${name}-\${index}\`;
    const body = ${JSON.stringify(body)};
    body.${member(moves.reference)} = reference;
    const expected = { kind: "${moves.kind}", reference, amount: String(body.${member(moves.amount)}), currency: String(${currency}) } as const;
    const input = { ...${JSON.stringify(input)}, body };
    await move(expected, client, { operationId: "${found.id}", input, until: "final" });
  };
};
`;
}

/** A case per operation that is not safe. Those that need something first get it from what the ones before them made. */
function crashCases({ name }: ProviderEntry, doc: Document): string {
  const unsafe = operationsOf(doc).filter((found) => !isSafe(found));
  const cases = unsafe.map((found) => {
    const moves = declaredRow(doc, found).moves ? ", { moves: true }" : "";
    return `  of("${found.id}", () => (${JSON.stringify(inputOf(doc, found))})${moves}),`;
  });
  return `import { type CrashCase, caseOf } from "../case.ts";

const of = caseOf("${name}");

export const cases: readonly CrashCase[] = [
${cases.join("\n")}
];
`;
}
