import type { Rule } from "../rule.ts";

/** Every named example says where its value comes from and what it shows. */
export const ExampleSource: Rule = () => ({
  Example(example, { report, location, key }) {
    if (example["x-source"] === undefined) {
      report({
        message: `Example ${key} has no x-source. Say whether the provider printed it or we invented it.`,
        location: location.key(),
      });
    }
    if (!example.summary) {
      report({ message: `Example ${key} has no summary. Say in a few words what it shows.`, location: location.key() });
    }
  },
});
