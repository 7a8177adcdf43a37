import { createHash, randomBytes } from "node:crypto";

/** What every token of ours begins with: scanners of leaked secrets know it by that. */
export const API_TOKEN_PREFIX = "boplan_";

const UUID_BYTES = 16;
const SECRET_BYTES = 32;
const CHECK_LENGTH = 6;

/** What a token says of itself. Whether it holds is decided by the tenant's own rows. */
export interface PresentedToken {
  /** The tenant in whose rows it is looked for: no look across tenants is ever needed. */
  readonly tenantId: string;
  /** SHA-256, hexadecimal. A random secret of 256 bits needs no slow hash. */
  readonly tokenHash: string;
}

/** A new token of a tenant. `hint` is its end, by which people tell their tokens apart. */
export function createApiToken(tenantId: string): {
  token: string;
  tokenHash: string;
  hint: string;
} {
  const tenant = Buffer.from(tenantId.replaceAll("-", ""), "hex");
  const body = Buffer.concat([tenant, randomBytes(SECRET_BYTES)]).toString("base64url");
  const token = `${API_TOKEN_PREFIX}${body}${checkOf(body)}`;
  return { token, tokenHash: hashOf(token), hint: token.slice(-4) };
}

/** Reads a token; `null` for what was never one of ours, mistyped ones among them. */
export function readApiToken(token: string): PresentedToken | null {
  if (!token.startsWith(API_TOKEN_PREFIX)) return null;
  const rest = token.slice(API_TOKEN_PREFIX.length);
  const body = rest.slice(0, -CHECK_LENGTH);
  if (rest !== body + checkOf(body)) return null;
  const bytes = Buffer.from(body, "base64url");
  if (bytes.length !== UUID_BYTES + SECRET_BYTES) return null;
  const hex = bytes.subarray(0, UUID_BYTES).toString("hex");
  const tenantId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { tenantId, tokenHash: hashOf(token) };
}

/** Finds typing errors before the database is asked; keeps nothing secret. */
function checkOf(body: string): string {
  return createHash("sha256").update(`boplan/${body}`).digest("base64url").slice(0, CHECK_LENGTH);
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
