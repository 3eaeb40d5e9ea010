/** Takes out what VitePress and Vue write for a page that comes alive in the browser; ours stay as they are. */
export function lean(html: string): string {
  return html
    .replace(/\s*<link rel="preload stylesheet" href="[^"]*vp-icons\.css" as="style">/, "")
    .replace(/rel="preload stylesheet" (href="[^"]+") as="style"/, 'rel="stylesheet" $1')
    .replace(/\s*<script id="check-mac-os">.*?<\/script>/, "")
    .replace(/<!--(?:\[|\])?-->/g, "")
    .replace(/(<pre class="[^"]*") style="[^"]*"/g, "$1")
    .replace(/<span style="color:var\(--ink\);?">([^<]*)<\/span>/g, "$1")
    .replace(/<span style="color:var\(--code-([a-z]+)\);?">/g, '<span class="t-$1">')
    .replace(/^\s*\n/gm, "");
}

/** The page for what does not exist is shown at any depth: it has to find the root of the site by itself, before it loads anything. */
export function anywhere(html: string, folders: readonly string[]): string {
  const find = `(m=>{if(m)document.head.appendChild(document.createElement("base")).href=m[1]})(location.pathname.match(/^(.*?\\/)(?:${folders.join("|")})\\//))`;
  return html.replace('<meta charset="utf-8">', `<meta charset="utf-8"><script>${find}</script>`);
}
