// The samples of a provider's pages: one file per operation, called with what its spec prints, and the test that runs them.

import { type Document, deref, type FoundOperation, mediaOf } from "@payspec/spec-model/openapi";
import { namesOf } from "@payspec/spec-model/pointer";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { line } from "../words.ts";
import { inOrder, inputOf, isSafe } from "./inputs.ts";

/** How many lines a page shows beside its text: an input that takes more is above what is shown. */
const MOST = 14;

/** The files by path from the root. */
export function sampleFiles(entry: ProviderEntry, doc: Document): Record<string, string> {
  const folder = `packages/docs/samples/${entry.name}`;
  const events = Object.keys(doc.webhooks ?? {});
  return {
    [`${folder}/setup.ts`]: setup(entry),
    [`${folder}/sandbox.ts`]: sandbox(entry),
    ...Object.fromEntries(inOrder(doc).map((found) => [`${folder}/${found.id}.ts`, sample(entry, doc, found)])),
    ...(events.length > 0 && { [`${folder}/webhook.ts`]: webhook(entry) }),
    [`packages/docs/test/samples-${entry.name}.test.ts`]: samplesTest(entry, doc),
  };
}

const setup = ({ name, pascal, options }: ProviderEntry): string => {
  const lines = Object.keys(options).map((option) =>
    option === "baseUrl"
      ? `  baseUrl: "https://${name}.example", // issued to you`
      : `  ${option}: () => process.env.${name.toUpperCase()}_${option.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()} ?? "",`,
  );
  return `// #region setup
import { create${pascal}Client } from "@payspec/${name}";

export const ${name} = create${pascal}Client({
${lines.join("\n")}
});
// #endregion
`;
};

const sandbox = ({ name, pascal }: ProviderEntry): string => `import { createSandbox } from "@payspec/sandbox";
import { create${pascal}Client } from "@payspec/${name}";

/** A sandbox of its own and a client that talks to it. */
export function start() {
  // #region sandbox
  const sandbox = createSandbox();
  const ${name} = create${pascal}Client({
    ...sandbox.credentials.${name},
    baseUrl: sandbox.baseUrls.${name},
    fetch: sandbox.fetch,
  });
  // #endregion
  return { sandbox, ${name} };
}
`;

/** A call of one operation with the printed values, and what comes of it. */
function sample({ name, pascal }: ProviderEntry, doc: Document, found: FoundOperation): string {
  const input = inputOf(doc, found);
  const isLong = JSON.stringify(input, null, 2).split("\n").length > MOST;
  const file =
    mediaOf(found.operation.requestBody && deref(doc, found.operation.requestBody))?.type === "multipart/form-data";
  const given = file ? { ...input, body: undefined } : input;
  const text = JSON.stringify(given);
  const call = Object.keys(given).length === 0 ? "" : isLong ? "input" : text;
  const above = isLong ? `\nconst input = ${text} as const;\n` : "";
  const rest = isSafe(found)
    ? `  return result.ok ? result.data : { problem: result.kind };`
    : `  if (result.ok) return result.data;
  // Money may have moved: ask before you call again.
  if (result.outcome === "unknown") return { problem: "unknown", ask: result.reconcile };
  return { problem: result.kind };`;
  return `import type { ${pascal}Client } from "@payspec/${name}";
${above}
/** ${line(found.operation.summary ?? found.id)}. */
export async function sample(${name}: ${pascal}Client) {
  // #region sample
  const result = await ${name}.${found.id}(${call});
${rest}
  // #endregion
}
`;
}

const webhook = ({ name, label }: ProviderEntry): string => `import { verifyWebhook } from "@payspec/${name}";

/** Handles deliveries of ${line(label)}. \`seen\` stands for a table with a unique key: a repeated delivery changes nothing. */
export async function handle(request: Request, secret: string, seen: Set<string>): Promise<Response> {
  // #region webhook
  // Unread: the signature covers what arrived.
  const verified = await verifyWebhook(request, { secret });
  if (!verified.ok) return new Response(null, { status: 401 });
  seen.add(JSON.stringify(verified.event));
  return new Response(null, { status: 200 });
  // #endregion
}
`;

/** Every sample once, on a sandbox, in an order in which what is read was made before. */
function samplesTest({ name }: ProviderEntry, doc: Document): string {
  const ids = inOrder(doc).map(({ id }) => id);
  const imports = [...ids].map((id) => `import { sample as ${id} } from "../samples/${name}/${id}.js";`);
  const [event] = Object.entries(doc.webhooks ?? {}).flatMap(([, item]) => {
    const { post } = deref(doc, item);
    const media = mediaOf(post.requestBody && deref(doc, post.requestBody))?.media;
    // A printed payload has its signature, which is made anew here.
    const { members, at = "" } = post["x-signature"] ?? {};
    return Object.values(media?.examples ?? {}).map((example) => {
      const { value } = deref(doc, example);
      return members ? without(value, namesOf(at)) : value;
    });
  });
  const deliveries =
    event === undefined
      ? ""
      : `
it("the handler takes a signed delivery of ${name}, and refuses one that is not", async () => {
  const seen = new Set<string>();
  const event = ${JSON.stringify(event)} as Parameters<typeof signWebhook>[0];
  const deliver = async (secret: string) =>
    handle(new Request("https://shop.example/hooks", { method: "POST", ...(await signWebhook(event, { secret })) }), "key", seen);
  expect((await deliver("another")).status).toBe(401);
  expect((await deliver("key")).status).toBe(200);
  expect(seen.size).toBe(1);
});
`;
  return `${event === undefined ? "" : `import { signWebhook } from "@payspec/${name}";\n`}import { expect, it } from "vitest";
${[...imports, `import { start } from "../samples/${name}/sandbox.js";`, ...(event === undefined ? [] : [`import { handle } from "../samples/${name}/webhook.js";`])].join("\n")}

it("the samples of ${name} work against the sandbox, one after another", async () => {
  const { ${name} } = start();
${ids.map((id) => `  expect(await ${id}(${name})).not.toHaveProperty("problem");`).join("\n")}
});
${deliveries}`;
}

/** A copy without the member at a place. */
function without(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || value === null || typeof value !== "object") return value;
  const { [name]: inner, ...others } = value as Record<string, unknown>;
  return rest.length > 0 ? { ...others, [name]: without(inner, rest) } : others;
}
