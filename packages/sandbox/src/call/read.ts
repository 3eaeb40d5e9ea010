import type { OperationContract } from "../contract.js";
import type { Call, Violation } from "../types.js";
import { readBody } from "./body.js";
import { mostBytes, readBytes } from "./bytes.js";
import type { Incoming } from "./incoming.js";
import { readParameters } from "./parameters.js";

/** What came of reading a request by its contract. */
export interface ReadCall {
  readonly call: Call;
  readonly violations: readonly Violation[];
  /** True for a body that was not read to its end, so that no signature over it can be checked. */
  readonly tooLarge: boolean;
}

/** Reads a request as the operation's contract says and lists everything that the documentation rules out. */
export async function readCall(incoming: Incoming, path: string, operation: OperationContract): Promise<ReadCall> {
  const { url, method, headers } = incoming;
  const violations: Violation[] = [];
  const most = mostBytes(operation.body?.files);
  const bytes = await readBytes(incoming.body, headers, most);
  const parameters = readParameters(incoming, path, operation, violations);
  const type = headers.get("content-type") ?? "";
  const { value, numbers } = await readBody(bytes ?? new Uint8Array(), type, operation, bytes ? violations : []);
  if (!bytes) violations.push({ field: "body", rule: `must not be larger than ${most} bytes` });
  const call = {
    ...parameters,
    operationId: operation.id,
    operation,
    headers,
    body: value,
    numbers,
    bytes: bytes ?? new Uint8Array(),
    url: url.href,
    method,
  };
  return { call, violations, tooLarge: bytes === undefined };
}
