/** Why something was thrown, in the words of the error and of what caused it. */
export function reasonOf(error: unknown): string {
  try {
    const { message = error, cause } = Object(error);
    return [message, cause?.message].filter((text) => typeof text === "string").join(": ");
  } catch {
    return ""; // an error that can't be looked at
  }
}
