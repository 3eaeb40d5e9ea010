import { connect } from "./connection.js";
import { deliver } from "./deliver.js";
import { drafting } from "./draft.js";
import { checkDuration, isHeaderValue } from "./option.js";
import { checkBaseUrl, SEGMENT_RULE, segment } from "./path.js";
import { plainFetch } from "./plain-fetch.js";
import { problemList, type Say, sayAll } from "./problem.js";
import { invalid } from "./result.js";
import type { ClientConfig, Problem, Result } from "./types.js";

/**
 * Makes a client: one method per operation of the table, and `fetch`, the same transport as a plain fetch.
 * Throws a TypeError when an option can't work; afterwards nothing throws for what happens on the wire.
 */
export function createClient<Methods extends object>(given: ClientConfig): Methods & { readonly fetch: typeof fetch } {
  const config = { ...given, baseUrl: checkBaseUrl(given.baseUrl) };
  const { problems, say } = problemList();
  checkOptions(config, say);
  if (problems.length > 0) throw new TypeError(sayAll(problems));

  let calls = 0;
  const nextId = () => ++calls;
  const client: Record<string, unknown> = { fetch: plainFetch(config, nextId) };
  for (const [operationId, operation] of Object.entries(config.operations)) {
    let draftOf: ReturnType<typeof drafting> | undefined; // Most clients use few of their operations.
    const method = async (input: object = {}): Promise<Result<unknown>> => {
      draftOf ??= drafting(config, operation);
      const draft = input && typeof input === "object" ? draftOf(input) : [NO_INPUT];
      if (!("url" in draft)) return invalid(operationId, draft);
      const { result } = await deliver(config, nextId(), operationId, draft, input);
      return result;
    };
    client[operationId] = Object.defineProperty(method, "name", { value: operationId });
  }
  return connect(client, {
    baseUrl: config.baseUrl,
    operations: config.operations,
    call: (operationId, input) => (client[operationId] as (input: object) => Promise<Result<unknown>>)(input),
    verdicts: async () => (await config.verdicts?.())?.verdicts,
  }) as Methods & { readonly fetch: typeof fetch };
}

const NO_INPUT: Problem = { field: "input", rule: "type", message: "input must be one object with parameters, body and options." };

function checkOptions({ credentials, given = {}, timeoutMs, deadlineMs, retries = 0 }: ClientConfig, say: Say): void {
  for (const [{ header }, credential] of credentials) {
    if (typeof credential !== "function" && !isHeaderValue(credential)) {
      say(`The credential for ${header}`, "type", "must be a non-empty text without line breaks, or a function that gives one.");
    }
  }
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && segment(value) === undefined) say(name, "path-segment", SEGMENT_RULE);
  }
  checkDuration("timeoutMs", timeoutMs, say);
  checkDuration("deadlineMs", deadlineMs, say);
  if (!Number.isInteger(retries) || retries < 0) say("retries", "type", "must be a whole number, 0 or more.");
}
