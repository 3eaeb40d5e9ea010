// What a spec says is text: nothing in it can act on a page, wherever the page writes it.
import { mapTexts } from "@payspec/spec-model/texts";
import { describe, expect, it } from "vitest";
import { blockMarkdown } from "../src/markdown.js";
import { providerPages } from "../src/pages.js";
import { providerIn, readProvider } from "../src/provider.js";
import { Words } from "../src/words.js";

const EVIL =
  '<img src=x onerror="alert(1)"> <script>alert(1)</script> <iframe src="https://x.example"></iframe> <form action="https://x.example"></form> <i v-text="alert(1)">{{ alert(1) }}</i> [a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](vbscript:x) [e](//x.example) ![f](https://x.example/f.png)';
const ACTS =
  /<(?:img|script|iframe|form|i|object|embed|style|link|base|meta)\b|<\w[^>]*\s(?:on\w+=|(?:href|src)="(?:\w*script|data|\/\/))/i;

describe.each(["bridgepay", "tribute"].map((name) => [name, readProvider(name)] as const))(
  "the pages of %s",
  (_, files) => {
    it("write every text of the spec out as text", () => {
      const doc = mapTexts(files.doc, (text) => `${text} ${EVIL}`);
      const pages = providerPages(providerIn({ ...files, doc, gaps: `${files.gaps}\n\n${EVIL}` }, new Words("en")));
      const found = Object.entries(pages).flatMap(([path, { body }]) => {
        const [act] = ACTS.exec(String(body)) ?? [];
        return act ? [`${path}: ${act}`] : [];
      });
      expect(found).toEqual([]);
      const shown = Object.values(pages).filter(({ body }) => String(body).includes("&lt;script&gt;alert(1)"));
      expect(shown.length).toBeGreaterThan(Object.keys(pages).length * 0.8);
    });
  },
);

it.each([
  ["https://x.example/a", true],
  ["/qiwi/index.html", true],
  ["#anchor", true],
  ["mailto:a@x.example", true],
  ["javascript:alert(1)", false],
  ["&#106;avascript:alert(1)", false],
  ["java\tscript:alert(1)", false],
  ["file:///etc/passwd", false],
  ["//x.example", false],
])("a link to %s is followed: %s", (address, followed) => {
  expect(blockMarkdown(`[text](${address})`).includes("<a ")).toBe(followed);
});
