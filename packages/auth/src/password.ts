import { CodedError } from "@boplan/domain/error";
import { hash, verify } from "@node-rs/argon2";

/** Characters. Length is what makes a password hold; what it is made of is the person's choice. */
export const PASSWORD_LENGTH = { min: 12, max: 1000 } as const;

/** OWASP's second profile: 19 MiB, two passes, one lane. The library's default is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of no known password: verifying it makes a missing account take as long as a wrong one. */
let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Throws `password.tooShort` or `password.tooLong` for one that nobody should choose. */
export function requireSoundPassword(password: string): void {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) {
    throw new CodedError("password.tooShort", { min: PASSWORD_LENGTH.min });
  }
  if (length > PASSWORD_LENGTH.max) {
    throw new CodedError("password.tooLong", { max: PASSWORD_LENGTH.max });
  }
}

/** True when the password fits. Takes the same time when there is no hash to compare with. */
export async function verifyPassword(options: {
  hash: string | null;
  password: string;
}): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const matches = await verify(options.hash ?? (await decoy), options.password);
  return options.hash !== null && matches;
}
