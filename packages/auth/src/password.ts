import { hash, verify } from "@node-rs/argon2";

/** OWASP's second profile: 19 MiB, two passes, one lane. The library's default is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of no known password: verifying it makes a missing account take as long as a wrong one. */
let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
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
