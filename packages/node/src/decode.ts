import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, type ZlibOptions } from "node:zlib";
import { TooLarge } from "./incoming.js";

type Bytes = Uint8Array<ArrayBuffer>;
type Decoder = (bytes: Bytes, options: ZlibOptions) => Promise<Uint8Array>;

/** What the transport asks for, and reads. */
export const ACCEPTED = "gzip, deflate, br";

const gzip = promisify(gunzip) as Decoder;
const zlib = promisify(inflate) as Decoder;
const raw = promisify(inflateRaw) as Decoder;
const brotli = promisify(brotliDecompress) as Decoder;
const decoders: Readonly<Record<string, Decoder>> = {
  gzip,
  "x-gzip": gzip,
  br: brotli,
  // RFC 9110 means zlib's format; IIS and others send the bare one. The first byte of zlib's names its method, 8.
  deflate: (bytes, options) => (((bytes[0] as number) & 0x0f) === 8 ? zlib : raw)(bytes, options),
};
const FLUSH = { gzip: constants.Z_SYNC_FLUSH, br: constants.BROTLI_OPERATION_FLUSH };

/** More codings than that have no honest use. */
const MOST = 5;

/**
 * A body without its content codings. What is not known stays as it is, as with fetch; an end that is missing is
 * forgiven, as with fetch, because the length was checked on the wire. Rejects with {@link TooLarge} when more than so
 * many bytes come out of any step.
 */
export async function decode(bytes: Bytes, codings: string, limit: number): Promise<Bytes> {
  const names = codings.split(",").map((name) => name.trim().toLowerCase());
  if (names.length > MOST) return bytes;
  let decoded = bytes;
  for (const name of names.reverse()) {
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
    if (!decoder) return decoded;
    if (decoded.byteLength === 0) return decoded;
    decoded = await limited(decoder, decoded, {
      maxOutputLength: limit,
      finishFlush: name === "br" ? FLUSH.br : FLUSH.gzip,
    });
  }
  return decoded;
}

async function limited(
  decoder: Decoder,
  bytes: Bytes,
  options: ZlibOptions & { maxOutputLength: number },
): Promise<Bytes> {
  try {
    const decoded = (await decoder(bytes, options)) as Bytes;
    // Nothing came out: it was empty, or it is not such a coding at all, which only its missing end shows.
    if (decoded.byteLength === 0) await decoder(bytes, {});
    return decoded;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_BUFFER_TOO_LARGE") throw error;
    throw new TooLarge(`The body is larger than ${options.maxOutputLength} bytes when it is decompressed.`);
  }
}
