/**
 * A path inside this site, or the fallback. Redirects and links go through here whenever any part
 * of them came from a request: the router's own checks let backslashes and `//` through.
 */
export function safePath(options: { path: string | null | undefined; fallback: string }): string {
  const { path, fallback } = options;
  if (!path || path.length > 2000) return fallback;
  if (!path.startsWith("/") || path.startsWith("//")) return fallback;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them inside addresses
  if (/[\\\u0000-\u001f\u007f]/.test(path)) return fallback;
  const address = new URL(path, "http://site.invalid");
  if (address.origin !== "http://site.invalid" || address.pathname.startsWith("//"))
    return fallback;
  return address.pathname + address.search + address.hash;
}
