// A dot or a slash, also percent-encoded once or more: proxies have been seen to decode twice, and to cut parameters off (`..;`).
const SLASH = "[/\\\\]|%(25)*(2f|5c)";
const DOT_SEGMENT = new RegExp(`(^|${SLASH})(\\.|%(25)*2e){1,2}($|;|%(25)*3b|${SLASH})`, "i");
// What a proxy may read as an end or a part of the path.
const DIVIDES = new RegExp(`${SLASH}`, "i");
const CONTROL = /[\0-\x1f\x7f]|%(25)*([01][\da-f]|7f)/i;

/**
 * A value as exactly one path segment, or undefined when it must not be sent: empty, a dot segment or a control character in any encoding,
 * a slash (unless the spec's pattern allows it), not a string or finite number, or not encodable. Dot segments cannot be escaped: URL
 * parsing normalises `%2e%2e` too (WHATWG URL, "double-dot URL path segment").
 */
export function segment(value: unknown, slashes?: boolean): string | undefined {
  if (typeof value !== "string" && typeof value !== "bigint" && !Number.isFinite(value)) return undefined;
  const text = `${value}`;
  if (text === "" || CONTROL.test(text) || DOT_SEGMENT.test(text) || (!slashes && DIVIDES.test(text))) return undefined;
  try {
    return encodeURIComponent(text);
  } catch {
    return undefined; // a lone surrogate
  }
}

/** What `segment` refuses, as the rest of a sentence. */
export const SEGMENT_RULE =
  "must be one segment of the path: text or a finite number, not empty, no dot segment, without slashes and control characters.";

/** The base URL without a trailing slash; throws a sentence when it cannot be one. The address itself is not quoted: it may hold a password. */
export function checkBaseUrl(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(baseUrl)) {
    throw new TypeError("baseUrl must be an http(s) address without user information, query and fragment.");
  }
  return url;
}
