/** The most bytes of a body without files. The largest documented request has a few kilobytes. */
const MOST_JSON = 1_048_576;

/** What the borders and headers of a form may take beside its files. */
const FORM_MARGIN = 65_536;

/** The most bytes that an operation's body may have. */
export const mostBytes = (files: Readonly<Record<string, number>> | undefined): number =>
  files ? Object.values(files).reduce((sum, most) => sum + most, FORM_MARGIN) : MOST_JSON;

/**
 * Reads a body up to `most` bytes; undefined for a longer one, of which no more is read. An announced length is
 * believed when it is too large, and never when it is small enough.
 */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  headers: Headers,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(headers.get("content-length") ?? 0) > most) return leave(body);
  if (!body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength;
    if (length > most) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    parts.push(read.value);
  }
  return joined(parts, length);
}

async function leave(body: ReadableStream<Uint8Array> | null): Promise<undefined> {
  await body?.cancel().catch(() => {});
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
