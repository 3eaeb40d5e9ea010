// A run that awaits what never comes, or that calls for ever, would never have a report.

/** Nothing of ours pauses so long: an attempt takes 1.5 s at most, a call 5 s. In ms. */
const QUIET = 12_000;
/** The longest flow, with no answer to any of its calls, ends sooner. In ms. */
const LONGEST = 90_000;
const LOOK = 500;

/**
 * What rejects with a sentence when a run has done nothing for a while, or goes on and on. `done` counts what the run
 * does; `stop` ends the watch.
 */
export function limit(
  done: () => number,
  sentences: { readonly quiet: string; readonly long: string },
): { readonly over: Promise<never>; readonly stop: () => void } {
  let left = LONGEST;
  let quiet = QUIET;
  let seen = done();
  let fail: (why: Error) => void = () => {};
  const over = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // By looks and not by the clock: the timers of a page that nobody sees are late.
  const watch = setInterval(() => {
    quiet = done() === seen ? quiet - LOOK : QUIET;
    seen = done();
    left -= LOOK;
    if (quiet <= 0) fail(new RangeError(sentences.quiet));
    else if (left <= 0) fail(new RangeError(sentences.long));
  }, LOOK);
  return { over, stop: () => clearInterval(watch) };
}
