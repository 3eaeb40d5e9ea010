// npm run sources [-- provider …]           which statements rest on which page
// npm run sources -- --check                fails when a statement names a page that sources.yaml does not list
// npm run sources -- <folder>               which pages changed, given freshly saved copies
// npm run sources -- <folder> --record      keeps their hashes and the date
import { existsSync } from "node:fs";
import { readOptions } from "@payspec/packaging/options";
import { sources } from "@payspec/review/sources/program";
import { providers } from "@payspec/spec-model/providers";

const flag = { type: "boolean", default: false } as const;
const { values, positionals } = readOptions({ allowPositionals: true, options: { check: flag, record: flag } });
const named = positionals.filter((name) => providers.includes(name));
const [saved] = positionals.filter((name) => !providers.includes(name));
if (saved && !existsSync(saved)) throw new Error(`${saved} is neither a provider nor a folder of saved pages.`);
const chosen = providers.filter((name) => named.length === 0 || named.includes(name));
if (!sources({ chosen, saved, ...values })) process.exitCode = 1;
