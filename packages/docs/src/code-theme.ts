// Colours of code come from theme/look.css, so that light, dark and the sandbox's page agree and contrast is checked in one place.

const rule = (name: string, ...scope: string[]) => ({ scope, settings: { foreground: `var(--code-${name})` } });

export const codeTheme = {
  name: "payspec",
  type: "light" as const,
  fg: "var(--ink)",
  bg: "var(--raised)",
  colors: { "editor.foreground": "var(--ink)", "editor.background": "var(--raised)" },
  settings: [
    { settings: { foreground: "var(--ink)", background: "var(--raised)" } },
    rule("comment", "comment", "punctuation.definition.comment"),
    rule("keyword", "keyword.control", "keyword.operator.new", "keyword.operator.expression", "storage", "keyword.import"),
    rule("string", "string", "punctuation.definition.string", "string.template"),
    rule("number", "constant.numeric", "constant.language", "constant.other"),
    rule("function", "entity.name.function", "support.function", "entity.name.type", "support.type.property-name.json", "entity.name.tag"),
  ],
};
