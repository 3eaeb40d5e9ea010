import { STRANGE } from "./value.ts";

/** A body with one thing wrong, or what may turn out to be wrong: the compiled contract decides. */
export interface Faulty {
  /** What was done, such as `drop amount.value`. */
  readonly what: string;
  /** The member at fault: a refusal has to name one of these, none where every refusal is right. */
  readonly names: readonly string[];
  readonly body: unknown;
}

/**
 * Bodies that differ from the given one in one place: a member dropped, added, of another
 * type, or with an unlikely value.
 */
export function* faultsOf(body: unknown): Generator<Faulty> {
  for (const [path, value] of placesOf(body)) {
    const [name = "", holder = "body"] = path.filter((step) => Number.isNaN(Number(step))).toReversed();
    if (isRecord(value)) {
      yield {
        what: `add to ${path.join(".") || "the body"}`,
        names: [STRANGE],
        body: put(body, [...path, STRANGE], "?"),
      };
    }
    if (path.length === 0) {
      for (const other of othersOf(value))
        yield { what: `the body = ${shown(other)}`, names: isRecord(other) ? [] : ["body"], body: other };
      continue;
    }
    // An object that may not be empty is at fault itself when its last member goes.
    yield { what: `drop ${path.join(".")}`, names: [name, holder], body: put(body, path, undefined) };
    for (const other of othersOf(value)) {
      yield { what: `${path.join(".")} = ${shown(other)}`, names: [name], body: put(body, path, other) };
    }
  }
}

type Path = readonly string[];

function* placesOf(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (value === null || typeof value !== "object") return;
  for (const [name, inner] of Object.entries(value)) yield* placesOf(inner, [...path, name]);
}

const isRecord = (value: unknown): boolean => value !== null && typeof value === "object" && !Array.isArray(value);

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 40);

const TOO_LONG = "x".repeat(20_000);

/** Other types, and values beyond bounds, lengths, patterns, formats and enumerations. */
const othersOf = (value: unknown): unknown[] =>
  [null, true, 7, -1, 0, 0.0001, 1e15, "", "нет такого ☂", "1e3", TOO_LONG, [], [{}], {}].filter(
    (other) => other !== value,
  );

/** A copy with another value in one place; undefined takes the member out. */
function put(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      String(index) !== step ? [item] : rest.length > 0 || to !== undefined ? [put(item, rest, to)] : [],
    );
  const { [step]: inner, ...others } = value as Record<string, unknown>;
  const changed = put(inner, rest, to);
  return changed === undefined ? others : { ...(value as object), [step]: changed };
}
