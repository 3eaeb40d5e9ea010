import { isObject, same } from "../pointer.ts";

/** What differs between two values, member by member: `input.orderUuid: $request.path.id → $request.path.orderUuid`. */
export function changedMembers(before: unknown, after: unknown, path = ""): string {
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (name) => !same(before[name], after[name]),
    );
    return names.map((name) => changedMembers(before[name], after[name], path ? `${path}.${name}` : name)).join("; ");
  }
  return `${path}: ${words(before)} → ${words(after)}`;
}

const words = (value: unknown): string =>
  value === undefined ? "none" : typeof value === "string" ? value : JSON.stringify(value);
