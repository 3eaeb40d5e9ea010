import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";

/** Who may use the control API. */
export interface Allowed {
  /** Where the server listens, by its options. */
  readonly host: string;
  /** Further names that it may be asked by. */
  readonly hosts: readonly string[];
}

/**
 * Keeps other pages in a browser away from the control API. A foreign `Origin` is refused, and so is a `Host` that is a
 * name of somebody else: a page that rebinds its own name to this machine's address would be of the same origin.
 */
export const guard = (allowed: Allowed): MiddlewareHandler => {
  return async (context, next) => {
    const given = context.req.header("host") ?? "";
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site");
    if (!mayAsk(given, allowed)) return context.json({ message: refusalOf(given) }, 403);
    if (
      (origin !== undefined && origin !== `http://${given}`) ||
      (site !== undefined && site !== "same-origin" && site !== "none")
    ) {
      return context.json({ message: "Pages of other origins may not use the sandbox's control API." }, 403);
    }
    return next();
  };
};

/**
 * Whether a `Host` header names this machine: by address, as localhost, as the server listens, or by a name that was
 * allowed. A server that the network reaches may be asked by any name without a dot too, such as a service of Docker
 * Compose: nobody can own one on the internet.
 */
function mayAsk(given: string, { host, hosts }: Allowed): boolean {
  if (!URL.canParse(`http://${given}`)) return false;
  const name = nameOf(given);
  const onNetwork = host !== "localhost" && !/^(127\.|::1$)/.test(host);
  if (onNetwork && !name.includes(".")) return true;
  return (
    name === "localhost" ||
    name === host.toLowerCase() ||
    isIP(name) !== 0 ||
    hosts.some((one) => one.toLowerCase() === name)
  );
}

const nameOf = (given: string): string => new URL(`http://${given}`).hostname.replace(/^\[|\]$/g, "");

function refusalOf(given: string): string {
  const name = URL.canParse(`http://${given}`) ? nameOf(given) : given;
  return (
    `The control API may not be asked as ${given}, which is not known to be this machine. Allow the name when you start the server, ` +
    `with --allow-host ${name} or startSandboxServer({ hosts: ["${name}"] }), or ask by address or as localhost.`
  );
}
