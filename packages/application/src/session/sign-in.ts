import { verifyPassword } from "@boplan/auth/password";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";

export interface SignInOptions {
  readonly app: App;
  readonly email: string;
  readonly password: string;
  /** Network address of the caller, for the throttle. */
  readonly address: string;
}

/**
 * Starts a session and returns its `Set-Cookie` value. Throws `signIn.wrong` for a missing account
 * and a wrong password alike, `signIn.throttled` after too many attempts.
 */
export async function signIn(options: SignInOptions): Promise<{ setCookie: string }> {
  const { app, password, address } = options;
  const email = options.email.trim().toLowerCase();
  await app.throttle.admit({ email, address });
  const account = await app.systemStore.read((reader) =>
    reader
      .selectFrom("user_account")
      .select(["id", "password_hash"])
      .where("email", "=", email)
      .executeTakeFirst(),
  );
  const matches = await verifyPassword({ hash: account?.password_hash ?? null, password });
  if (!account || !matches) throw new CodedError("signIn.wrong");
  await app.throttle.forgive({ email, address });
  return { setCookie: await app.sessions.start(account.id) };
}
