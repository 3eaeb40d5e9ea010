import { waived, walkReceived } from "../walk.mjs";

const looksLikeStatus = /^(status|result)$|Status$/;

/** Every status enum that we receive says what each of its values means in the words all providers share. */
export const StatusPhase = () => ({
  Operation(operation, ctx) {
    walkReceived(ctx, operation, (schema, at, name) => {
      const phases = schema["x-phase"];
      if (!schema.enum || waived(schema, "status-phase")) return;
      if (!phases) {
        if (looksLikeStatus.test(name))
          ctx.report({ message: `Status enum ${name} has no x-phase. Say what each value means.`, location: at.key() });
        return;
      }
      for (const value of schema.enum) {
        if (value !== null && !(value in phases))
          ctx.report({ message: `x-phase does not say what ${JSON.stringify(value)} means.`, location: at.child("x-phase").key() });
      }
      for (const value of Object.keys(phases)) {
        if (!schema.enum.includes(value))
          ctx.report({
            message: `x-phase names ${JSON.stringify(value)}, which is no value of the enum.`,
            location: at.child(["x-phase", value]).key(),
          });
      }
    });
  },
});
