import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type OutlineRow, selectOutline } from "@boplan/db/plan/outline-rows";
import { type PlanHead, selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { CustomField, OrganisationUnit } from "@boplan/domain/plan";
import type { App } from "../../app.ts";
import { selectCustomFields } from "../../custom-field/select-custom-fields.ts";

/** A member that an element can be given to. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface OpenedWriting {
  readonly head: PlanHead;
  readonly outline: readonly OutlineRow[];
  readonly units: readonly OrganisationUnit[];
  readonly people: readonly Person[];
  readonly customFields: readonly CustomField[];
}

/**
 * What the page where a plan is written opens with: the outline, and what its forms choose from.
 * Throws `plan.notFound`.
 */
export async function openWriting(options: {
  app: App;
  actor: Actor;
  planSlug: string;
}): Promise<OpenedWriting> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const head = await selectPlanHead(reader, planSlug);
    if (!head) throw new CodedError("plan.notFound");
    return {
      head,
      outline: await selectOutline(reader, head.id),
      units: await reader
        .selectFrom("organisation_unit")
        .select(["id", "name", "parent_id as parentId", "dissolved_on as dissolvedOn"])
        .orderBy("place")
        .orderBy("id")
        .execute(),
      people: await reader
        .selectFrom("membership")
        .innerJoin("user_account", "user_account.id", "membership.user_id")
        .select(["user_account.id", "user_account.name"])
        .where("membership.tenant_id", "=", reader.tenantId)
        .orderBy("user_account.name")
        .execute(),
      customFields: await selectCustomFields(reader),
    };
  });
}
