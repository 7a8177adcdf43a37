import type { SystemStore } from "@boplan/db/store";
import type { Language } from "@boplan/domain/tenant";
import { Lucia, TimeSpan } from "lucia";
import { createSessionAdapter } from "./session-adapter.ts";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, UserAttributes>;
    DatabaseUserAttributes: UserAttributes;
  }
}

interface UserAttributes {
  email: string;
  name: string;
  language: Language;
}

/** Who is signed in, wherever they may be a member. */
export interface SignedInUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

export interface ResolvedSession {
  readonly sessionId: string;
  readonly user: SignedInUser;
  /** `Set-Cookie` to send when the session was extended, else `null`. */
  readonly setCookie: string | null;
}

/** Sessions, and nothing about tenants: the tenant is in the address and checked by membership. */
export interface Sessions {
  /** Starts a session; returns the `Set-Cookie` value. */
  start(userId: string): Promise<string>;
  /** The session of a `Cookie` header, or `null` when there is none that holds. */
  resolve(cookieHeader: string | null): Promise<ResolvedSession | null>;
  /** Ends one session; returns the `Set-Cookie` value that clears it. */
  end(sessionId: string): Promise<string>;
  deleteExpired(): Promise<void>;
}

/**
 * `secureCookies`: true wherever the site is served over HTTPS. The `__Host-` prefix then also
 * keeps a neighbouring subdomain from planting a session.
 */
export function createSessions(options: {
  systemStore: SystemStore;
  secureCookies: boolean;
}): Sessions {
  const lucia = new Lucia(createSessionAdapter(options.systemStore), {
    // A working fortnight; Lucia extends a session when half of it has passed.
    sessionExpiresIn: new TimeSpan(2, "w"),
    sessionCookie: {
      name: options.secureCookies ? "__Host-boplan_session" : "boplan_session",
      attributes: { secure: options.secureCookies, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ email, name, language }) => ({ email, name, language }),
  });

  return {
    async start(userId) {
      const session = await lucia.createSession(userId, {});
      return lucia.createSessionCookie(session.id).serialize();
    },
    async resolve(cookieHeader) {
      const sessionId = lucia.readSessionCookie(cookieHeader ?? "");
      if (!sessionId) return null;
      const { session, user } = await lucia.validateSession(sessionId);
      if (!session) return null;
      return {
        sessionId,
        user: { id: user.id, email: user.email, name: user.name, language: user.language },
        setCookie: session.fresh ? lucia.createSessionCookie(session.id).serialize() : null,
      };
    },
    async end(sessionId) {
      await lucia.invalidateSession(sessionId);
      return lucia.createBlankSessionCookie().serialize();
    },
    deleteExpired: () => lucia.deleteExpiredSessions(),
  };
}
