// The house: each room declares what it imports, arrows point down, nothing runs in a circle,
// and nobody imports a program.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import { describe, expect, it } from "vitest";
import { importsOf } from "../src/imports.ts";
import { circles, circlesIn, rooms, undeclared, wrongArrows } from "../src/rooms.ts";

const all = rooms();

describe.each(all)("$name", (room) => {
  it("imports what it declares, and reaches into no other room", () => expect(undeclared(room)).toEqual([]));

  it("has no circle among its files", () => expect(circlesIn(room)).toEqual([]));
});

it("arrows between rooms point down", () => expect(wrongArrows(all)).toEqual([]));

it("no package imports another in a circle", () => {
  const ours = all.map(({ name }) => name);
  expect(
    circles(new Map(all.map(({ name, declared }) => [name, declared.filter((one) => ours.includes(one))]))),
  ).toEqual([]);
});

it("the root declares no package of ours, of which turbo would make a part of every task", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
    string,
    object
  >;
  expect(
    Object.keys({ ...dependencies, ...devDependencies }).filter((name) => all.some((room) => room.name === name)),
  ).toEqual([]);
});

describe("scripts", () => {
  const programs = readdirSync(`${root}scripts`);

  it.each(programs)("%s has at most about 30 lines", (program) => {
    expect(
      readFileSync(join(root, "scripts", program), "utf8")
        .trimEnd()
        .split("\n").length,
    ).toBeLessThanOrEqual(36);
  });

  it("are imported by nobody", () => {
    const files = [...all.flatMap((room) => room.files), ...programs.map((program) => join(root, "scripts", program))];
    expect(
      files.filter((file) =>
        importsOf(file).some(
          ({ specifier }) =>
            /(^|\/)scripts\//.test(specifier) || (file.includes("/scripts/") && specifier.startsWith(".")),
        ),
      ),
    ).toEqual([]);
  });
});

it("a circle is found from wherever it is entered", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
  ]);
  expect(circles(graph)).toEqual([["b", "c", "b"]]);
});
