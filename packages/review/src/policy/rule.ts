import type { Direction } from "../uses.ts";

/** How much of the version a change moves. */
export type Level = "none" | "patch" | "minor" | "major";

/** caller: calls operations. receiver: gets webhooks. reader: reads docs, descriptions and examples. */
export type Audience = "caller" | "receiver" | "reader";

/** What one kind of change means for a release. */
export interface Rule {
  /** The change as a sentence. */
  what: string;
  /**
   * Level where the changed part is sent (requests, and answers to webhooks), and where it is
   * received (answers, webhooks).
   */
  send: Level;
  receive: Level;
  why: string;
  example: string;
  /** No schema changes, but what client, sandbox or redactor does. */
  behaviour?: true;
  /** Verdicts of Redocly's diff that this rule overrules; every other verdict counts. */
  overrules?: readonly string[];
}

const ORDER: readonly Level[] = ["none", "patch", "minor", "major"];

export const rank = (level: Level): number => ORDER.indexOf(level);

/** The highest of some levels. */
export const highest = (levels: readonly Level[]): Level => ORDER[Math.max(0, ...levels.map(rank))] as Level;

/** Whether a part used in this direction is sent by our users. */
export const isSent = (direction: Direction): boolean => direction === "request" || direction === "reply";

/** A rule that rates the same in all directions. */
export const always = (level: Level, what: string, why: string, example: string): Rule => ({
  what,
  send: level,
  receive: level,
  why,
  example,
});

/** A rule about what the client does. */
export const behaviour = (level: Level, what: string, why: string, example: string): Rule => ({
  ...always(level, what, why, example),
  behaviour: true,
});
