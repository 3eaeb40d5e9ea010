// The site but for its guides, once for all files of a run that look at it. What reads the guides is tested in
// packages/guides.
import { filesOf } from "../src/build.js";
import { editions } from "../src/editions.js";
import { readProviders } from "../src/provider.js";

/** Where it is published. */
export const ADDRESS = "https://docs.shop.example/payspec/";
const before = process.env.DOCS_ADDRESS;
process.env.DOCS_ADDRESS = ADDRESS.slice(0, -1); // with or without a slash at its end

/** Its languages. */
export const site = editions(readProviders(), ["reference"]);

/** Every file by its path. */
export const files = filesOf(site);
if (before === undefined) delete process.env.DOCS_ADDRESS;
else process.env.DOCS_ADDRESS = before;
