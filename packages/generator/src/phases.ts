import { type Document, deref, type FoundOperation, mediaOf, type Schema } from "@payspec/spec-model/openapi";

/** Where the status of an answer stands and what its values mean: `[pointer, schema name, value → [phase, final]]`. */
export interface PhaseRow {
  at: string;
  values: Record<string, [phase: string, final: boolean]>;
}

/** The status of a success answer: the one that x-status names, or the one nearest to the root. */
export function phaseOf(doc: Document, { id, operation }: FoundOperation): PhaseRow | undefined {
  const [, response] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  return phaseIn(doc, mediaOf(response && deref(doc, response))?.media.schema, id, operation["x-status"]);
}

/** The same for any schema, such as the body of a webhook. */
export function phaseIn(doc: Document, start: Schema | undefined, what: string, stated?: string): PhaseRow | undefined {
  let level: Place[] = [{ pointer: "", schema: start }];
  for (let depth = 0; level.length > 0 && depth < 6; depth++) {
    const open = level.flatMap(({ pointer, schema }) => branches(doc, schema).map((branch) => ({ pointer, schema: branch })));
    const found = new Map(
      open
        .filter(({ schema }) => schema["x-phase"])
        .map((entry) => [entry.pointer, entry.schema["x-phase"] as NonNullable<Schema["x-phase"]>]),
    );
    if (stated !== undefined && !found.has(stated)) {
      level = next(open);
      continue;
    }
    const primary =
      stated !== undefined
        ? [...found].filter(([pointer]) => pointer === stated)
        : found.size > 1
          ? [...found].filter(([pointer]) => /\/(status|result)(\/value)?$/.test(pointer))
          : [...found];
    if (primary.length > 1)
      throw new Error(
        `${what} has several statuses at the same depth: ${[...found.keys()].join(", ")}. Name the one that counts in x-status.`,
      );
    const [hit] = primary;
    if (hit)
      return { at: hit[0], values: Object.fromEntries(Object.entries(hit[1]).map(([value, { phase, final }]) => [value, [phase, final]])) };
    level = next(open);
  }
  if (stated !== undefined) throw new Error(`${what} states x-status ${stated}, but no status enum stands there.`);
  return undefined;
}

interface Place {
  pointer: string;
  schema: Schema | undefined;
}

const next = (open: readonly Place[]): Place[] =>
  open.flatMap(({ pointer, schema }) =>
    Object.entries(schema?.properties ?? {}).map(([name, child]) => ({ pointer: `${pointer}/${name}`, schema: child })),
  );

/** A schema and the parts that it is composed of. */
function branches(doc: Document, node: Schema | undefined): Schema[] {
  const schema = deref(doc, node ?? {});
  return [
    schema,
    ...[...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((branch) => branches(doc, branch)),
  ];
}
