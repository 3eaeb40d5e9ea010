// The control: `node --import` this, and a recipe gets a shop whose calls have no intent. All else
// of the recipe stays as it is.
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) => next(specifier.endsWith("/shop.ts") ? new URL("./shop.ts", import.meta.url).href : specifier, context),
});
