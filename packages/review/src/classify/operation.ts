// Changes of operations, webhooks, statuses, servers and security, as Redocly lists them, put
// into the words of the policy.
import { type Json, operationsOf, type Parameter } from "@payspec/spec-model/openapi";
import { namesOf } from "@payspec/spec-model/pointer";
import type { Finding, Versions } from "../change.ts";
import { isObject } from "../pointer.ts";
import type { Kind } from "../policy.ts";
import type { DiffChange } from "../redocly-diff.ts";

const METHODS = new Set(["get", "put", "post", "delete", "patch", "head", "options", "trace"]);

/** A path item, webhook or operation that comes or goes. */
export function operationFindings(change: DiffChange, { base, head }: Versions): Finding[] {
  const { kind, typeName, path } = change;
  const side = kind === "added" ? change.revision : change.base;
  const pointer = side?.pointer ?? path;
  const finding = (kinds: Kind, detail?: string): Finding => ({ kind: kinds, pointer, ...(detail ? { detail } : {}) });
  if (path.startsWith("#/webhooks")) return [finding(kind === "added" ? "webhook-added" : "webhook-removed")];
  const items =
    typeName === "Operation"
      ? [side?.value]
      : Object.entries((side?.value ?? {}) as object)
          .filter(([name]) => METHODS.has(name))
          .map(([, value]) => value as Json);
  const other = new Set(operationsOf(kind === "added" ? base : head).map(({ id }) => id));
  return items.flatMap((operation) => {
    const id = isObject(operation) ? String(operation.operationId) : "";
    if (!other.has(id)) return [finding(kind === "added" ? "operation-added" : "operation-removed", id)];
    return kind === "added" ? [finding("operation-moved", id)] : [];
  });
}

/** A path or webhook that got another name. */
export function renamedPath({ path, base, revision }: DiffChange): Finding[] {
  const [before, after] = [String(base?.value), String(revision?.value)];
  const shape = (template: string) => template.replace(/\{[^}]+\}/g, "{}");
  const kind = path.startsWith("#/webhooks")
    ? "webhook-renamed"
    : shape(before) === shape(after)
      ? "path-parameter-renamed"
      : "path-changed";
  return [{ kind, pointer: revision?.pointer ?? path, detail: `${before} → ${after}` }];
}

/** A parameter that comes or goes, alone or with its whole list. */
export function parameterFindings({ kind, base, revision }: DiffChange): Finding[] {
  const side = kind === "added" ? revision : base;
  return ([side?.value ?? []].flat() as unknown as Parameter[]).flatMap((parameter) => {
    const at = { pointer: side?.pointer ?? "", detail: parameter.name ?? "" };
    if (kind === "removed") return [{ kind: "field-removed", ...at }];
    return [
      { kind: "field-added", ...at } as Finding,
      ...(parameter.required ? [{ kind: "field-required", ...at } as Finding] : []),
    ];
  }) as Finding[];
}

/** A request body or a content type that comes or goes. */
export function bodyFindings({ kind, typeName, path, base, revision }: DiffChange): Finding[] {
  const side = kind === "added" ? revision : base;
  const pointer = side?.pointer ?? path;
  if (typeName !== "RequestBody") {
    const types =
      typeName === "MediaTypesMap"
        ? Object.keys(isObject(side?.value) ? side.value : {})
        : [namesOf(path).at(-1) ?? ""];
    return types.map((detail) => ({
      kind: kind === "added" ? "media-type-added" : "media-type-removed",
      pointer,
      detail,
    }));
  }
  if (kind === "removed") return [{ kind: "field-removed", pointer, detail: "body" }];
  const required = isObject(side?.value) && side.value.required === true;
  return [
    { kind: "field-added", pointer, detail: "body" },
    ...(required ? [{ kind: "field-required", pointer, detail: "body" } as Finding] : []),
  ];
}

/** Response headers that come or go, each by its name, alone or with the whole map. */
export function headerFindings({ kind, typeName, path, base, revision }: DiffChange): Finding[] {
  const side = (kind === "removed" ? base : revision) ?? { pointer: path };
  const found = (gone: boolean, pointer: string, detail: string): Finding => ({
    kind: gone ? "header-removed" : "header-added",
    pointer,
    detail,
  });
  if (kind === "modified")
    return [
      found(true, base?.pointer ?? path, String(base?.value)),
      found(false, side.pointer, String(revision?.value)),
    ];
  const gone = kind === "removed";
  if (typeName === "HeadersMap")
    return Object.keys(isObject(side.value) ? side.value : {}).map((name) =>
      found(gone, `${side.pointer}/${name}`, name),
    );
  return [found(gone, side.pointer, path.split("/").at(-1) ?? "")];
}

/** A status that comes, goes or becomes another. */
export function statusFindings({ kind, path, base, revision }: DiffChange): Finding[] {
  const status = path.split("/").at(-1) ?? "";
  const finding = (gone: boolean, code: string, pointer: string): Finding => {
    if (path.startsWith("#/webhooks")) return { kind: gone ? "reply-removed" : "reply-added", pointer, detail: code };
    const success = /^[123]/.test(code);
    if (gone) return { kind: success ? "success-status-removed" : "error-status-removed", pointer, detail: code };
    return { kind: success ? "success-status-added" : "error-status-added", pointer, detail: code };
  };
  if (kind === "modified")
    return [
      finding(true, String(base?.value), base?.pointer ?? path),
      finding(false, String(revision?.value), revision?.pointer ?? path),
    ];
  return [finding(kind === "removed", status, (kind === "removed" ? base : revision)?.pointer ?? path)];
}
