// A dot or a slash, also percent-encoded once or more: proxies have been seen to decode twice.
const DOT_SEGMENT = /(^|[/\\]|%(25)*(2f|5c))(\.|%(25)*2e){1,2}($|[/\\]|%(25)*(2f|5c))/i;

/**
 * A value as exactly one path segment, or undefined when it must not be sent: empty, a dot segment in any encoding,
 * not a string or finite number, or not encodable. Dot segments cannot be escaped: URL parsing normalises `%2e%2e` too
 * (WHATWG URL, "double-dot URL path segment").
 */
export function segment(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "bigint" && !Number.isFinite(value)) return undefined;
  const text = String(value);
  if (text === "" || DOT_SEGMENT.test(text)) return undefined;
  try {
    return encodeURIComponent(text);
  } catch {
    return undefined; // a lone surrogate
  }
}

/** What `segment` refuses, as the rest of a sentence. */
export const SEGMENT_RULE = "must be non-empty text or a finite number, and no dot segment: it is one segment of the path.";

/** True when a path below the base reaches exactly this template. */
export function matches(template: string, path: string): boolean {
  const parts = path.split("/");
  const wanted = template.split("/");
  return parts.length === wanted.length && wanted.every((part, index) => (part[0] === "{" ? parts[index] !== "" : part === parts[index]));
}

/** The base URL without a trailing slash; throws a sentence when it cannot be one. The address itself is not quoted: it may hold a password. */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(baseUrl)) {
    throw new TypeError("baseUrl must be an http(s) address without user information, query and fragment.");
  }
  return url.href.replace(/\/+$/, "");
}
