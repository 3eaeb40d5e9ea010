// What a newcomer reads first names folders, files and commands: each of them exists.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import { expect, it } from "vitest";
import { rooms } from "../src/rooms.ts";

const pages = [
  "README.md",
  "README.ru.md",
  "CONTRIBUTING.md",
  "ARCHITECTURE.md",
  "specs/README.md",
  ...rooms()
    .map(({ name }) => `packages/${name.replace("@payspec/", "")}/ARCHITECTURE.md`)
    .filter((page) => existsSync(root + page)),
];
const textOf = (page: string) => readFileSync(root + page, "utf8");
/** Without what is to be filled in, `specs/<provider>/ru.yaml`, providers of examples, and what a build makes. */
const isName = (path: string) => !/[<*{}…$]|\/(acme|yookassa|dist)\b/.test(path);

it.each(pages)("%s names paths and links to files that exist", (page) => {
  const text = textOf(page);
  const named = [...text.matchAll(/`((?:packages|specs|scripts)\/[^`\s]+)`/g)].map(([, path = ""]) => root + path);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = ""]) =>
    join(root, dirname(page), path),
  );
  const all = [...named, ...linked].filter(isName);
  expect(all.filter((path) => !existsSync(path))).toEqual([]);
});

it("the commands of README, CONTRIBUTING and specs/README are scripts of package.json", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Readonly<Record<string, string>> };
  const run = ["README.md", "CONTRIBUTING.md", "specs/README.md"].flatMap((page) =>
    [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name),
  );
  expect(run.length).toBeGreaterThan(10);
  expect([...new Set(run)].filter((name) => !(name in scripts))).toEqual([]);
});
