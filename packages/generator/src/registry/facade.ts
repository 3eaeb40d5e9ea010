// The facade's providers: factories, tables and types, one line per provider and thing.
import { isClientOption, type Listed } from "./listed.ts";

/** packages/payspec/src/generated/providers.ts. */
export function facadeModule(all: readonly Listed[]): string {
  const each = (of: (one: Listed) => string) => all.map((one) => `  ${of(one)},`).join("\n");
  const sending = all.filter(({ webhooks }) => webhooks.length > 0);
  const bound = all.filter(isClientOption);
  const clients = bound.map(({ name, pascal }) => `P extends "${name}" ? ${pascal}ClientOf<Options> : `).join("");
  return `${all.map(importOf).join("\n")}
/** A client factory per provider. */
export const factories = {
${each(({ name, pascal }) => `${name}: (options: ${pascal}Options) => create${pascal}Client(options)`)}
};

/** The providers by name. */
export type Provider = keyof typeof factories;

/** The client of a provider, made with \`Options\`. */
export type ClientOf<P extends Provider, Options> = ${clients}ReturnType<(typeof factories)[P]>;

/** What is looked up per provider. */
export const tables = {
${each(({ name }) => `${name}: { phases: ${name}Phases, facts: ${name}Facts }`)}
};

/** By provider and task: the operations that do it, and the grade of what they rest on. */
export const capabilities = {
${each(({ name }) => `${name}: ${name}Tasks`)}
} as const;

/** By provider that sends webhooks: what recognises an event, and what to read about it. */
export const events = {
${sending.map(({ name }) => `  ${name}: [${name}EventId, ${name}AboutEvent],`).join("\n")}
};

/** The members by which each provider's operations read an object. */
export type Reads = ${all.map(({ name }) => `typeof ${name}Facts.reads`).join(" | ")};
`;
}

function importOf(one: Listed): string {
  const { name, pascal, webhooks } = one;
  const names = [
    ...(webhooks.length > 0 ? [`aboutEvent as ${name}AboutEvent`, `eventId as ${name}EventId`] : []),
    `create${pascal}Client`,
    `facts as ${name}Facts`,
    `phases as ${name}Phases`,
    `tasks as ${name}Tasks`,
    ...(isClientOption(one) ? [`type ${pascal}ClientOf`] : []),
    `type ${pascal}Options`,
  ];
  return `import {\n${names.map((one) => `  ${one},`).join("\n")}\n} from "@payspec/${name}";`;
}
