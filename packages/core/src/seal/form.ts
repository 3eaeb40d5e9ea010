import type { BodyForm } from "./types.js";

/**
 * A body of form fields (`application/x-www-form-urlencoded`), each a text. A body in which a field repeats is
 * refused: one reader would take the first of them, and another the last.
 */
export const form: BodyForm = {
  type: "application/x-www-form-urlencoded",

  read(text) {
    const fields = new Map<string, string>();
    try {
      for (const pair of text.split("&")) {
        const end = pair.indexOf("=");
        const [name, value] = [pair.slice(0, end), pair.slice(end + 1)].map((part) =>
          decodeURIComponent(part.replace(/\+/g, " ")),
        ) as [string, string];
        if (end < 1 || fields.has(name)) return undefined;
        fields.set(name, value);
      }
    } catch {
      return undefined; // an escape that stands for no text
    }
    return JSON.stringify(Object.fromEntries(fields));
  },

  flat(payload) {
    if (typeof payload === "string") {
      const text = form.read(payload);
      if (text === undefined)
        throw new TypeError("The payload can't be signed: it is no form, or a field of it repeats.");
      return text;
    }
    if (typeof payload !== "object" || payload === null)
      throw new TypeError("The payload can't be written as a form: it is no object.");
    const fields = Object.entries(payload).map(([name, value]) => {
      if (!/^(string|number|boolean)$/.test(typeof value))
        throw new TypeError(`The payload can't be written as a form: ${name} is no text, number or truth value.`);
      return [name, String(value)];
    });
    return JSON.stringify(Object.fromEntries(fields));
  },

  write: (text) => new URLSearchParams(JSON.parse(text) as Record<string, string>).toString(),
};
