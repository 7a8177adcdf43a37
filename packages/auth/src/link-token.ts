import { createHash, randomBytes } from "node:crypto";

/** The secret of a personal link: 256 bits, fit to stand in an address. */
export function createLinkToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashLinkToken(token) };
}

/** What is kept of a link's secret: SHA-256, hexadecimal. Random secrets need no slow hash. */
export function hashLinkToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
