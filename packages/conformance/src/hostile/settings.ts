/**
 * How much of the fuzz of hostile answers runs: two kinds for each operation and transport, or, with
 * PAYSPEC_HOSTILE=all, every kind under every class of status, in PAYSPEC_HOSTILE_ROUNDS rounds.
 * PAYSPEC_HOSTILE_SEED says where the dice begin.
 */
export const isWhole = process.env.PAYSPEC_HOSTILE === "all";
export const rounds = isWhole ? Number(process.env.PAYSPEC_HOSTILE_ROUNDS ?? 1) : 1;
export const seed = Number(process.env.PAYSPEC_HOSTILE_SEED ?? 20261128);
/** Kinds for each operation and transport, and lies for each operation. */
export const sampled = isWhole ? Number.POSITIVE_INFINITY : 2;
