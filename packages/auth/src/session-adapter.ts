import { createHash } from "node:crypto";
import type { SystemStore } from "@boplan/db/store";
import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";

/** Only the hash is stored: a leaked table opens no session. */
export function hashSessionId(sessionId: string): string {
  return createHash("sha256").update(sessionId).digest("hex");
}

/** Lucia's storage on our tables. */
export function createSessionAdapter(systemStore: SystemStore): Adapter {
  return {
    async getSessionAndUser(sessionId) {
      const row = await systemStore.read((reader) =>
        reader
          .selectFrom("session")
          .innerJoin("user_account", "user_account.id", "session.user_id")
          .select(["session.expires_at", "session.user_id"])
          .select(["user_account.email", "user_account.name", "user_account.language"])
          .where("session.id_hash", "=", hashSessionId(sessionId))
          .executeTakeFirst(),
      );
      if (!row) return [null, null];
      const session: DatabaseSession = {
        id: sessionId,
        userId: row.user_id,
        expiresAt: row.expires_at,
        attributes: {},
      };
      const user: DatabaseUser = {
        id: row.user_id,
        attributes: { email: row.email, name: row.name, language: row.language },
      };
      return [session, user];
    },
    async getUserSessions(userId) {
      const rows = await systemStore.read((reader) =>
        reader.selectFrom("session").selectAll().where("user_id", "=", userId).execute(),
      );
      return rows.map((row) => ({
        id: row.id_hash,
        userId: row.user_id,
        expiresAt: row.expires_at,
        attributes: {},
      }));
    },
    async setSession(session) {
      await systemStore.write((writer) =>
        writer
          .insertInto("session")
          .values({
            id_hash: hashSessionId(session.id),
            user_id: session.userId,
            expires_at: session.expiresAt,
          })
          .execute(),
      );
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await systemStore.write((writer) =>
        writer
          .updateTable("session")
          .set({ expires_at: expiresAt })
          .where("id_hash", "=", hashSessionId(sessionId))
          .execute(),
      );
    },
    async deleteSession(sessionId) {
      await systemStore.write((writer) =>
        writer.deleteFrom("session").where("id_hash", "=", hashSessionId(sessionId)).execute(),
      );
    },
    async deleteUserSessions(userId) {
      await systemStore.write((writer) =>
        writer.deleteFrom("session").where("user_id", "=", userId).execute(),
      );
    },
    async deleteExpiredSessions() {
      await systemStore.write((writer) =>
        writer.deleteFrom("session").where("expires_at", "<=", new Date()).execute(),
      );
    },
  };
}
