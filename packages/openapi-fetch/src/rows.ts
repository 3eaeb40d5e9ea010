import type { ConnectionTools, Operation } from "@payspec/core";

/** An operation with its name. */
export interface Row {
  readonly id: string;
  readonly operation: Operation;
}

/** The operation of a method and a path template; undefined where the client has none. */
export function rowAt({ operations }: ConnectionTools, method: string, template: string): Row | undefined {
  const found = Object.entries(operations).find(([, row]) => row.method === method && row.path === template);
  return found && { id: found[0], operation: found[1] };
}

/**
 * The operation that a path below the base reaches, and its path parameters as they are there. Fixed
 * segments go before parameters.
 */
export function rowFor(
  { operations }: ConnectionTools,
  method: string,
  path: string,
): (Row & { readonly path: Record<string, string> }) | undefined {
  const segments = path.split("/");
  const fitting = Object.entries(operations)
    .filter(([, { method: own, path: template }]) => own === method && fits(template.split("/"), segments))
    .sort(([, one], [, other]) => names(one.path).length - names(other.path).length);
  const [id, operation] = fitting[0] ?? [];
  if (id === undefined || operation === undefined) return undefined;
  const parts = operation.path.split("/");
  const values = parts.flatMap((part, at): [string, string][] =>
    isName(part) ? [[part.slice(1, -1), segments[at] as string]] : [],
  );
  return { id, operation, path: Object.fromEntries(values) };
}

export const isName = (part: string): boolean => part.startsWith("{");
const names = (template: string): string[] => template.split("/").filter(isName);

const fits = (template: readonly string[], segments: readonly string[]): boolean =>
  template.length === segments.length &&
  template.every((part, at) => (isName(part) ? segments[at] !== "" : part === segments[at]));
