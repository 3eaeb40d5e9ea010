import type { PhaseRow } from "@payspec/generator/phases";
import { badge, code, table } from "./html.js";

/** What each phase means to the caller. */
export const phaseMeaning: Readonly<Record<string, string>> = {
  pending: "wait",
  action_required: "the payer has to do something",
  authorized: "money is held, not taken",
  succeeded: "money moved as asked",
  failed: "no money moved",
  canceled: "called off",
  expired: "too late",
  refunded: "money went back",
  unknown: "ask again, do not act",
};

export const phaseBadge = (phase: string): string => badge(`phase ${phase}`, phase.replaceAll("_", " "));

/** Every value of a status with its phase. */
export function phaseTable(label: string, values: PhaseRow["values"]): string {
  return table(
    label,
    ["Value", "Phase", "What to do", "Can it change?"],
    Object.entries(values).map(([value, [phase, final]]) => [
      code(value),
      phaseBadge(phase),
      phaseMeaning[phase] ?? "",
      final ? "No, final" : "Yes",
    ]),
  );
}
