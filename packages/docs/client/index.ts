// What a page does in the browser. One classic script: modules don't load from a folder (file:), and
// without it the page still reads.
import { copy } from "./copy.js";
import { openLinked } from "./details.js";
import { showCurrent } from "./menu.js";
import { openRun } from "./open-run.js";
import { listen, openSearch } from "./open-search.js";
import { showTheme, switchTheme } from "./theme.js";

const { src, dataset } = document.currentScript as HTMLScriptElement;
/** The site's root, wherever it was put: the script stands in it. */
const root = src.replace(/[^/]*$/, "");
const index = root + dataset.index;

window.onclick = ({ target }) => {
  const button = (target as Element).closest("button");
  if (!button) return;
  const { className, dataset: own } = button;
  if (/^copy/.test(className)) copy(button);
  if (own.run) openRun(button, root, dataset.panel as string);
  if (own.search) openSearch(index);
  if (own.theme) switchTheme();
};
window.onhashchange = openLinked;
listen(index);
showTheme();
showCurrent();
openLinked();
