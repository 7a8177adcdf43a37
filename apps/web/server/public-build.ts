import type { ServerBuild } from "@remix-run/node";

/** Addresses that a build of public pages alone can answer. */
export function isPublicAddress(path: string): boolean {
  return path.startsWith("/p/");
}

/**
 * The part of a build that answers whatever lies below `/p/`. The router ranks all the routes it has
 * for every single request; public pages are asked for most, and by whole crowds at once.
 */
export function publicBuild(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).filter(
    ([id, route]) =>
      id === "root" || (route?.parentId === "root" && /^(p\/|\*$)/.test(route.path ?? "")),
  );
  return { ...build, routes: Object.fromEntries(routes) };
}
