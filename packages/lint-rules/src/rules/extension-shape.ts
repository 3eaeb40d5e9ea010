import { readdirSync, readFileSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Rule } from "../rule.ts";

const folder = `${root}specs/extensions/`;
const ajv = new Ajv2020.default({ allErrors: true, strict: false });
addFormats.default(ajv);
const files = readdirSync(folder);
// A schema may refer to another one by its file's name.
for (const file of files) ajv.addSchema(JSON.parse(readFileSync(folder + file, "utf8")), file);
const validators = new Map(files.map((file) => [file.replace(".schema.json", ""), ajv.getSchema(file)]));

/**
 * Each extension has the shape that its JSON Schema in specs/extensions gives; an extension
 * without one is a misspelling.
 */
export const ExtensionShape: Rule = () => ({
  any: {
    enter(node, { report, location, type }) {
      if (!node || typeof node !== "object" || Array.isArray(node)) return;
      for (const [name, value] of Object.entries(node)) {
        if (!name.startsWith("x-")) continue;
        if (
          ["ExampleValue", "Example", "NamedExamples"].includes(type?.name) &&
          name !== "x-source" &&
          name !== "x-repaired"
        )
          continue;
        const validate = validators.get(name);
        if (!validate) {
          if (
            type?.name === "Schema" ||
            type?.name === "Operation" ||
            type?.name === "Root" ||
            type?.name === "Parameter"
          ) {
            report({
              message: `${name} is not an extension of ours. Those defined are in specs/extensions.`,
              location: location.child(name).key(),
            });
          }
          continue;
        }
        if (!validate(value)) {
          const errors = validate.errors ?? [];
          const first = errors.find(({ keyword }) => keyword !== "oneOf" && keyword !== "const") ?? errors[0];
          report({
            message: `${name}${first?.instancePath} ${first?.message}. Its schema is specs/extensions/${name}.schema.json.`,
            location: location.child(name),
          });
        }
      }
    },
  },
});
