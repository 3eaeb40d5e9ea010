// What an editor shows over the functions of a new provider: how each is called.
import type { Document } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { line } from "../words.ts";

/** What an editor shows over the factory, or over the function that connects: the first call of provider.yaml. */
export function exampleOf(
  { name, pascal, options, probe }: ProviderEntry,
  doc: Document,
  way: "create" | "connect",
): string {
  const given = Object.keys(options).map((option) => `${option}: "..."`);
  if (!Object.hasOwn(options, "baseUrl") && hasNoAddress(doc)) given.push('baseUrl: "https://..."');
  const input = JSON.stringify(probe.input);
  const code =
    way === "create"
      ? [
          `import { create${pascal}Client } from "@payspec/${name}";`,
          "",
          `const ${name} = create${pascal}Client({ ${given.join(", ")} });`,
          `const found = await ${name}.${probe.operation}(${input});`,
          "if (!found.ok) console.log(found.kind, found.outcome);",
        ]
      : [
          `import { connect${pascal}, ${probe.operation} } from "@payspec/${name}/operations";`,
          "",
          `const found = await ${probe.operation}(connect${pascal}({ ${given.join(", ")} }), ${input});`,
        ];
  return commented(code);
}

const commented = (code: readonly string[]): string =>
  ["@example", "```ts", ...code, "```"]
    .map((text) => ` * ${text}`.trimEnd())
    .join("\n")
    .concat("\n");

/** Whether the provider issues its address to each merchant. */
export const hasNoAddress = (doc: Document): boolean => doc.servers?.[0]?.url.includes("{") ?? true;

export const verifyComment = ({ name, label }: ProviderEntry): string => `/**
 * Verifies a webhook of ${line(label)}.
 *
 * @param request A \`Request\` that nobody has read, or the raw body as text or bytes with the headers.
 * @returns The event, or \`missing_signature\`, \`bad_signature\` or \`malformed\`. Rejects only when the body was already read or parsed, and for a
 * secret that can't be meant, such as one with a line break.
 *
${commented([
  `import { verifyWebhook } from "@payspec/${name}";`,
  "",
  "export async function POST(request: Request): Promise<Response> {",
  '  const verified = await verifyWebhook(request, { secret: "..." });',
  "  return new Response(null, { status: verified.ok ? 200 : 400 });",
  "}",
])} */`;
