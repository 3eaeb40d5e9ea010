import { expect, test } from "vitest";
import { accepts } from "../src/classify/patterns.ts";

test.each([
  ["an optional prefix", "^(\\+?7)?\\d{10}$", "^\\d{10}$"],
  ["a longer repetition", "^\\d{1,20}$", "^\\d{1,16}$"],
  ["a match anywhere", "\\d", "^\\d+$"],
  ["another spelling of one class", "^[0-9]+$", "^\\d+$"],
])("a pattern with %s accepts what was accepted", (_name, wide, narrow) => {
  expect(accepts(wide, narrow)).toBe(true);
});

test.each([
  ["a shorter repetition", "^\\d{1,16}$", "^\\d{1,20}$"],
  ["a required prefix", "^\\+7\\d{10}$", "^\\d{10}$"],
  ["another alphabet", "^[A-Z]+$", "^\\d+$"],
  ["a look-ahead, which is not compared", "^(?=a)\\w+$", "^(?!a)\\w+$"],
  ["an invalid pattern", "^(", "^a$"],
])("a pattern with %s proves nothing", (_name, wide, narrow) => {
  expect(accepts(wide, narrow)).toBe(false);
});
