import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";
import { codeTheme } from "../src/code-theme.js";
import { lean } from "../src/lean.js";
import type { SiteMap } from "../src/nav.js";
import { relativeTo } from "../src/relative.js";

const site = JSON.parse(readFileSync(new URL("../.generated/site.json", import.meta.url), "utf8")) as SiteMap;

// Runs before the first paint, so that a chosen theme does not flash.
const early =
  'document.documentElement.classList.add("js");try{var t=localStorage.getItem("payspec-theme");if(t)document.documentElement.dataset.theme=t}catch(e){}';

export default defineConfig({
  title: "Payspec",
  titleTemplate: ":title · Payspec",
  description: "Typed clients, specs and a sandbox for five payment APIs.",
  lang: "en",
  srcDir: ".generated",
  outDir: "dist",
  cacheDir: ".generated/.cache",
  // Pages are plain HTML with one small script of ours: nothing to hydrate, and a folder on disk is enough to read them.
  mpa: true,
  appearance: false,
  ignoreDeadLinks: true, // Checked after the build, anchors included.
  head: [
    ["script", {}, early],
    ["script", { src: `/${site.script}`, "data-index": site.searchIndex, defer: "" }],
    [
      "link",
      {
        rel: "icon",
        href: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%232a4bd0'/%3E%3Cpath d='M10 25V8h7a5 5 0 0 1 0 10h-7' fill='none' stroke='%23fff' stroke-width='3'/%3E%3C/svg%3E",
      },
    ],
  ],
  markdown: { theme: codeTheme, headers: false },
  vite: { logLevel: "error", build: { chunkSizeWarningLimit: 4000 } },
  transformHtml: (html, _file, { page }) => relativeTo(page.replace(/\.md$/, ".html"), lean(html)),
});
