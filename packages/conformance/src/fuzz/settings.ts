/**
 * Values per operation, and where the dice begin. By hand:
 * `FUZZ_RUNS=500 FUZZ_SEED=7 npx vitest run packages/conformance/test/contract/fuzz.test.ts`.
 */
export const runs = Number(process.env.FUZZ_RUNS ?? 10);
export const seed = Number(process.env.FUZZ_SEED ?? 20261122);

/**
 * With a number given by hand each faulty request is sent. Otherwise of those that break the same rules in the same
 * places one is: the contracts have judged all of them.
 */
export const everyFault = process.env.FUZZ_RUNS !== undefined;
