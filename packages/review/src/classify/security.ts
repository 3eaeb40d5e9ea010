import type { Finding } from "../change.ts";
import { isObject } from "../pointer.ts";
import type { DiffChange } from "../redocly-diff.ts";

/**
 * Changes of servers and of who may call. Redocly's verdict tells a stricter requirement from a further alternative.
 */
export function securityFindings({ typeName, kind, property, verdicts, base, revision, path }: DiffChange): Finding[] {
  const pointer = (kind === "removed" ? base : revision)?.pointer ?? path;
  if (["description", "summary", "bearerFormat"].includes(property ?? "")) return [{ kind: "prose-changed", pointer }];
  if (typeName.startsWith("Server")) {
    const isNew = kind === "added" && (typeName === "Server" || typeName === "ServerList");
    return [{ kind: isNew ? "server-added" : "server-changed", pointer, before: base?.value, after: revision?.value }];
  }
  if (typeName.startsWith("SecurityScheme") || typeName.startsWith("OAuth")) {
    return [
      {
        kind: kind === "added" ? "security-scheme-added" : "security-scheme-changed",
        pointer,
        ...(property ? { detail: property } : {}),
      },
    ];
  }
  const value = revision?.value;
  const isNone =
    Array.isArray(value) &&
    (value.length === 0 || value.every((one) => isObject(one) && Object.keys(one).length === 0));
  if (typeName === "SecurityRequirementList" && kind !== "removed" && isNone)
    return [{ kind: "security-dropped", pointer }];
  const stricter = verdicts.length > 0 || kind === "modified";
  return [{ kind: stricter ? "security-stricter" : "security-alternative-added", pointer }];
}
