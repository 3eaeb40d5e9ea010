import { Hono } from "hono";
import { script } from "#page";
import type { ProviderModule } from "../../types.js";
import { pageOf } from "./html.js";
import { style } from "./style.js";

// Nothing from elsewhere, nothing inline: what a request put into the history can't become a script here.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const common = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** The page that shows what happened, with its style and script. */
export function servePage(
  baseUrls: Readonly<Record<string, string>>,
  modules: Readonly<Record<string, ProviderModule>>,
): Hono {
  const app = new Hono();
  app.get("/", (context) => context.html(pageOf(baseUrls, modules), 200, common));
  app.get("/page/style.css", (context) =>
    context.body(style, 200, { ...common, "content-type": "text/css; charset=utf-8" }),
  );
  app.get("/page/main.js", (context) =>
    context.body(script, 200, { ...common, "content-type": "text/javascript; charset=utf-8" }),
  );
  return app;
}
