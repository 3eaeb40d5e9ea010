// What the clients import in a browser in place of their table of verdicts, so that a page does not carry it.
import type { VerdictTable } from "./settle/table.js";

/** Nothing: `@payspec/<provider>/settle` brings the table. */
export const verdicts: VerdictTable | undefined = undefined;
