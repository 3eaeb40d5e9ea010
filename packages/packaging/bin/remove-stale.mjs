// After `turbo run build`: what an older build left in a dist folder goes.
import { fileURLToPath } from "node:url";
import { removeStale } from "../src/built.mjs";

removeStale(fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, ""));
