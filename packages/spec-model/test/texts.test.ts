import { describe, expect, it } from "vitest";
import { mapTexts, textsOf } from "../src/texts.ts";

const document = {
  schema: {
    properties: {
      value: { description: "The sum.", example: "8.50" },
      payload: { description: "The link." },
      note: { type: "string", default: "none" },
    },
  },
  answer: { examples: { value: { summary: "A sum.", value: { description: "data of the provider" } } } },
};

describe("the texts of a spec", () => {
  it("are those of fields and examples too that are called like a member for data", () => {
    expect(textsOf(document)).toEqual(["The sum.", "The link.", "A sum."]);
  });

  it("change nowhere else", () => {
    const changed = mapTexts(document, (text) => text.toUpperCase());
    expect(changed.schema.properties.value).toEqual({ description: "THE SUM.", example: "8.50" });
    expect(changed.schema.properties.note).toEqual(document.schema.properties.note);
    expect(changed.answer.examples.value).toEqual({
      summary: "A SUM.",
      value: { description: "data of the provider" },
    });
  });
});
