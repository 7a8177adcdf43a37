import type { App } from "@boplan/application/app";
import type { Language, Role } from "@boplan/domain/tenant";
import { stableId } from "../plan-draft.ts";
import { randomOf } from "./random.ts";

export type Writer = Parameters<Parameters<App["tenantStore"]["write"]>[1]>[0];

const GIVEN = {
  sv: ["Annika", "Björn", "Camilla", "David", "Eva", "Fredrik", "Gunilla", "Henrik", "Lena", "Per"],
  nb: ["Anne", "Bjørn", "Camilla", "Dag", "Eli", "Frode", "Grete", "Håkon", "Kari", "Pål"],
} as const;
const FAMILY = {
  sv: ["Dahlin", "Edlund", "Forsman", "Hagberg", "Isaksson", "Lundin", "Norberg", "Sjödin"],
  nb: ["Aas", "Bakken", "Dahl", "Eide", "Foss", "Haugland", "Lie", "Solheim"],
} as const;

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/**
 * Accounts of a generated tenant, one a role: `planner@lund-se.example`. Names are invented.
 * `key` is the tenant's, so that the same tenant has the same people in every installation.
 */
export function accountsOf(options: {
  key: string;
  slug: string;
  language: Language;
  roles: readonly Role[];
}): Account[] {
  const { key, slug, language, roles } = options;
  const tongue = language === "sv" ? "sv" : "nb";
  return roles.map((role) => {
    const random = randomOf(`${key}/${role}`);
    return {
      id: stableId(`${key}/${role}`),
      email: `${NAMES[role] ?? role}@${slug}.example`,
      name: `${random.pick(GIVEN[tongue])} ${random.pick(FAMILY[tongue])}`,
      role,
    };
  });
}

/** What stands before the at sign. */
const NAMES: Readonly<Partial<Record<Role, string>>> = { regionalAnalyst: "analyst" };

/** Writes the accounts with their memberships, in the transaction that makes the tenant. */
export async function writeAccounts(
  writer: Writer,
  options: { accounts: readonly Account[]; language: Language; passwordHash: string },
): Promise<void> {
  const { accounts, language, passwordHash } = options;
  await writer
    .insertInto("user_account")
    .values(
      accounts.map(({ id, email, name }) => ({
        id,
        email,
        name,
        language,
        password_hash: passwordHash,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await writer
    .insertInto("membership")
    .values(accounts.map(({ id, role }) => ({ tenant_id: writer.tenantId, user_id: id, role })))
    .execute();
}
