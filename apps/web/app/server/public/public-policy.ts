/**
 * What a public page may load: its style, fonts and pictures, nothing else. There is no script to
 * allow. Only the block that is made for it may stand in other sites' pages.
 */
export function publicPolicy(options: { isSecure: boolean; isEmbedded: boolean }): string {
  const { isSecure, isEmbedded } = options;
  return [
    "default-src 'none'",
    // In development Vite serves the style sheet from the same origin too.
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isEmbedded ? "*" : "'none'"}`,
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
