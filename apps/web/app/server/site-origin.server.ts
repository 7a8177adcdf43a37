import { webEnv } from "./env.server.ts";

/**
 * Where users reach the site: the installation's own address where it is set, else that of the
 * request, whose form was accepted only because its origin is ours.
 */
export function siteOrigin(requestUrl: URL): string {
  return webEnv().BOPLAN_ORIGIN ?? requestUrl.origin;
}
