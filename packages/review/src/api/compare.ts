// What two versions of a package's public types mean for code that uses them, decided by the type checker.
import ts from "typescript";
import { type ApiChange, distinct, list } from "./change.ts";
import { declarationText, isGeneric, isOptional } from "./declared.ts";
import { lostMembers } from "./members.ts";
import { probeOf } from "./program.ts";

/** Types that users fill in, by our naming; all others are read. */
const isInput = (name: string): boolean => /(Options|Input|Config)$/.test(name);

/** Objects whose members are names of our own; their content is rated by the spec, where directions are known. */
const NAMESPACES = new Set(["Schemas", "paths", "webhooks", "operations"]);

/** Values that follow the spec word by word and are rated there. */
const DATA = new Set(["operations", "functions", "servers", "security", "phases"]);

export function compareApi(program: ts.Program, before: string, after: string): ApiChange[] {
  const defaults: Defaults = new Map([...defaultsOf(program, before), ...defaultsOf(program, after)]);
  return new Comparison(program.getTypeChecker(), defaults).modules(
    exportsOf(program, before),
    exportsOf(program, after),
  );
}

/** Generic types by their symbol, with their default arguments filled in. */
type Defaults = ReadonlyMap<ts.Symbol, ts.Type>;

function defaultsOf(program: ts.Program, entry: string): [ts.Symbol, ts.Type][] {
  const checker = program.getTypeChecker();
  const exported = exportsOf(program, entry);
  return [...exportsOf(program, probeOf(entry))].flatMap(([name, probe]): [ts.Symbol, ts.Type][] => {
    const symbol = exported.get(name);
    if (!symbol) return [];
    return [
      [
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
        checker.getDeclaredTypeOfSymbol(probe),
      ],
    ];
  });
}

function exportsOf(program: ts.Program, file: string): Map<string, ts.Symbol> {
  const source = program.getSourceFile(file);
  const module = source && program.getTypeChecker().getSymbolAtLocation(source);
  return new Map(
    module
      ? program
          .getTypeChecker()
          .getExportsOfModule(module)
          .map((symbol) => [symbol.name, symbol])
      : [],
  );
}

class Comparison {
  readonly #checker: ts.TypeChecker;
  readonly #defaults: Defaults;

  constructor(checker: ts.TypeChecker, defaults: Defaults) {
    this.#checker = checker;
    this.#defaults = defaults;
  }

  modules(before: ReadonlyMap<string, ts.Symbol>, after: ReadonlyMap<string, ts.Symbol>): ApiChange[] {
    const gone = [...before.keys()]
      .filter((name) => !after.has(name))
      .map((name): ApiChange => ({ level: "major", name, what: "is no longer exported" }));
    const come = [...after.keys()]
      .filter((name) => !before.has(name))
      .map((name): ApiChange => ({ level: "minor", name, what: "is exported" }));
    const kept = [...before].flatMap(([name, symbol]) => {
      const now = after.get(name);
      return now ? this.#symbols(name, this.#target(symbol), this.#target(now)) : [];
    });
    return distinct([...gone, ...come, ...kept]);
  }

  #target = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;

  #symbols(name: string, before: ts.Symbol, after: ts.Symbol): ApiChange[] {
    const isType = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class;
    const changes: ApiChange[] = [];
    if (before.flags & isType && after.flags & isType) changes.push(...this.#types(name, before, after));
    const isValue = ts.SymbolFlags.Value & ~ts.SymbolFlags.Class;
    if (before.flags & isValue && after.flags & isValue && !DATA.has(name)) {
      changes.push(...this.#value(name, this.#checker.getTypeOfSymbol(before), this.#checker.getTypeOfSymbol(after)));
    }
    return changes;
  }

  /** The function of an operation is compared like its method; a factory is known by what it gives. */
  #value(name: string, before: ts.Type, after: ts.Type): ApiChange[] {
    return /^(create|connect)[A-Z]/.test(name) ? this.#read(name, before, after) : this.#method(name, before, after);
  }

  #types(name: string, before: ts.Symbol, after: ts.Symbol): ApiChange[] {
    const [old, now] = [before, after].map(
      (symbol) => this.#defaults.get(symbol) ?? this.#checker.getDeclaredTypeOfSymbol(symbol),
    ) as [ts.Type, ts.Type];
    if (NAMESPACES.has(name)) return this.#names(name, old, now);
    const callable = /(Methods|Client)$/.test(name);
    if (callable || before.flags & ts.SymbolFlags.Class) return this.#methods(name, old, now);
    const open = [before, after].some((symbol) => isGeneric(symbol) && !this.#defaults.has(symbol));
    if (open) return this.#generic(name, before, after);
    return isInput(name) ? this.#given(name, old, now) : this.#read(name, old, now);
  }

