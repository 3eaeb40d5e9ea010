import { operationsOf } from "@payspec/spec-model/openapi";
import { registryOf } from "@payspec/spec-model/registry";
import { literal } from "./bundle.ts";
import type { Provider } from "./clients.ts";
import { documentOf, inputOf } from "./documented.ts";

/** How a client of each provider is made in a program. */
export const makes: Readonly<Record<string, string>> = Object.fromEntries(
  registryOf().map(({ name, pascal, options }) => [name, `create${pascal}Client(${literal(options)})`]),
);

/** The lines that import a provider's package and make its client. */
export const headOf = (provider: Provider, client = "c"): string =>
  `import { ${makes[provider]?.split("(")[0]} } from "@payspec/${provider}";\nconst ${client} = ${makes[provider]};\n`;

/** A file that calls the operations of QIWI, by default all of them, and reads both sides of each result. */
export function callsOf(provider: Provider & "qiwi", only?: readonly string[]): string {
  const calls = operationsOf(documentOf(provider))
    .filter(({ id }) => only?.includes(id) ?? true)
    .map(({ id }) => {
      const { siteId: _, ...input } = inputOf(provider, id);
      return `const ${id} = await c.${id}(${JSON.stringify(input)});\nif (${id}.ok) console.log(${id}.data); else if (${id}.kind === "refused") console.log(${id}.error);`;
    });
  return `${headOf(provider)}${calls.join("\n")}\n`;
}
