import type { Result } from "@payspec/core";
import { deref, mediaOf } from "@payspec/spec-model/openapi";
import type * as fc from "fast-check";
import { clientOf, type Provider } from "../clients.ts";
import { answersOf, contractsOf } from "../contracts.ts";
import { documentOf, inputOf, operationOf } from "../documented.ts";
import { type Rule, waysOf } from "./schema.ts";
import { jsonFor } from "./value.ts";

/** A documented status of an operation, with the answers that it may have. */
export interface Documented {
  readonly id: string;
  readonly status: number;
  /** Undefined where the answer has no body. */
  readonly answers: fc.Arbitrary<unknown> | undefined;
  readonly schema: Rule | undefined;
}

/** All documented statuses of a provider's operations; a class such as `4XX` is seen as one of its statuses. */
export function documentedOf(provider: Provider): Documented[] {
  const doc = documentOf(provider);
  return contractsOf(provider).flatMap(({ id }) =>
    Object.entries(answersOf(provider, id)).map(([key, contract]) => {
      const response = operationOf(provider, id).operation.responses[key];
      const schema = mediaOf(response && deref(doc, response))?.media.schema as Rule | undefined;
      const answers = schema && jsonFor(doc, schema).filter(contract ?? (() => true));
      return { id, status: Number(key.replace("XX", "22")), answers, schema };
    }),
  );
}

/** What a client makes of answers to its documented example request. */
export function readerOf(provider: Provider, { id, status }: Documented): (body: unknown) => Promise<Result<unknown>> {
  let text: string | null = null;
  const client = clientOf(provider, {
    baseUrl: "https://fuzz.invalid",
    retries: 0,
    fetch: async () => new Response(text, { status, headers: { "content-type": "application/json" } }),
  });
  const input = inputOf(provider, id);
  return (body) => {
    text = body === undefined ? null : JSON.stringify(body);
    return (client[id] as (input: object) => Promise<Result<unknown>>)(input);
  };
}

const DEEPEST = 4;

/**
 * Members that every answer has, as paths; `*` stands for any item. What may be null, absent or of another shape is the
 * caller's to read, and the client looks four levels deep.
 */
export function* demandedOf(
  provider: Provider,
  rule: Rule,
  path: readonly string[] = [],
): Generator<readonly string[]> {
  const doc = documentOf(provider);
  const { if: _, then: __, else: ___, ...own } = deref(doc, rule);
  const [way, ...others] = waysOf(doc, own);
  if (!way || others.length > 0 || path.length >= DEEPEST) return;
  if (way.type === "array") yield* demandedOf(provider, way.items ?? {}, [...path, "*"]);
  if (way.type !== "object") return;
  for (const name of way.required ?? []) {
    yield [...path, name];
    const inner = way.properties?.[name];
    if (typeof inner === "object") yield* demandedOf(provider, inner, [...path, name]);
  }
}

/** A copy of an answer without the member at a path; undefined where a list on the way has no item. */
export function without(body: unknown, [step = "", ...rest]: readonly string[]): unknown {
  if (step === "*") {
    const [first, ...others] = body as unknown[];
    const changed = first === undefined ? undefined : without(first, rest);
    return changed === undefined ? undefined : [changed, ...others];
  }
  const { [step]: inner, ...others } = body as Record<string, unknown>;
  if (rest.length === 0) return others;
  const changed = without(inner, rest);
  return changed === undefined ? undefined : { ...others, [step]: changed };
}
