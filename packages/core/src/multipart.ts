import type { Say } from "./problem.js";
import { mismatch } from "./shape.js";
import type { BodyWriter, Operation } from "./types.js";

type Parts = Readonly<Record<string, unknown>>;

const sizeOf = (file: unknown): number | undefined =>
  file instanceof Blob ? file.size : file instanceof Uint8Array ? file.byteLength : undefined;

/** Uploads, for the clients whose spec has any. */
export const multipart: BodyWriter = {
  check({ files = {} }: Operation, body: unknown, say: Say): void {
    if (mismatch({}, body, "body")) say("body", "required", "must be an object of file parts.");
    const parts = Object(body) as Parts;
    for (const name of Object.keys(parts)) if (!(name in files)) say(`body.${name}`, "unknown-option", "is no part of this form.");
    for (const [name, most] of Object.entries(files)) {
      const bytes = sizeOf(parts[name]);
      if (bytes === undefined) say(`body.${name}`, "type", "must be a File, a Blob or a Uint8Array.");
      else if (bytes > most) say(`body.${name}`, "max-bytes", `is larger than the ${most} bytes that the provider accepts.`);
    }
  },

  /** The content type with its boundary is left to the platform. */
  encode(body) {
    const form = new FormData();
    for (const [name, part] of Object.entries(body as Parts)) {
      if (part instanceof Blob) form.append(name, part);
      else form.append(name, new Blob([part as Uint8Array<ArrayBuffer>]), name);
    }
    return form;
  },
};
