import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";

/**
 * Keeps other pages in a browser away from the control API. A foreign `Origin` is refused, and so is a `Host` that is a name of somebody
 * else: a page that rebinds its own name to this machine's address would be of the same origin.
 */
export const guard = (host: string): MiddlewareHandler => {
  return async (context, next) => {
    const given = context.req.header("host") ?? "";
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site");
    if (!isLocal(given, host))
      return context.json({ message: `The host ${given} is not this machine: ask by its address or as localhost.` }, 403);
    if ((origin !== undefined && origin !== `http://${given}`) || (site !== undefined && site !== "same-origin" && site !== "none")) {
      return context.json({ message: "Pages of other origins may not use the sandbox's control API." }, 403);
    }
    return next();
  };
};

/** Whether a `Host` header names this machine by address, as localhost, or as the server was told to listen. */
export function isLocal(given: string, host: string): boolean {
  if (!URL.canParse(`http://${given}`)) return false;
  const { hostname } = new URL(`http://${given}`);
  const name = hostname.replace(/^\[|\]$/g, "");
  return name === "localhost" || name === host || isIP(name) !== 0;
}
