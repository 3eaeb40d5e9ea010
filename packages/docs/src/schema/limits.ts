import type { Words } from "../words.js";
import type { FullSchema } from "./keywords.js";

/** What a value has to keep to, as short phrases; patterns are kept as Markdown code. */
export function limitsOf(schema: FullSchema, words: Words): string[] {
  const {
    minimum,
    maximum,
    exclusiveMinimum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    minProperties,
    maxProperties,
    multipleOf,
  } = schema;
  const number = (value: number): string => words.number(value);
  return [
    ...range(words, minimum, maximum),
    exclusiveMinimum === undefined ? "" : words.text("above {value}", { value: number(exclusiveMinimum) }),
    multipleOf === undefined ? "" : words.text("a multiple of {value}", { value: multipleOf }),
    ...sized(words, minLength === 0 ? undefined : minLength, maxLength, "character"),
    ...sized(words, minItems, maxItems, "item"),
    ...sized(words, minProperties, maxProperties, "field"),
    schema.pattern === undefined ? "" : words.text("matches {pattern}", { pattern: `\`${schema.pattern}\`` }),
    schema.default === undefined
      ? ""
      : words.text("default {value}", { value: `\`${JSON.stringify(schema.default)}\`` }),
    schema["x-max-bytes"] === undefined
      ? ""
      : words.text("at most {value} bytes", { value: number(schema["x-max-bytes"]) }),
    schema.contentEncoding === undefined ? "" : words.text("{encoding} text", { encoding: schema.contentEncoding }),
  ].filter(Boolean);
}

function range(words: Words, least: number | undefined, most: number | undefined): string[] {
  if (least !== undefined && least === most) return [words.text("exactly {value}", { value: words.number(least) })];
  if (least !== undefined && most !== undefined)
    return [words.text("{least} to {most}", { least: words.number(least), most: words.number(most) })];
  if (least !== undefined) return [words.text("at least {value}", { value: words.number(least) })];
  return most === undefined ? [] : [words.text("at most {value}", { value: words.number(most) })];
}

/**
 * The same for a number of things. The whole phrase is one text: what comes before the number
 * decides the form of the thing.
 */
function sized(
  words: Words,
  least: number | undefined,
  most: number | undefined,
  thing: "character" | "item" | "field",
): string[] {
  const said = (count: number, before: string) =>
    words.count(count, `${before} {count} ${thing}|${before} {count} ${thing}s`);
  if (least !== undefined && least === most) return [said(least, "exactly")];
  if (least !== undefined && most !== undefined)
    return [said(most, "{least} to").replace("{least}", words.number(least))];
  if (least !== undefined) return [said(least, "at least")];
  return most === undefined ? [] : [said(most, "at most")];
}
