import type { Json, Phases } from "@payspec/spec-model/openapi";
import type { Context, Location, Rule } from "../rule.ts";
import { isWebhook, waived, walkReceived } from "../walk.ts";

const looksLikeStatus = /^(status|result)$|Status$/;
/** Phases that say that money moved, or is held. */
const ofMoney = ["authorized", "succeeded", "partially_refunded", "refunded"];

/** Every status enum that we receive says what each of its values means in the words all providers share. */
export const StatusPhase: Rule = () => ({
  Operation(operation, ctx) {
    const enums: Json[][] = [];
    walkReceived(ctx, operation, (schema, at, name) => {
      const phases = schema["x-phase"];
      if (!schema.enum || waived(schema, "status-phase")) return;
      if (!phases) {
        if (looksLikeStatus.test(name))
          ctx.report({ message: `Status enum ${name} has no x-phase. Say what each value means.`, location: at.key() });
        return;
      }
      enums.push(schema.enum);
      checkValues(ctx, schema.enum, phases, at.child("x-phase"));
    });
    const own = operation["x-phase"];
    if (!own || isWebhook(ctx.location)) return;
    const replaced = enums.find((values) => Object.keys(own.values ?? {}).every((value) => values.includes(value)));
    if (replaced) checkValues(ctx, replaced, own, ctx.location.child("x-phase"));
    else
      ctx.report({
        message: "x-phase of the operation fits no status enum of its answers.",
        location: ctx.location.child("x-phase").key(),
      });
  },
});

function checkValues(
  ctx: Context,
  values: readonly Json[],
  { does, values: meanings = {} }: Phases,
  at: Location,
): void {
  for (const value of values) {
    if (value !== null && !(String(value) in meanings))
      ctx.report({ message: `x-phase does not say what ${JSON.stringify(value)} means.`, location: at.key() });
  }
  for (const [value, { cases = [], ...meaning }] of Object.entries(meanings)) {
    const location = at.child(["values", value]).key();
    if (!values.includes(value))
      ctx.report({ message: `x-phase names ${JSON.stringify(value)}, which is not a value of the enum.`, location });
    const said = [meaning, ...cases].map(({ phase }) => phase);
    const wrong =
      does === "money"
        ? said.slice(0, 1).find((phase) => phase === "done")
        : said.find((phase) => ofMoney.includes(phase));
    if (wrong)
      ctx.report({
        message: `x-phase calls ${JSON.stringify(value)} ${wrong}, but what it does is ${does}: say ${does === "money" ? "whether money moved" : "done"}.`,
        location,
      });
  }
}
