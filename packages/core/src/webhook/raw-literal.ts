const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]|[^\s{}[\],:"]+/g;

/**
 * The scalar at a JSON Pointer exactly as it is written in the text: `200.00` stays `200.00`, strings keep quotes and
 * escapes. Undefined for an object, an array or nothing at all.
 *
 * The text must be JSON that `JSON.parse` accepts. Of members with the same name the last counts, as it does there.
 */
export function literalAt(text: string, pointer: string): string | undefined {
  const path = pointer.split("/").slice(1);
  // For each open level the name or index that is being read; undefined where a name is due.
  const open: (string | number | undefined)[] = [];
  const onPath = (): boolean => open.length <= path.length && open.every((name, level) => String(name) === path[level]);
  let found: string | undefined;
  for (const [token] of text.matchAll(TOKEN)) {
    const top = open.length - 1;
    if (token === "{") open.push(undefined);
    else if (token === "[") open.push(0);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ",") open[top] = typeof open[top] === "number" ? open[top] + 1 : undefined;
    else if (top >= 0 && open[top] === undefined) {
      open[top] = JSON.parse(token) as string;
      if (onPath()) found = undefined;
    } else if (open.length === path.length && onPath()) found = token;
  }
  return found;
}
