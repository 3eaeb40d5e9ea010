import { shareMembers } from "./shared-members.ts";
import { sharePaths } from "./shared-paths.ts";
import { shareTypes } from "./shared-types.ts";
import { tidyComments } from "./type-comments.ts";
import { title } from "./words.ts";

/** What openapi-typescript wrote, in fewer bytes: the same types under the same names, and every word of the spec. */
export function compact(text: string): string {
  // One tab per level instead of four spaces: a sixth of the file.
  const tabbed = text.replace(/^( {4})+/gm, (indent) => "\t".repeat(indent.length / 4));
  return saidOnce(sharePaths(shareMembers(shareTypes(withJson(withSections(tidyComments(tabbed)))))));
}

/** Sections of `components` are at the margin under names of their own, since nearly every member names a schema. */
function withSections(text: string): string {
  return text
    .replace(/^export interface components \{\n[\s\S]*?^\}\n/m, (components) => {
      const sections: string[] = [];
      const rest = components.replace(/^\t(\w+): \{\n([\s\S]*?)^\t\};\n/gm, (_, name: string, members: string) => {
        sections.push(`type ${title(name)} = {\n${members.replace(/^\t/gm, "")}};\n`);
        return `\t${name}: ${title(name)};\n`;
      });
      return rest + sections.join("");
    })
    .replace(/\bcomponents\["(\w+)"\]/g, (_, name: string) => title(name));
}

/** Words of a parameter stand where a path names it, which editors show: nobody reads them at the section again. */
const saidOnce = (text: string): string =>
  text.replace(/^type Parameters = \{\n[\s\S]*?^\};\n/m, (section) => {
    const rest = words(text.replace(section, ""));
    return section.replace(/^\t\/\*\*[\s\S]*?\*\/\n/gm, (comment) => (rest.includes(words(comment)) ? "" : comment));
  });

const words = (text: string): string => text.replace(/\s+/g, " ");

/** What most answers and bodies are, as openapi-typescript writes it: JSON in `content`. */
const ANSWER =
  /\{\n\t+headers: \{\n\t+\[name: string\]: unknown;\n\t+\};\n\t+content: \{\n\t+"application\/json": ([^\n]+);\n\t+\};\n\t+\}/g;
const BODY = /\{\n\t+content: \{\n\t+"application\/json": ([^\n]+);\n\t+\};\n\t+\}/g;

/** Answers and bodies that are JSON by two names. */
function withJson(text: string): string {
  const short = text.replace(ANSWER, "JsonAnswer<$1>").replace(BODY, "JsonBody<$1>");
  const answer = `{\n\theaders: {\n\t\t[name: string]: unknown;\n\t};\n\tcontent: JsonBody<Body>["content"];\n}`;
  const names = `interface JsonBody<Body> {\n\tcontent: {\n\t\t"application/json": Body;\n\t};\n}\ninterface JsonAnswer<Body> ${answer}\n`;
  return short === text ? text : `${short}${names}`;
}
