import { read } from "../pointer.js";
import type { Part } from "./draft.js";

/** A failure under a success status, where an object recognises it. */
export const failing: Part = (draft, { errorAt = "" }) => {
  draft.fails = (data) => (isObject(read(data, errorAt)) ? {} : undefined);
};

/**
 * The same where a value recognises it, such as `status: "error"` or `code` other than 0, and
 * what it means for the money.
 */
export const failingBy: Part = (draft, { failure: { at, is, not, outcome } = { at: "" } }) => {
  const isFailure = (value: unknown): boolean => {
    if (is) return is.includes(value);
    // A member that is missing is not a value: the answer then lacks what its shape promises.
    return not ? value !== undefined && !not.includes(value) : isObject(value);
  };
  draft.fails = (data) => (isFailure(read(data, at)) ? { ...(outcome && { outcome }) } : undefined);
};

const isObject = (value: unknown): boolean => Object(value) === value;
