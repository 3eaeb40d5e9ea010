/** One thing that can be found. Short names: the index travels to every reader who searches. */
export interface SearchEntry {
  /** Kind. */
  readonly k: "guide" | "flow" | "provider" | "operation" | "webhook" | "schema" | "statuses" | "error" | "changes";
  /** Provider's label; empty for guides. */
  readonly p: string;
  /** Title. */
  readonly t: string;
  /** What it is, in a sentence. */
  readonly s: string;
  /** Address from the site's root. */
  readonly u: string;
  /** Further words. */
  readonly x: string;
  /** Words that readers ask for it by. */
  readonly a?: string;
  /** Fields with their anchors on the page. */
  readonly f: readonly (readonly [name: string, anchor: string])[];
}
