// What the clients import in a browser in place of the module that loads their table of verdicts, so that a page does
// not carry it.

/** Nothing: `@payspec/<provider>/settle` brings the table. */
export const loadVerdicts = undefined;
