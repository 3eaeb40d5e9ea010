import { Hono } from "hono";
import type { ProviderModule } from "../../types.js";
import { pageOf } from "./html.js";
import { readScript, scripts } from "./scripts.js";
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

/** The page that shows what happened, with its style and scripts. */
export function servePage(baseUrls: Readonly<Record<string, string>>, modules: Readonly<Record<string, ProviderModule>>): Hono {
  const app = new Hono();
  app.get("/", (context) => context.html(pageOf(baseUrls, modules), 200, common));
  app.get("/page/style.css", (context) => context.body(style, 200, { ...common, "content-type": "text/css; charset=utf-8" }));
  for (const name of scripts) {
    app.get(`/page/${name}.js`, async (context) =>
      context.body(await readScript(name), 200, { ...common, "content-type": "text/javascript; charset=utf-8" }),
    );
  }
  return app;
}
