import { check } from "./call/check.js";
import type { Incoming } from "./call/incoming.js";
import { readCall } from "./call/read.js";
import type { AnswerContract, OperationContract } from "./contract.js";
import { write } from "./strike.js";
import type { Behaviour, Call, Provider, ProviderModule, Reply } from "./types.js";

/** A provider in a sandbox. */
export interface Player {
  readonly provider: Provider;
  readonly module: ProviderModule;
  readonly behaviour: Behaviour;
  /** For the sandbox's check of itself; without them answers are sent as they are. */
  readonly answers: AnswerContract | undefined;
}

/** What was read and answered, for the history. */
export interface Played {
  call?: Call;
  reply?: Reply;
}

/** Operations at a path, of which a request's method picks one. */
export const operationsAt = ({ module }: Player, path: string): readonly OperationContract[] =>
  module.requests.operations.filter((operation) => isAt(operation.path, path));

const isAt = (template: string, path: string): boolean => {
  const parts = path.split("/");
  const names = template.split("/");
  return (
    names.length === parts.length &&
    names.every((name, index) => (name.startsWith("{") ? parts[index] !== "" : parts[index] === name))
  );
};

/**
 * Reads, checks and carries out one request. A defect of the sandbox is answered as one, in
 * plain text, and never thrown.
 */
export async function play(
  player: Player,
  operation: OperationContract,
  path: string,
  incoming: Incoming,
  played: Played,
): Promise<Response> {
  try {
    const { call, violations, tooLarge } = await readCall(incoming, path, operation);
    played.call = call;
    const { behaviour } = player;
    // Nobody can sign or check a body that was not read.
    const denied = tooLarge ? undefined : await behaviour.authorize(call);
    const reply =
      denied ?? (violations.length > 0 ? behaviour.refuse(violations, call) : await carryOut(behaviour, call));
    played.reply = reply;
    const wrong = undocumented(player, operation, reply);
    return wrong === undefined ? write(reply) : defect(wrong);
  } catch (error) {
    if (incoming.signal.aborted) throw error;
    return defect(
      `The sandbox failed at ${operation.id} of ${player.provider}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function carryOut(behaviour: Behaviour, call: Call): Promise<Reply> {
  const handler = behaviour.operations[call.operationId];
  return handler ? handler(call) : behaviour.fail(501, call.operation);
}

/**
 * What the sandbox answers is what the spec describes. Anything else is a defect of the sandbox, and is
 * said instead of the answer.
 */
function undocumented(
  { provider, answers }: Player,
  { id, statuses }: OperationContract,
  { status, body }: Reply,
): string | undefined {
  const key = [String(status), `${Math.floor(status / 100)}XX`, "default"].find((name) => statuses.includes(name));
  if (key === undefined)
    return `The sandbox answered ${id} of ${provider} with ${status}, which the spec does not document.`;
  const validate = answers?.answers[id]?.[key];
  const wrong = !validate || body === undefined ? [] : check(validate, JSON.parse(JSON.stringify(body)), "body");
  return (
    wrong[0] && `The sandbox answered ${id} of ${provider} with ${status}, but ${wrong[0].field} ${wrong[0].rule}.`
  );
}

const defect = (sentence: string): Response =>
  new Response(sentence, { status: 500, headers: { "content-type": "text/plain" } });
