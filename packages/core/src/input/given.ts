import { SEGMENT_RULE, segment } from "./path.js";

/** Parameters that a connection is given for all its calls. Throws a TypeError for one that can be in no path. */
export function given<Values extends Readonly<Record<string, unknown>>>(values: Values): Values {
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && segment(value) === undefined) throw new TypeError(`${name} ${SEGMENT_RULE}`);
  return values;
}
