/** The address of a file of the site, seen from another: both are paths below the site's root. */
export function relativePath(from: string, to: string): string {
  const depth = from.split("/").length - 1;
  return `${depth === 0 ? "./" : "../".repeat(depth)}${to}`;
}

/**
 * Makes the addresses of a page that start at the site's root relative to the page, so that the
 * site works from any folder.
 */
export function relativeTo(file: string, page: string, place: (path: string) => string = (path) => path): string {
  return page.replace(/\b(href|src)="\/([^"/][^"]*)?"/g, (_, attribute: string, rest = "") => {
    const [path = "", anchor] = rest.split("#");
    return `${attribute}="${relativePath(file, place(withFile(path)))}${anchor ? `#${anchor}` : ""}"`;
  });
}

/** Folders name their index page: without a server nobody else does. */
const withFile = (path: string): string => path.replace(/(^|\/)$/, "$1index.html");
