import { CodedError } from "@boplan/domain/error";
import type { Role } from "@boplan/domain/tenant";

/** What a member may be allowed to do, as `noun:verb`. Parsed nowhere, compared everywhere. */
export const PERMISSIONS = [
  "plan:read",
  "plan:write",
  "plan:adopt",
  "plan:share",
  "element:report",
  "report:order",
  "comparison:read",
  "tenant:administer",
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const READING = ["plan:read", "report:order"] as const satisfies readonly Permission[];

const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [
    ...READING,
    "plan:write",
    "plan:adopt",
    "plan:share",
    "element:report",
    "comparison:read",
    "tenant:administer",
  ],
  planner: [...READING, "plan:write", "plan:share", "element:report", "comparison:read"],
  officer: [...READING, "element:report"],
  approver: [...READING, "plan:adopt", "comparison:read"],
  reader: ["plan:read"],
  regionalAnalyst: ["comparison:read"],
};

/** A person in one tenant, as every use case is called; or a service, which is nobody's account. */
export interface Actor {
  /** Account of the person; the id of the service's token for a service. */
  readonly userId: string;
  readonly tenantId: string;
  readonly role: Role;
  /** What is left of the role's rights, for who comes with a token that was given only some. */
  readonly limitedTo?: readonly Permission[];
}

export function isAllowed(options: { role: Role; permission: Permission }): boolean {
  return GRANTS[options.role].includes(options.permission);
}

/** Whether the actor's role grants the permission, and nothing takes it away again. */
export function mayDo(actor: Actor, permission: Permission): boolean {
  return (
    isAllowed({ role: actor.role, permission }) && (actor.limitedTo?.includes(permission) ?? true)
  );
}

/** Throws `access.forbidden` unless the actor may do it. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!mayDo(actor, permission)) {
    throw new CodedError("access.forbidden", { permission });
  }
}
