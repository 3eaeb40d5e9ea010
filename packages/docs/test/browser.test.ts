// The site in a real browser. Needs Debian's Chromium: packages/docs/install-browser.sh.
import { describe } from "vitest";
import { accessibility } from "./browser/accessibility.js";
import { pages } from "./browser/pages.js";
import { reading } from "./browser/reading.js";
import { running } from "./browser/running.js";
import { prepare } from "./browser/stage.js";

const stage = prepare();

describe("pages", () => pages(stage));
describe("reading", () => reading(stage));
describe("running a sample", () => running(stage));
describe("accessibility", () => accessibility(stage));
