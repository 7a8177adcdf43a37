import type { RequestHandler } from "express";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that changes something came from our own pages. Browsers say so themselves
 * (`Sec-Fetch-Site`, `Origin`); a request that says neither is refused.
 */
export function isOwnOrigin(options: {
  method: string;
  secFetchSite: string | undefined;
  origin: string | undefined;
  host: string | undefined;
  publicOrigin: string | null;
}): boolean {
  const { method, secFetchSite, origin, host, publicOrigin } = options;
  if (SAFE_METHODS.has(method.toUpperCase())) return true;
  // A page of ours can be told from a neighbour's subdomain only by `same-origin`.
  if (secFetchSite !== undefined && secFetchSite !== "same-origin") return false;
  if (origin === undefined) return secFetchSite === "same-origin";
  if (!URL.canParse(origin)) return false;
  return publicOrigin === null
    ? new URL(origin).host === host
    : new URL(origin).origin === new URL(publicOrigin).origin;
}

/**
 * Refuses whatever changes something and was not sent from our own pages. Programs have no page:
 * below `withoutCookies` nothing is done in the name of a cookie, so there is nothing to protect.
 */
export function checkOrigin(options: {
  publicOrigin: string | null;
  withoutCookies: string;
}): RequestHandler {
  return (request, response, next) => {
    if (request.path.startsWith(options.withoutCookies)) return next();
    const isOwn = isOwnOrigin({
      method: request.method,
      secFetchSite: request.get("sec-fetch-site"),
      origin: request.get("origin"),
      host: request.get("host"),
      publicOrigin: options.publicOrigin,
    });
    if (isOwn) return next();
    response.status(403).type("text/plain").send("403");
  };
}
