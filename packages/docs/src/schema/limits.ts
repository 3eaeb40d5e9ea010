import type { FullSchema } from "./keywords.js";

const number = (value: number): string => value.toLocaleString("en-US").replaceAll(",", "\u00a0");

/** What a value has to keep to, as short phrases; patterns are kept as Markdown code. */
export function limitsOf(schema: FullSchema): string[] {
  const { minimum, maximum, exclusiveMinimum, minLength, maxLength, minItems, maxItems, minProperties, maxProperties, multipleOf } = schema;
  return [
    ...range(minimum, maximum, number),
    exclusiveMinimum === undefined ? "" : `above ${number(exclusiveMinimum)}`,
    multipleOf === undefined ? "" : `a multiple of ${multipleOf}`,
    ...range(minLength === 0 ? undefined : minLength, maxLength, (count) => `${number(count)} ${count === 1 ? "character" : "characters"}`),
    ...range(minItems, maxItems, (count) => `${number(count)} ${count === 1 ? "item" : "items"}`),
    ...range(minProperties, maxProperties, (count) => `${number(count)} ${count === 1 ? "field" : "fields"}`),
    schema.pattern === undefined ? "" : `matches \`${schema.pattern}\``,
    schema.default === undefined ? "" : `default \`${JSON.stringify(schema.default)}\``,
    schema["x-max-bytes"] === undefined ? "" : `at most ${number(schema["x-max-bytes"])} bytes`,
    schema.contentEncoding === undefined ? "" : `${schema.contentEncoding} text`,
  ].filter(Boolean);
}

function range(least: number | undefined, most: number | undefined, write: (value: number) => string): string[] {
  if (least !== undefined && least === most) return [`exactly ${write(least)}`];
  if (least !== undefined && most !== undefined) return [`${write(least).replace(/ [a-z]+$/, "")} to ${write(most)}`];
  if (least !== undefined) return [`at least ${write(least)}`];
  return most === undefined ? [] : [`at most ${write(most)}`];
}
