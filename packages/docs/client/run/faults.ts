import type { Fault } from "@payspec/sandbox";

type Strike = Omit<Extract<Fault, { commit?: boolean }>, "type"> & {
  type: string;
  status?: number;
  retryAfterSeconds?: number;
};

/** What can go wrong, by the name of its words. Everything but one lost answer strikes every attempt. */
export const FAULTS: Readonly<Record<string, Strike>> = {
  lostOnce: { type: "reset", commit: true },
  lost: { type: "reset", commit: true, times: 9 },
  broken: { type: "reset", times: 9 },
  hang: { type: "hang", commit: true, times: 9 },
  half: { type: "truncate", commit: true, times: 9 },
  html: { type: "html", commit: true, times: 9 },
  empty: { type: "empty", commit: true, times: 9 },
  busy: { type: "rate-limit", retryAfterSeconds: 60, times: 9 },
  down: { type: "refuse", status: 503, times: 9 },
  key: { type: "refuse", status: 401, times: 9 },
};

/** The fault of a choice, at one operation. */
export const faultOf = (choice: string, operationId: string): Fault | undefined => {
  const strike = FAULTS[choice];
  return strike && ({ ...strike, operationId } as Fault);
};
