// How strong the evidence of a spec is: its statements by the grade of their strongest source.
import type { Document, Source } from "./openapi.ts";

/** From the strongest to the weakest. */
export const GRADES = ["documented", "example", "observed", "inferred"] as const satisfies readonly Source["grade"][];

export type Grades = Record<Source["grade"], number>;

/**
 * Counts each x-source of a document once, whatever it lists besides its strongest source.
 * Values of examples say nothing.
 */
export function gradesOf(doc: Document): Grades {
  const grades = Object.fromEntries(GRADES.map((grade) => [grade, 0])) as Grades;
  const read = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    for (const [name, value] of Object.entries(node)) {
      if (name === "x-source") grades[([value].flat() as Source[])[0]?.grade ?? "inferred"]++;
      else if (name !== "value" && name !== "example") read(value);
    }
  };
  read(doc);
  return grades;
}
