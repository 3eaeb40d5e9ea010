import ts from "typescript";

const DEEPEST = 12;

/**
 * The members that one type has and another lacks, its parts and items included, as paths: `body`, `body.amount`.
 * Assignability alone does not see a lost optional member. What the platform declares is left out.
 */
export function lostMembers(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): string[] {
  const known = knownOf(checker);
  const search: Search = { checker, known, seen: new Set(), cut: false };
  const found = lost(search, [before], [after], "", 0);
  // Where nothing is lost, nothing is lost in any part that was looked at on the way.
  if (found.length === 0 && !search.cut) for (const pair of search.seen) known.whole.add(pair);
  return found;
}

/** What has been seen of the types of one program: methods share most of what they take and give. */
interface Known {
  readonly members: Map<string, ReadonlyMap<string, readonly ts.Type[]>>;
  /** Pairs of types of which the second has all members of the first. */
  readonly whole: Set<string>;
}

interface Search {
  readonly checker: ts.TypeChecker;
  readonly known: Known;
  readonly seen: Set<string>;
  /** Whether it went too deep somewhere and did not look further. */
  cut: boolean;
}

const all = new WeakMap<ts.TypeChecker, Known>();
function knownOf(checker: ts.TypeChecker): Known {
  const known = all.get(checker) ?? { members: new Map(), whole: new Set() };
  all.set(checker, known);
  return known;
}

function lost(
  search: Search,
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  path: string,
  depth: number,
): string[] {
  const [old, given] = [before.map(idOf).join(), after.map(idOf).join()];
  const pair = `${old}:${given}`;
  if (old === given || search.seen.has(pair) || search.known.whole.has(pair)) return [];
  if (depth > DEEPEST) {
    search.cut = true;
    return [];
  }
  search.seen.add(pair);
  const now = knownMembers(search, given, after);
  return [...knownMembers(search, old, before)].flatMap(([name, types]) => {
    const here = path && name !== "[]" ? `${path}.${name}` : path + name;
    const others = now.get(name);
    return others ? lost(search, types, others, here, depth + 1) : [here];
  });
}

function knownMembers({ checker, known }: Search, key: string, types: readonly ts.Type[]) {
  const members = known.members.get(key) ?? membersOf(checker, types);
  known.members.set(key, members);
  return members;
}

/** Members of a type and of its alternatives and parts by name; `[]` for the items of a list. */
function membersOf(checker: ts.TypeChecker, types: readonly ts.Type[]): Map<string, ts.Type[]> {
  const found = new Map<string, ts.Type[]>();
  const add = (name: string, type: ts.Type) => {
    const others = found.get(name);
    if (others) others.push(type);
    else found.set(name, [type]);
  };
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
