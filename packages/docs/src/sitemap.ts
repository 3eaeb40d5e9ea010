import type { Edition } from "./editions.js";
import { absolute } from "./head.js";
import type { Language } from "./words.js";

/** Every page with the same page in the other languages. */
export function sitemap(site: readonly Edition[], placed: (language: Language, path: string) => string): string {
  const entries = site.flatMap(({ language, pages }) =>
    Object.entries(pages)
      .filter(([, page]) => page.kind !== "Missing")
      .map(([path]) => {
        const there = site.filter((other) => other.pages[path]);
        const links = there.map(
          (other) =>
            `<xhtml:link rel="alternate" hreflang="${other.language}" href="${absolute(placed(other.language, path))}"/>`,
        );
        return `<url><loc>${absolute(placed(language, path))}</loc>${there.length > 1 ? links.join("") : ""}</url>`;
      }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
}
