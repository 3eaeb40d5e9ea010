// What the provider's documentation says about answers, as far as the specs tell it to programs.
import type { Result } from "@payspec/core";
import { phaseOf } from "payspec";
import type { Provider } from "../clients.ts";
import type { Told } from "./settle.ts";

const MEANING: Readonly<Record<string, Told>> = {
  authorized: "done",
  succeeded: "done",
  done: "done",
  partially_refunded: "done",
  refunded: "done",
  failed: "not done",
  canceled: "not done",
  expired: "not done",
};

/** What a status means by the spec's phase table; undefined for an answer without a status. */
export function byPhase(provider: Provider, result: Result<unknown>): Told | undefined {
  const phase = result.ok ? phaseOf(provider, result.operationId, result.data) : undefined;
  return phase && (MEANING[phase] ?? "pending");
}

/** True for a documented refusal of one operation with one status. */
export const isRefusal = (result: Result<unknown>, operationId: string, status: number): boolean =>
  !result.ok && result.kind === "refused" && result.operationId === operationId && result.status === status;
