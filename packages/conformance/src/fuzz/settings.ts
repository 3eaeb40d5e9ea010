/**
 * Values per operation, and where the dice begin. By hand:
 * `FUZZ_RUNS=500 FUZZ_SEED=7 npx vitest run packages/conformance/test/fuzz.test.ts`.
 */
export const runs = Number(process.env.FUZZ_RUNS ?? 20);
export const seed = Number(process.env.FUZZ_SEED ?? 20261122);
