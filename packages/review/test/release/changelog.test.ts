import { expect, test } from "vitest";
import { rated } from "../../src/change.ts";
import { apiEntries, notesOf, sectionOf, withReadableSection } from "../../src/release/changelog.ts";

/** As changesets writes it: the newest section behind the title. */
const text = `# @payspec/tribute

## 0.2.0

### Patch Changes

- A clearer sentence.

### Minor Changes

- \`status\` is closed now.

## 0.1.0

### Patch Changes

- The first.
`;

const entries = apiEntries([
  rated({ kind: "field-added", pointer: "#/components/schemas/ShopCharge/properties/memo" }, []),
  rated(
    {
      kind: "type-changed",
      pointer: "#/components/schemas/ShopCharge/properties/status",
      before: "string",
      after: "integer",
    },
    [],
  ),
  rated({ kind: "prose-changed", pointer: "#/info/description" }, []),
]);

test("breaking changes come first, and the rated changes of the spec behind", () => {
  expect(sectionOf(withReadableSection(text, "0.2.0", entries), "0.2.0")).toBe(`## 0.2.0

### Breaking changes

- \`status\` is closed now.

### Changes

- A clearer sentence.

### In the API

- **breaking** \`ShopCharge.status\`: A type changes: string → integer
- \`ShopCharge.memo\`: A field or parameter is added

`);
});

test("other sections stay as they are, and a second run changes nothing", () => {
  const once = withReadableSection(text, "0.2.0", entries);
  expect(sectionOf(once, "0.1.0")).toBe(sectionOf(text, "0.1.0"));
  expect(withReadableSection(once, "0.2.0", entries)).toBe(once);
  expect(withReadableSection(text, "0.3.0", entries)).toBe(text);
});

test("from 1.0.0 on a minor release is what is new", () => {
  const one = withReadableSection("# x\n\n## 1.1.0\n\n### Minor Changes\n\n- A.\n", "1.1.0", []);
  expect(one).toBe("# x\n\n## 1.1.0\n\n### New\n\n- A.\n");
});

test("a package without a section says that it is the first release", () => {
  expect(notesOf({ folder: "/nowhere", manifest: { version: "0.1.0" } })).toBe("The first release.\n");
});
