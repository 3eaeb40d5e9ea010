// What never ends would hang the page with its reader's work: an edited text has a look at the clock in each round of
// a loop and at the beginning of each function, by which promises and calls go round as well.

/** How long the page may be blocked, in ms. */
const MOST = 2000;

/**
 * What each round calls: throws when nothing else of the page has run for a while. True, so that a
 * condition may stand behind it.
 */
export function guard(sentence: string): { readonly tick: () => true; readonly stop: () => void } {
  let since = performance.now();
  const beat = setInterval(() => {
    since = performance.now();
  }, 50);
  return {
    tick: () => {
      // The timers of a page that nobody sees are late.
      if (performance.now() - since > MOST && !globalThis.document?.hidden) throw new RangeError(sentence);
      return true;
    },
    stop: () => clearInterval(beat),
  };
}
