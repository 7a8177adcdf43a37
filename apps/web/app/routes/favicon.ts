import { redirectTo } from "../server/redirect.server.ts";
import { publicRoute } from "../server/route-builder.server.ts";

/** Browsers that ask for the old address are shown the drawing. */
export const loader = publicRoute(async () => redirectTo("/icon.svg"));
