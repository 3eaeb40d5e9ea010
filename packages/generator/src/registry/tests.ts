// The providers of the suites that look at all of them from outside.
import type { Listed } from "./listed.ts";

/** packages/conformance/src/generated/providers.ts. */
export function conformanceModule(all: readonly Listed[]): string {
  const sorted = [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
  const imports = sorted.flatMap(({ name }) => [
    `import * as ${name} from "@payspec/${name}";`,
    `import { ${name} as ${name}Facts } from "../providers/${name}.ts";`,
    `import { ${name} as ${name}Play } from "../soak/${name}.ts";`,
  ]);
  const each = (of: (name: string) => string) => sorted.map(({ name }) => `  ${name}: ${of(name)},`).join("\n");
  return `${imports.join("\n")}

/** The providers by name. */
export const names = [${sorted.map(({ name }) => `"${name}"`).join(", ")}] as const;

/** What each package exports. */
export const packages = {
${each((name) => name)}
};

/** What the suites have to know of each. */
export const facts = {
${each((name) => `${name}Facts`)}
};

/** Each provider's part of the soak. */
export const plays = {
${each((name) => `${name}Play`)}
};
`;
}
