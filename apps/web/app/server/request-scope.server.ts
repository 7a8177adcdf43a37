import { listMyTenants, type MyTenant } from "@boplan/application/tenant/list-my-tenants";
import type { ResolvedSession } from "@boplan/auth/session";
import { webContainer } from "./container.server.ts";

/**
 * What one request has found out so far. The loaders of a page run at once and ask for the same
 * things; each is looked up a single time.
 */
export interface RequestScope {
  readonly nonce: string;
  readonly clientAddress: string;
  /** Slug of the municipality whose own host was asked; `null` on the main site. */
  readonly own: string | null;
  /** `Set-Cookie` values to send with whatever answer comes. */
  readonly cookies: string[];
  session(): Promise<ResolvedSession | null>;
  myTenants(): Promise<readonly MyTenant[]>;
}

declare module "@remix-run/node" {
  interface AppLoadContext {
    scope: RequestScope;
  }
}

export function createRequestScope(options: {
  nonce: string;
  clientAddress: string;
  cookieHeader: string | null;
  own: string | null;
}): RequestScope {
  const cookies: string[] = [];
  let session: Promise<ResolvedSession | null> | undefined;
  let tenants: Promise<readonly MyTenant[]> | undefined;

  const scope: RequestScope = {
    nonce: options.nonce,
    clientAddress: options.clientAddress,
    own: options.own,
    cookies,
    session() {
      session ??= resolveSession(options.cookieHeader, cookies);
      return session;
    },
    myTenants() {
      tenants ??= scope
        .session()
        .then((found) =>
          found ? listMyTenants({ app: webContainer().app, userId: found.user.id }) : [],
        );
      return tenants;
    },
  };
  return scope;
}

async function resolveSession(
  cookieHeader: string | null,
  cookies: string[],
): Promise<ResolvedSession | null> {
  const found = await webContainer().app.sessions.resolve(cookieHeader);
  if (found?.setCookie) cookies.push(found.setCookie);
  return found;
}
