// Numbers that JSON.parse would round: sixteen digits and more, or an exponent.
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * A JSON text as the value that it means; undefined for one that is not JSON, or that holds a number
 * which JavaScript would round.
 */
export function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const numbers = text.replace(STRING, "").match(NUMBER) ?? [];
    const isRounded = numbers.some(
      (number) => Number.isInteger(Number(number)) && !Number.isSafeInteger(Number(number)),
    );
    return isRounded ? undefined : { value };
  } catch {
    return undefined;
  }
}

/** The parts of a form as an object, which is what an upload takes. */
export const partsOf = (form: FormData): Record<string, unknown> => Object.fromEntries(form);
