// Path parameters with their words, which many operations share, written once each.

const PATH = /^(\t+)path: \{\n((?:\1\t.*\n)+?)\1\};\n/gm;
const MEMBER = /((?:\t+\/\*\*[\s\S]*?\*\/\n)?)\t+(\w+)(: [^\n]+;)\n/g;

/**
 * The same types; a parameter that several paths have is an interface that theirs extend, so that
 * editors still show its words.
 */
export function sharePaths(text: string): string {
  const known = new Map<string, number>();
  for (const [, , members = ""] of text.matchAll(PATH))
    for (const member of membersOf(members)) known.set(member, (known.get(member) ?? 0) + 1);
  const shared = [...known].filter(([member, uses]) => uses > 1 && member.includes("/**")).map(([member]) => member);
  const names = new Map(shared.map((member, index) => [member, `In${index + 1}`]));
  const paths = new Map<string, string>();
  const short = text.replace(PATH, (all, indent: string, members: string) => {
    const each = membersOf(members);
    const bases = each.flatMap((member) => names.get(member) ?? []);
    const own = each.filter((member) => !names.has(member)).join("");
    if (bases.length === 0) return all;
    const declared = ` extends ${bases.join(", ")} {\n${own}}\n`;
    const name =
      bases.length === 1 && own === "" ? (bases[0] as string) : (paths.get(declared) ?? `Names${paths.size + 1}`);
    if (name.startsWith("Names")) paths.set(declared, name);
    return `${indent}path: ${name};\n`;
  });
  const bases = [...names].map(([member, name]) => `interface ${name} {\n${member}}\n`);
  const whole = [...paths].map(([declared, name]) => `interface ${name}${declared}`);
  const out = `${short.replace(/export \{\};\n$/, "")}${bases.join("")}${whole.join("")}export {};\n`;
  return out.length < text.length ? out : text;
}

/** Members with their comments, as they are one step from the margin. */
const membersOf = (text: string): string[] =>
  [...text.matchAll(MEMBER)].map(
    ([, comment = "", name, rest]) => `${comment.replace(/^\t+/gm, "\t")}\t${name}${rest}\n`,
  );
