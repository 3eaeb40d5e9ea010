import type { Results } from "./results.ts";

/** A part of the page. */
export interface Section {
  /** Anchor; stays when the title changes. */
  readonly id: string;
  readonly title: string;
  /** The part of the results that it shows: where a run did not measure it, the page says so. */
  readonly part: keyof Results;
  readonly body: (results: Results) => string;
}
