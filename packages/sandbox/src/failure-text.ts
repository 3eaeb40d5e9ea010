import type { OperationContract } from "./contract.js";

/** What a failure says that no handler made: an address that the spec does not have, or a fault that was injected. */
export const failureText = (status: number, operation: OperationContract | undefined): string => {
  if (operation) return `A fault was injected into the sandbox: it answers ${status} to ${operation.id}`;
  return status === 405
    ? "The spec has no operation with this method at this address: read its path in the reference"
    : "The spec has no operation at this address: read its path in the reference";
};
