import type { Words } from "../words.js";
import type { FullSchema } from "./keywords.js";

/** What a value has to keep to, as short phrases; patterns are kept as Markdown code. */
export function limitsOf(schema: FullSchema, words: Words): string[] {
  const { minimum, maximum, exclusiveMinimum, minLength, maxLength, minItems, maxItems, minProperties, maxProperties, multipleOf } = schema;
  const { number } = { number: (value: number) => words.number(value) };
  const counted = (forms: string) => (count: number) => words.count(count, forms);
  return [
    ...range(words, minimum, maximum, number),
    exclusiveMinimum === undefined ? "" : words.text("above {value}", { value: number(exclusiveMinimum) }),
    multipleOf === undefined ? "" : words.text("a multiple of {value}", { value: multipleOf }),
    ...range(words, minLength === 0 ? undefined : minLength, maxLength, counted("{count} character|{count} characters")),
    ...range(words, minItems, maxItems, counted("{count} item|{count} items")),
    ...range(words, minProperties, maxProperties, counted("{count} field|{count} fields")),
    schema.pattern === undefined ? "" : words.text("matches {pattern}", { pattern: `\`${schema.pattern}\`` }),
    schema.default === undefined ? "" : words.text("default {value}", { value: `\`${JSON.stringify(schema.default)}\`` }),
    schema["x-max-bytes"] === undefined ? "" : words.text("at most {value} bytes", { value: number(schema["x-max-bytes"]) }),
    schema.contentEncoding === undefined ? "" : words.text("{encoding} text", { encoding: schema.contentEncoding }),
  ].filter(Boolean);
}

function range(words: Words, least: number | undefined, most: number | undefined, write: (value: number) => string): string[] {
  if (least !== undefined && least === most) return [words.text("exactly {value}", { value: write(least) })];
  if (least !== undefined && most !== undefined)
    return [words.text("{least} to {most}", { least: words.number(least), most: write(most) })];
  if (least !== undefined) return [words.text("at least {value}", { value: write(least) })];
  return most === undefined ? [] : [words.text("at most {value}", { value: write(most) })];
}
