// From a place in a bundled spec back to file and line, so that a reviewer can jump there.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { namesOf } from "@payspec/spec-model/pointer";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

export interface Location {
  /** From the spec's folder: `schemas/ShopCharge.yaml`. */
  file: string;
  line: number;
}

interface Here extends Location {
  node: Node;
  lines: LineCounter;
}

/**
 * Finds the sources of a pointer into the bundle of the spec in `folder`; the nearest holder where the
 * place itself is not written.
 */
export function locate(folder: string, pointer: string): Location | undefined {
  const names = namesOf(pointer);
  const [section, kind, name] = names;
  const inFile = [`${kind}/${name}.yaml`, `${kind}/${name}.json`].find(
    (file) => section === "components" && existsSync(join(folder, file)),
  );
  if (!inFile && !existsSync(join(folder, "openapi.yaml"))) return undefined;
  let here = open(folder, inFile ?? "openapi.yaml");
  for (const step of inFile ? names.slice(3) : names) {
    const next = child(here, step);
    if (!next) break;
    here = follow(folder, next);
  }
  return { file: here.file, line: here.line };
}

function open(folder: string, file: string): Here {
  const lines = new LineCounter();
  const { contents } = parseDocument(readFileSync(join(folder, file), "utf8"), { lineCounter: lines });
  return { file, line: 1, node: contents as Node, lines };
}

function child(here: Here, name: string): Here | undefined {
  const at = (node: Node, start: Node): Here => ({
    ...here,
    node,
    line: here.lines.linePos(start.range?.[0] ?? 0).line,
  });
  if (isSeq(here.node)) {
    const item = here.node.get(Number(name), true) as Node | undefined;
    return item && at(item, item);
  }
  const pair = isMap(here.node)
    ? here.node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    : undefined;
  return pair?.value ? at(pair.value as Node, pair.key as Node) : undefined;
}

/** Goes to the file that a reference names. */
function follow(folder: string, here: Here): Here {
  const target = isMap(here.node) ? here.node.get("$ref") : undefined;
  if (typeof target !== "string") return here;
  const [path = "", fragment = ""] = target.split("#");
  const file = path === "" ? here.file : join(dirname(here.file), path);
  if (!existsSync(join(folder, file))) return here;
  return namesOf(fragment).reduce((place, name) => child(place, name) ?? place, open(folder, file));
}
