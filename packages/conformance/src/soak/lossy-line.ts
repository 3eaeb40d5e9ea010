// A line on which some requests get no answer: the caller's patience ends, and the request may be carried out before,
// later or never. Nothing waits for real time: a late request arrives after a few others, or when the
// caller lets everything arrive.
import type { Timeouts } from "../timeouts.ts";
import { seeded } from "./random.ts";

/** What becomes of a request that gets no answer. */
export type LostAnswer = "lost" | "carried out" | "late";

export interface LossyLine {
  readonly fetch: typeof fetch;
  /** Lets every late request arrive, and waits for it. */
  readonly arriveAll: () => Promise<void>;
}

/** Late requests arrive after at most so many others. */
const OTHERS = 8;

export interface LossyLineOptions {
  /** Share of requests that get no answer. */
  readonly probability: number;
  readonly seed: number;
  readonly timeouts: Timeouts;
  readonly lostAnswers?: readonly LostAnswer[];
  /** Called for each request that gets no answer. */
  readonly struck: () => void;
}

/** Puts the line before a server. */
export function lossyLine(send: typeof fetch, options: LossyLineOptions): LossyLine {
  const { probability, seed, timeouts, lostAnswers = ["lost", "carried out", "late"], struck } = options;
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const late = new Set<{ others: number; arrive: () => Promise<unknown> }>();

  const arriveAll = async (now: (one: { others: number }) => boolean) => {
    const due = [...late].filter(now);
    for (const one of due) late.delete(one);
    await Promise.all(due.map(({ arrive }) => arrive()));
  };
  const noAnswer = (init: RequestInit | undefined) => {
    timeouts.mine()?.end();
    return new Promise<never>((_, reject) => {
      const fail = () => reject(init?.signal?.reason);
      if (init?.signal?.aborted) fail();
      else init?.signal?.addEventListener("abort", fail, { once: true });
    });
  };
  return {
    async fetch(input, init) {
      for (const one of late) one.others--;
      void arriveAll(({ others }) => others <= 0);
      if (random() >= probability) return send(input, init);
      struck();
      const lostAnswer = lostAnswers[below(lostAnswers.length)];
      const arrive = () => send(input, { ...init, signal: null }).catch(() => undefined); // It has left: nobody can call it back.
      if (lostAnswer === "late") late.add({ others: 1 + below(OTHERS), arrive });
      if (lostAnswer === "carried out") await arrive();
      return noAnswer(init);
    },
    arriveAll: () => arriveAll(() => true),
  };
}
