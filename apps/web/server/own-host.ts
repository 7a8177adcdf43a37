import type { RequestHandler, Response } from "express";

/** Where the slug of an own host's municipality lies while a request is answered. */
const OWN = "ownMunicipality";

/** Addresses that are the same on every host. */
const SHARED = /^\/(robots\.txt|sitemap\.xml|accessibility)$/;

/**
 * A municipality's own host shows its public pages at the root, and nothing else: signing in stays
 * on the main site, so no cookie of ours is ever of that host. Unknown hosts are the main site.
 */
export function answerOwnHosts(options: {
  municipalityOfHost: (host: string) => Promise<string | null>;
  publicOrigin: string | null;
}): RequestHandler {
  const mainHost = options.publicOrigin === null ? null : new URL(options.publicOrigin).hostname;
  return async (request, response, next) => {
    const host = request.hostname;
    if (!host || host === mainHost) return next();
    const slug = await options.municipalityOfHost(host).catch(() => null);
    if (slug === null) return next();
    response.locals[OWN] = slug;
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.status(405).set("Allow", "GET, HEAD").end();
      return;
    }
    request.url = pathOnMainSite({ slug, url: request.url });
    // Remix reads the address as it was asked for.
    request.originalUrl = request.url;
    next();
  };
}

/** Slug of the municipality whose own host was asked; `null` on the main site. */
export function ownOf(response: Pick<Response, "locals">): string | null {
  const slug: unknown = response.locals[OWN];
  return typeof slug === "string" ? slug : null;
}

/** Where the main site has what stands at an address of an own host. */
export function pathOnMainSite({ slug, url }: { slug: string; url: string }): string {
  const [path = "/", query] = url.split("?", 2);
  const search = query === undefined ? "" : `?${query}`;
  if (SHARED.test(path)) return path + search;
  const embedded = /^\/embed\/([^/]+)$/.exec(path);
  if (embedded) return `/embed/${slug}/${embedded[1]}${search}`;
  return path === "/" ? `/p/${slug}${search}` : `/p/${slug}${path}${search}`;
}
