import type { Part } from "./draft.js";

const sizeOf = (file: unknown): number | undefined =>
  file instanceof Blob ? file.size : file instanceof Uint8Array ? file.byteLength : undefined;

/**
 * An upload. The form is written to bytes here, by the platform: a FormData of one implementation is "[object
 * FormData]" to the fetch of another.
 */
export const multipart: Part = async (draft, { files = {} }, report) => {
  draft.known.push("body");
  const { body } = draft.input;
  if (Object(body) !== body) report("body", "required", "must be an object of file parts.");
  const parts: Record<string, unknown> = { ...(body as object) };
  const form = new FormData();
  for (const name in parts)
    if (!(name in files)) report(`body.${name}`, "unknown-option", "is not a part of this form.");
  for (const [name, most] of Object.entries(files)) {
    const part = parts[name];
    const bytes = sizeOf(part);
    if (bytes === undefined) report(`body.${name}`, "type", "must be a File, a Blob or a Uint8Array.");
    else if (bytes > most)
      report(`body.${name}`, "max-bytes", `is larger than the ${most} bytes that the provider accepts.`);
    else if (part instanceof Blob) form.append(name, part);
    else form.append(name, new Blob([part as Uint8Array<ArrayBuffer>]), name);
  }
  const written = new Response(form);
  draft.headers["content-type"] = written.headers.get("content-type") as string;
  draft.body = new Uint8Array(await written.arrayBuffer());
};
