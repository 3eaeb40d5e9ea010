/**
 * A value as TypeScript, a member on a line of its own, and the line on which each place of it begins, counted from 0.
 */
export interface Printed {
  readonly lines: readonly string[];
  readonly lineOf: ReadonlyMap<string, number>;
}

/** Prints a value so that the compiler's line tells which member it complains about. */
export function print(value: unknown): Printed {
  const lines = [""];
  const lineOf = new Map<string, number>();
  const write = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const visit = (inner: unknown, pointer: string): void => {
    lineOf.set(pointer, lines.length - 1);
    if (inner === null || typeof inner !== "object" || inner instanceof Blob) {
      write(inner instanceof Blob ? "new Blob()" : JSON.stringify(inner));
      return;
    }
    const [open, close] = Array.isArray(inner) ? ["[", "]"] : ["{", "}"];
    write(open);
    for (const [name, member] of Object.entries(inner)) {
      lines.push(Array.isArray(inner) ? "" : `${bare(name)}: `);
      visit(member, `${pointer}/${name}`);
      write(",");
    }
    write(close);
  };
  visit(value, "");
  return { lines, lineOf };
}

/** As an integrator writes it: quotes only where they are needed. */
const bare = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
