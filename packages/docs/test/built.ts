// The site as it is built, once for all files of a run that look at it.
import { filesOf } from "../src/build.js";
import { editions } from "../src/editions.js";

/** Its languages. */
export const site = editions();

/** Every file by its path. */
export const files = filesOf(site);
