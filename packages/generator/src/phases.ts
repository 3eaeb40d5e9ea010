import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  type OperationObject,
  type Phases,
  type Schema,
} from "@payspec/spec-model/openapi";
import { type PhaseRow, rowFrom } from "./phase-row.ts";

export type { PhaseRow } from "./phase-row.ts";

/** The status of a success answer as the tables have it. */
export function phaseRow(doc: Document, found: FoundOperation): PhaseRow | undefined {
  const status = statusOf(doc, found);
  return status && rowFrom(status.at, status.phases);
}

/** A status: where it is, and what the spec says of its values. */
export interface Status {
  at: string;
  phases: Phases;
}

/** The status of a success answer: the one that x-status names, or the one nearest to the root. */
export function statusOf(doc: Document, { id, operation }: FoundOperation): Status | undefined {
  const [, response] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  return statusIn(doc, mediaOf(response && deref(doc, response))?.media.schema, id, operation);
}

/**
 * What an operation or webhook says of its status itself: where it is, and meanings that replace those of the enum.
 */
type Said = Pick<OperationObject, "x-status" | "x-phase">;

/** The same for any schema, such as the body of a webhook. */
export function statusIn(doc: Document, start: Schema | undefined, what: string, said: Said = {}): Status | undefined {
  const stated = said["x-status"];
  let level: Place[] = [{ pointer: "", schema: start }];
  for (let depth = 0; level.length > 0 && depth < 6; depth++) {
    const open = level.flatMap(({ pointer, schema }) =>
      branches(doc, schema).map((branch) => ({ pointer, schema: branch })),
    );
    const found = new Map(
      open.filter(({ schema }) => schema["x-phase"]).map((entry) => [entry.pointer, entry.schema["x-phase"] as Phases]),
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
    if (hit) return { at: hit[0], phases: said["x-phase"] ?? hit[1] };
    level = next(open);
  }
  if (stated !== undefined) throw new Error(`${what} states x-status ${stated}, but no status enum is there.`);
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
    ...[...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((branch) =>
      branches(doc, branch),
    ),
  ];
}
