import ts from "typescript";

const DEEPEST = 12;

/**
 * The members that one type has and another lacks, its parts and items included, as paths: `body`, `body.amount`.
 * Assignability alone does not see a lost optional member. What the platform declares is left out.
 */
export function lostMembers(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): string[] {
  return lost(checker, [before], [after], "", new Set(), 0);
}

function lost(
  checker: ts.TypeChecker,
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  path: string,
  seen: Set<string>,
  depth: number,
): string[] {
  const key = `${before.map(idOf)}:${after.map(idOf)}`;
  if (depth > DEEPEST || seen.has(key)) return [];
  seen.add(key);
  const now = membersOf(checker, after);
  return [...membersOf(checker, before)].flatMap(([name, types]) => {
    const here = path && name !== "[]" ? `${path}.${name}` : path + name;
    const others = now.get(name);
    return others ? lost(checker, types, others, here, seen, depth + 1) : [here];
  });
}

/** Members of a type and of its alternatives and parts by name; `[]` for the items of a list. */
function membersOf(checker: ts.TypeChecker, types: readonly ts.Type[]): Map<string, ts.Type[]> {
  const found = new Map<string, ts.Type[]>();
  const add = (name: string, type: ts.Type) => found.set(name, [...(found.get(name) ?? []), type]);
  const open = [...types];
  for (let type = open.pop(); type; type = open.pop()) {
    if (type.isUnionOrIntersection()) open.push(...type.types);
    else if (type.flags & ts.TypeFlags.Object) {
      const item = checker.isArrayLikeType(type) ? type.getNumberIndexType() : undefined;
      if (item) add("[]", item);
      else
        for (const member of checker.getPropertiesOfType(type).filter(isOurs))
          add(member.name, checker.getTypeOfSymbol(member));
    }
  }
  return found;
}

/** Whether a symbol is declared in our files and not by the platform's libraries. */
function isOurs(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.declarations ?? [];
  return !declaration || !/\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName);
}

const ids = new WeakMap<ts.Type, number>();
let last = 0;

function idOf(type: ts.Type): number {
  const known = ids.get(type);
  if (known) return known;
  last += 1;
  ids.set(type, last);
  return last;
}
