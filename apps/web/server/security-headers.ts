import type { RequestHandler } from "express";

/** The page may load what we serve ourselves, and scripts only with this response's nonce. */
export function contentSecurityPolicy(options: {
  nonce: string;
  isSecure: boolean;
  /** Vite brings styles as elements and news over a socket; never true in a build. */
  isDevelopment: boolean;
}): string {
  const { isDevelopment } = options;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${options.nonce}'`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ...(options.isSecure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Headers that every response carries, whatever made it. */
export function securityHeaders(options: { isSecure: boolean }): RequestHandler {
  return (request, response, next) => {
    // The block for other sites' pages alone may stand in them; the page's own policy says so too.
    const isForOthers = request.path.startsWith("/embed/") || request.path.startsWith("/assets/");
    response.set({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      ...(isForOthers ? {} : { "X-Frame-Options": "DENY" }),
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": isForOthers ? "cross-origin" : "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    });
    if (options.isSecure) {
      response.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    next();
  };
}
