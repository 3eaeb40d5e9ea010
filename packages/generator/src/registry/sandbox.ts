// The sandbox's providers: their names, what plays them, and what their answers have to be.
import type { Listed } from "./listed.ts";

/** packages/sandbox/src/generated/providers.ts: names and labels, and nothing that loads a provider. */
export const sandboxNames = (all: readonly Listed[]): string => `/** The providers that the sandbox plays. */
export type Provider = ${[...all]
  .map(({ name }) => `"${name}"`)
  .sort()
  .join(" | ")};

/** Their names as they write them, in the order of lists. */
export const labels: Readonly<Record<Provider, string>> = {
${all.map(({ name, label }) => `  ${name}: ${JSON.stringify(label)},`).join("\n")}
};
`;

/** packages/sandbox/src/generated/modules.ts. */
export const sandboxModules = (all: readonly Listed[]): string => `/// <reference path="../compiled.d.ts" />
${byName(all)
  .map(({ name }) => `import { ${name} } from "../${name}/index.js";`)
  .join("\n")}

/** The providers by name. */
export const modules = { ${names(all)} } as const;

/** Options with credentials per provider, to be spread into the client's factory. Valid in the sandbox only. */
export type Credentials = { readonly [P in keyof typeof modules]: (typeof modules)[P]["credentials"] };
`;

/** packages/sandbox/src/generated/answers.ts. */
export const sandboxAnswers = (all: readonly Listed[]): string => `/// <reference path="../compiled.d.ts" />
${byName(all)
  .map(({ name }) => `import { answers as ${name} } from "#answers/${name}";`)
  .join("\n")}
import type { AnswerContract } from "../contract.js";
import type { Provider } from "./providers.js";

/**
 * What the providers' answers have to be. Apart from the rest: it is more than half of the sandbox's
 * bytes, and no use in a page.
 */
export const answers: Readonly<Record<Provider, AnswerContract>> = { ${names(all)} };
`;

const byName = (all: readonly Listed[]) => [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
const names = (all: readonly Listed[]) =>
  byName(all)
    .map(({ name }) => name)
    .join(", ");
