// Changes of our extensions in the words of the policy, one function for each extension.
import type { Json } from "@payspec/spec-model/openapi";
import type { Finding } from "../change.ts";
import type { Kind } from "../policy.ts";
import { moneyKinds } from "./money.ts";
import { phaseKinds } from "./phase.ts";
import { deliveryKinds, reconcileKinds } from "./reconcile.ts";
import { retryKinds } from "./retry.ts";
import { signatureKinds } from "./signature.ts";

type Told = Pick<Finding, "kind" | "detail">;
type Reader = (before: Json | undefined, after: Json | undefined) => Told[];

const one = (kind: Kind): Told[] => [{ kind }];

const readers: Readonly<Record<string, Reader>> = {
  "x-retry": retryKinds,
  "x-reconcile": reconcileKinds,
  "x-delivery": deliveryKinds,
  "x-sensitive": (before, after) => {
    if (before && after) return one("sensitive-class-changed");
    return one(after ? "sensitive-added" : before ? "sensitive-removed" : "prose-changed");
  },
  "x-money": moneyKinds,
  "x-echo": () => one("echo-changed"),
  "x-paging": () => one("paging-changed"),
  "x-tasks": () => one("tasks-changed"),
  "x-phase": phaseKinds,
  "x-status": () => one("status-pointer-changed"),
  "x-open-enum": (before, after) =>
    before === true ? one("enum-closed") : after === true ? one("enum-opened") : one("prose-changed"),
  "x-signature": signatureKinds,
  "x-client-option": (_before, after) => one(after === true ? "client-option-added" : "client-option-removed"),
  "x-error-body": () => one("error-body-changed"),
  "x-max-bytes": (before, after) =>
    one(
      after !== undefined && (before === undefined || Number(after) < Number(before))
        ? "max-bytes-lowered"
        : "max-bytes-raised",
    ),
  "x-prefix": () => one("credential-prefix-changed"),
  "x-sentence": () => one("prose-changed"),
  "x-sunset": (before, after) => [{ kind: "sunset-changed", detail: `${before ?? "none"} → ${after ?? "none"}` }],
  "x-source": () => one("source-changed"),
  "x-reasons": () => one("prose-changed"), // advice for people: no program reads it
  "x-test": () => one("test-rule-changed"),
  "x-repaired": () => one("repair-changed"),
  "x-error-statuses": () => one("error-statuses-changed"),
  "x-waive": () => one("waiver-changed"),
};

/** What a changed extension does. One that nobody knows counts as breaking. */
export function extensionFindings(name: string, before: Json | undefined, after: Json | undefined): Told[] {
  const reader = readers[name];
  return reader ? reader(before, after) : [{ kind: "unknown-extension-changed", detail: name }];
}

/** Extensions that the policy knows. */
export const knownExtensions: readonly string[] = Object.keys(readers);
