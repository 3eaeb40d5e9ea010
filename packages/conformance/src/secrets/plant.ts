// Puts values that can be recognised wherever they turn up in the place of secrets.
import fc from "fast-check";

/** Makes values: text with awkward characters around a kernel that occurs nowhere else. */
export interface Seeds {
  /** For a text member; the kernel is what is looked for. */
  text(): { value: string; kernel: string };
  /** For a member that holds digits only, in the same length. */
  digits(length: number): string;
}

const AWKWARD = [..." \"'&<>/\\+%=:;,.-_?#[]{}()$*^|~`@!", "ы", "é", "中", "\n", "\t"];
const IN_HEADERS = [...",;:=+/\\%&'\"<>()[]{}$*^|~`@!?#-_"];

const around = (characters: readonly string[]) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 4 });

/** What varies from run to run. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly salt: number;
}

const surroundings = (characters: readonly string[]): fc.Arbitrary<Surroundings> =>
  fc.record({ before: around(characters), after: around(characters), salt: fc.nat(0xffffff) });

/** Surroundings of values in bodies, paths and queries. */
export const inBodies = surroundings(AWKWARD);

/** Surroundings of credentials, which have to fit into a header. */
export const inHeaders = surroundings(IN_HEADERS);

// Core sends none of these within a path, in any encoding, and such a call never reaches a server.
const NOT_IN_PATHS = /[/\\\n\t]/g;

/** The surroundings of a value that is a part of the path: those that are sent. */
export const inPaths = ({ before, after, salt }: Surroundings): Surroundings => ({
  before: before.replace(NOT_IN_PATHS, ""),
  after: after.replace(NOT_IN_PATHS, ""),
  salt,
});

/** Values that are nothing but their kernel. */
export const ordinary: Surroundings = { before: "", after: "", salt: 7 };

/** Values within given surroundings, all different. */
export function seedsOf({ before, after, salt }: Surroundings): Seeds {
  let count = 0;
  const next = () => salt * 97 + ++count * 7919;
  return {
    text: () => {
      const kernel = `kq${next().toString(36)}zx${count}`;
      return { value: before + kernel + after, kernel };
    },
    // From 60 on, so that no status, year or hour is one.
    digits: (length) => `${60 + (count++ % 30)}${String(next()).repeat(3)}`.slice(0, length),
  };
}

/**
 * A value with every member below a sensitive name replaced, and what to look for. Members of less
 * than three characters stay.
 */
export function plant(
  value: unknown,
  names: readonly string[],
  seeds: Seeds,
  within = false,
): { value: unknown; kernels: string[] } {
  if (value instanceof Blob || value === null || value === undefined || typeof value === "boolean")
    return { value, kernels: [] };
  if (typeof value === "object") {
    const planted = Object.entries(value).map(
      ([name, inner]) => [name, plant(inner, names, seeds, within || names.includes(name))] as const,
    );
    const whole = planted.map(([name, inner]) => [name, inner.value] as const);
    const kernels = planted.flatMap(([, inner]) => inner.kernels);
    return { value: Array.isArray(value) ? whole.map(([, inner]) => inner) : Object.fromEntries(whole), kernels };
  }
  const text = String(value);
  if (!within || text.length < 3) return { value, kernels: [] };
  if (typeof value === "number" || /^\d+$/.test(text)) {
    const digits = seeds.digits(Math.min(text.length, typeof value === "number" ? 15 : 40));
    return { value: typeof value === "number" ? Number(digits) : digits, kernels: [digits] };
  }
  const { value: seeded, kernel } = seeds.text();
  return { value: seeded, kernels: [kernel] };
}