  #names(name: string, before: ts.Type, after: ts.Type): ApiChange[] {
    const [old, now] = [before, after].map((type) => new Set(type.getProperties().map((member) => member.name))) as [
      Set<string>,
      Set<string>,
    ];
    return [
      ...[...old]
        .filter((one) => !now.has(one))
        .map((one): ApiChange => ({ level: "major", name: `${name}["${one}"]`, what: "is gone" })),
      ...[...now]
        .filter((one) => !old.has(one))
        .map((one): ApiChange => ({ level: "minor", name: `${name}["${one}"]`, what: "is new" })),
    ];
  }

  /** Members of a client or a class: what they take must not get narrower, what they give not wider. */
  #methods(owner: string, before: ts.Type, after: ts.Type): ApiChange[] {
    const now = new Map(after.getProperties().map((member) => [member.name, member]));
    const old = new Map(before.getProperties().map((member) => [member.name, member]));
    const come = [...now.keys()]
      .filter((name) => !old.has(name))
      .map((name): ApiChange => ({ level: "minor", name: `${owner}.${name}`, what: "is new" }));
    const kept = [...old].flatMap(([name, member]): ApiChange[] => {
      const other = now.get(name);
      if (!other) return [{ level: "major", name: `${owner}.${name}`, what: "is gone" }];
      return this.#method(
        `${owner}.${name}`,
        this.#checker.getTypeOfSymbol(member),
        this.#checker.getTypeOfSymbol(other),
      );
    });
    return [...come, ...kept];
  }

  #method(name: string, before: ts.Type, after: ts.Type): ApiChange[] {
    const [old, now] = [before.getCallSignatures()[0], after.getCallSignatures()[0]];
    if (!old || !now || old.typeParameters || now.typeParameters) {
      // Generic signatures of two versions are rarely assignable to each other, however equal they
      // are: their text decides first.
      const [was, is] = [old, now].map((signature) => signature?.getDeclaration()?.getText());
      return was !== undefined && was === is ? [] : this.#read(name, before, after);
    }
    const changes: ApiChange[] = [];
    const needs = (signature: ts.Signature) =>
      signature.parameters.filter((parameter) => !isOptional(parameter)).length;
    if (needs(now) > needs(old)) changes.push({ level: "major", name, what: "needs more arguments" });
    if (now.parameters.length < old.parameters.length)
      changes.push({ level: "major", name, what: "takes fewer arguments" });
    if (now.parameters.length > old.parameters.length && changes.length === 0)
      changes.push({ level: "minor", name, what: "takes more arguments" });
    old.parameters.forEach((parameter, index) => {
      const other = now.parameters[index];
      if (other)
        changes.push(
          ...this.#given(name, this.#checker.getTypeOfSymbol(parameter), this.#checker.getTypeOfSymbol(other)),
        );
    });
    const answer = this.#read(`${name} answer`, old.getReturnType(), now.getReturnType());
    return [...changes, ...answer.map((change) => ({ ...change, answerOf: name.split(".").at(-1) ?? name }))];
  }

  /** What users give: everything that was accepted still is. */
  #given(name: string, before: ts.Type, after: ts.Type): ApiChange[] {
    const lost = this.#lost(before, after);
    if (lost.length > 0) return [{ level: "major", name, what: `no longer takes ${list(lost)}` }];
    if (!this.#checker.isTypeAssignableTo(before, after))
      return [{ level: "major", name, what: "refuses what it took" }];
    const gained = this.#lost(after, before);
    if (gained.length > 0) return [{ level: "minor", name, what: `takes ${list(gained)}` }];
    return this.#checker.isTypeAssignableTo(after, before) ? [] : [{ level: "minor", name, what: "takes more" }];
  }

  /** What users read: everything that was promised still is. */
  #read(name: string, promised: ts.Type, given: ts.Type): ApiChange[] {
    const [before, after] = [this.#awaited(promised), this.#awaited(given)];
    const lost = this.#lost(before, after);
    if (lost.length > 0) return [{ level: "major", name, what: `no longer has ${list(lost)}` }];
    if (!this.#checker.isTypeAssignableTo(after, before)) return [{ level: "major", name, what: brokenBy(before) }];
    const gained = this.#lost(after, before);
    if (gained.length > 0) return [{ level: "minor", name, what: `has ${list(gained)}` }];
    return this.#checker.isTypeAssignableTo(before, after)
      ? []
      : [{ level: "minor", name, what: "is typed more exactly" }];
  }

  /** Types with parameters can't be compared as they are: members by name, everything else by its text. */
  #generic(name: string, before: ts.Symbol, after: ts.Symbol): ApiChange[] {
    const [old, now] = [declarationText(before), declarationText(after)];
    if (old === now) return [];
    const [had, has] = [before, after].map((symbol) =>
      this.#checker
        .getDeclaredTypeOfSymbol(symbol)
        .getProperties()
        .map((member) => member.name),
    ) as [string[], string[]];
    const lost = had.filter((member) => !has.includes(member));
    const gained = has.filter((member) => !had.includes(member));
    const onlyGained = lost.length === 0 && gained.length > 0 && before.flags & ts.SymbolFlags.Interface;
    return [
      onlyGained
        ? { level: "minor", name, what: `has ${list(gained)}` }
        : { level: "major", name, what: "is declared otherwise" },
    ];
  }

  #lost = (before: ts.Type, after: ts.Type): string[] => lostMembers(this.#checker, before, after);

  #awaited = (type: ts.Type): ts.Type => this.#checker.getAwaitedType(type) ?? type;
}

/**
 * Why a type is not as good as before. Data can hold more than was promised. Of a function, such as a factory, a method
 * of what it gives may instead demand more than it did: which of both is said where that method is listed.
 */
const brokenBy = (before: ts.Type): string =>
  before.getCallSignatures().length > 0
    ? "has another type: code for the former version may not compile"
    : "can hold what code for the former version does not expect";
