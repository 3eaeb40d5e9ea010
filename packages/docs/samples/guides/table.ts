import { operations } from "@payspec/qiwi";

/** What the client knows about every operation. */
export function neverRepeated() {
  // #region table
  const never = Object.entries(operations)
    .filter(([, { retry }]) => retry === "never")
    .map(([operationId]) => operationId);
  // #endregion
  return never;
}
