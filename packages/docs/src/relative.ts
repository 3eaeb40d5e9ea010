/** Makes the addresses of a page that start at the site's root relative to the page, so that the site works from any folder. */
export function relativeTo(file: string, html: string): string {
  const depth = file.split("/").length - 1;
  const up = depth === 0 ? "./" : "../".repeat(depth);
  return html.replace(
    /\b(href|src)="\/([^"/][^"]*)?"/g,
    (_, attribute: string, rest = "") => `${attribute}="${up}${rest === "" ? "index.html" : withFile(rest)}"`,
  );
}

/** Folders name their index page: without a server nobody else does. */
const withFile = (address: string): string => address.replace(/\/(?=#|$)/, "/index.html");
