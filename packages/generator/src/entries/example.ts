// The first call of a provider as code, for those of which provider.yaml shows no other.
import type { Document } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";

/** How the factory is called, or the function that connects: the probe of provider.yaml. */
export function exampleOf(entry: ProviderEntry, doc: Document, way: "create" | "connect"): string {
  const { name, pascal, options, probe } = entry;
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
  return entry.hover?.[way] ?? code.join("\n");
}

/** How a webhook is verified. */
export const verifyExample = ({ name, hover }: ProviderEntry): string =>
  hover?.webhook?.example ??
  `import { verifyWebhook } from "@payspec/${name}";

export async function POST(request: Request): Promise<Response> {
  const verified = await verifyWebhook(request, { secret: "..." });
  return new Response(null, { status: verified.ok ? 200 : 400 });
}`;

/** Whether the provider issues its address to each merchant. */
export const hasNoAddress = (doc: Document): boolean => doc.servers?.[0]?.url.includes("{") ?? true;
