import { operationsOf } from "@payspec/spec-model/openapi";
import type { Provider } from "./clients.ts";
import { documentOf, inputOf } from "./documented.ts";

/** How a client of each provider is made in a program. */
export const makes: Readonly<Record<Provider, string>> = {
  bridgepay: `createBridgepayClient({ apiKey: "k", secret: "s", baseUrl: "https://b.example" })`,
  invoicebox: `createInvoiceboxClient({ token: "t", userAgent: "A/1" })`,
  qiwi: `createQiwiClient({ token: "t", siteId: "s" })`,
  tribute: `createTributeClient({ apiKey: "k" })`,
  via: `createViaClient({ clientId: "a", clientSecret: "b", baseUrl: "https://v.example" })`,
};

/** The lines that import a provider's package and make its client. */
export const headOf = (provider: Provider, client = "c"): string =>
  `import { ${makes[provider].split("(")[0]} } from "@payspec/${provider}";\nconst ${client} = ${makes[provider]};\n`;

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
