// Wrong calls made from the documented ones: per operation with a body, each documented body with each
// mistake that can be made in it.
import { deref, mediaOf, operationsOf } from "@payspec/spec-model/openapi";
import type { Provider } from "../clients.ts";
import { documentOf, inputOf } from "../documented.ts";
import type { Rule } from "../fuzz/schema.ts";
import { type Printed, print } from "./print.ts";
import { type Spoilt, spoil } from "./spoil.ts";

/** A call with one mistake in its body. */
export interface WrongCall extends Spoilt {
  readonly provider: Provider;
  readonly operation: string;
  /** The call as a statement; the client has the provider's name. */
  readonly printed: Printed;
}

/** Names of the operations that take a body. */
export const operationsWithBody = (provider: Provider): readonly string[] =>
  operationsOf(documentOf(provider)).flatMap(({ id, operation }) => (operation.requestBody ? [id] : []));

/** Every documented body of every operation with each mistake. */
export function wrongCallsOf(provider: Provider): readonly WrongCall[] {
  const doc = documentOf(provider);
  return operationsOf(doc).flatMap(({ id, operation }) => {
    const media = mediaOf(operation.requestBody && deref(doc, operation.requestBody))?.media;
    if (!media) return [];
    const { body: first, siteId: _, ...input } = inputOf(provider, id);
    const [, ...others] = Object.values(media.examples ?? {}).map((example) => deref(doc, example).value);
    return [first, ...others].flatMap((body) =>
      spoil(doc, media.schema as Rule, body).map((spoilt) => ({
        ...spoilt,
        provider,
        operation: id,
        printed: statement(`${provider}.${id}`, input, print(spoilt.body)),
      })),
    );
  });
}

/** The body begins on the line of the call, so that its lines keep their numbers. */
function statement(method: string, input: Readonly<Record<string, unknown>>, { lines, lineOf }: Printed): Printed {
  const given = Object.entries(input).map(([name, value]) => `${name}: ${JSON.stringify(value)}, `);
  const text = `${method}({ ${given.join("")}body: ${lines.join("\n")} });`;
  return { lines: text.split("\n"), lineOf };
}
