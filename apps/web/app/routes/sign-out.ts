import { entryPath } from "../paths/entry.ts";
import { redirectTo } from "../server/redirect.server.ts";
import { publicRoute } from "../server/route-builder.server.ts";

/** Signing out is asked for by a form; an address that is merely opened changes nothing. */
export const loader = publicRoute(async () => redirectTo(entryPath));

export const action = publicRoute(async ({ app, scope }) => {
  const session = await scope.session();
  if (session) scope.cookies.push(await app.sessions.end(session.sessionId));
  return redirectTo(entryPath);
});
