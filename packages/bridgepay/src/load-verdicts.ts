// Generated from specs/bridgepay. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

// In a browser `@payspec/core/no-verdicts` takes the place of this module (`#verdicts` in package.json).

/** Loads how lost answers are settled, when somebody asks for it. */
export const loadVerdicts = () => import("./generated/verdicts.js");
