const asked: Record<string, Promise<unknown>> = {};

/**
 * Reads a file of the site once. It is a script, not a request for data: that also works from a folder. One that did
 * not come is asked for again.
 */
export const load = (address: string): Promise<unknown> =>
  (asked[address] ??= new Promise((end) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = end;
    script.onerror = () => end(delete asked[address]);
    document.head.append(script);
  }));
