import type { ConnectionTools } from "@payspec/core";
import { isName } from "./rows.js";

/**
 * Whether a path may have been another operation's, before a dot segment in it was resolved: `/payouts/./complete` and
 * `/payouts/complete` are one address once a Request was made of it. Each template is tried with `.` and `..` for its
 * parameters, in every combination.
 */
export function mayCollide({ operations }: ConnectionTools, method: string, path: string): boolean {
  const segments = path.split("/").slice(1);
  return Object.values(operations).some(
    (row) => row.method === method && collapsed(row.path.split("/").slice(1)).some((shape) => isShape(shape, segments)),
  );
}

/** Any segment. */
const ANY = undefined;
type Part = string | undefined;

interface Shape {
  readonly parts: readonly Part[];
  readonly dots: boolean;
}

/** What a template comes to when some of its parameters, at least one, are dot segments. */
function collapsed(template: readonly string[]): (readonly Part[])[] {
  let shapes: Shape[] = [{ parts: [], dots: false }];
  for (const part of template) {
    shapes = shapes.flatMap(({ parts, dots }): Shape[] => {
      const kept = { parts: [...parts, isName(part) ? ANY : part], dots };
      return isName(part) ? [kept, { parts, dots: true }, { parts: parts.slice(0, -1), dots: true }] : [kept];
    });
  }
  return shapes.filter(({ dots }) => dots).map(({ parts }) => parts);
}

const isShape = (shape: readonly Part[], segments: readonly string[]): boolean =>
  shape.length === segments.length && shape.every((part, at) => part === ANY || part === segments[at]);
