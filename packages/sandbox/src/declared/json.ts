/** The value at a JSON Pointer. */
export const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);

/** Replaces a value that is there; an answer gains no member that its example lacks. */
export function put(value: unknown, pointer: string, inner: unknown): void {
  const names = pointer.split("/").slice(1);
  const last = names.pop();
  const holder = at(value, names.map((name) => `/${name}`).join(""));
  if (last === undefined || holder === null || typeof holder !== "object" || !Object.hasOwn(holder, last)) return;
  (holder as Record<string, unknown>)[last] = inner;
}

/** An example with the values of something that is there, member by member of the same name. */
export function overlaid(example: unknown, known: unknown): unknown {
  if (!isObject(example) || !isObject(known)) return example;
  const members = Object.entries(example).map(([name, inner]) => {
    if (!Object.hasOwn(known, name)) return [name, inner];
    return [name, isObject(inner) && isObject(known[name]) ? overlaid(inner, known[name]) : known[name]];
  });
  return structuredClone(Object.fromEntries(members));
}

/** Every text and number within a value, as text. */
export const texts = (value: unknown): string[] => {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
};

/** What `$request.path.id`, `$request.query.id` and `$request.body#/id` stand for. */
export function asked(
  expression: string,
  { path, query, body }: { path: object; query: object; body: unknown },
): unknown {
  const [, place = "", name = "", pointer = ""] =
    /^\$request\.(path|query|body)(?:\.(\w+)|#(.*))$/.exec(expression) ?? [];
  return place === "body" ? at(body, pointer) : ({ path, query }[place] as Record<string, unknown> | undefined)?.[name];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);
