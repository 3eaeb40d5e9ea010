// What the sandbox checks requests and answers by, compiled from the specs.

import type { AnswerContract, OperationContract, Validate } from "../../sandbox/src/contract.ts";
import { answers } from "../../sandbox/src/generated/answers.ts";
import { modules } from "../../sandbox/src/generated/modules.ts";
import type { Provider } from "./clients.ts";

export type { OperationContract, Validate };

/** A provider's operations. */
export const contractsOf = (provider: Provider): readonly OperationContract[] => modules[provider].requests.operations;

/** Validators of an operation's answers, by status. */
export const answersOf = (provider: Provider, operationId: string): AnswerContract["answers"][string] =>
  answers[provider].answers[operationId] ?? {};
