/**
 * How a transaction ends:
 *
 * - `reject`: refused, no money moves. Amounts that end in 01.
 * - `pending`: in progress for five seconds, then done. Amounts that end in 02.
 * - `error`: failed, and stays so; no money moves. Amounts that end in 03.
 * - `lost`: reads as failed for five seconds although the money has moved, then as done. Amounts that end in 04.
 * - `success`: every other amount.
 *
 * VIA publishes no test amounts; these are the sandbox's own.
 */
export type Fate = "success" | "reject" | "pending" | "error" | "lost";

const FATES: Readonly<Record<number, Fate>> = { 1: "reject", 2: "pending", 3: "error", 4: "lost" };

/** The fate of an amount in tiyin. */
export const fateOf = (amount: number): Fate => FATES[amount % 100] ?? "success";

/** How long `pending` and `lost` last, in ms. */
export const UNSETTLED_MS = 5000;
