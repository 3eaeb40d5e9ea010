// What a page does in the browser. One classic script: modules don't load from a folder (file:), and without it the page still reads.
import { startCopying } from "./copy.js";
import { openLinkedDetails } from "./details.js";
import { startMenu } from "./menu.js";
import { startSearch } from "./open-search.js";
import { startThemeSwitch } from "./theme.js";

const script = document.currentScript as HTMLScriptElement;
/** The site's root, wherever it was put: the script stands in it. */
const root = script.src.replace(/[^/]*$/, "");

startThemeSwitch();
startCopying();
startMenu();
openLinkedDetails();
startSearch(root + script.dataset.index);
