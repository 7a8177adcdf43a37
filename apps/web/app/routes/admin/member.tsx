import { bindToUnits } from "@boplan/application/member/bind-to-units";
import { changeRole } from "@boplan/application/member/change-role";
import { listMembers } from "@boplan/application/member/list-members";
import { removeMember } from "@boplan/application/member/remove-member";
import { listUnits } from "@boplan/application/unit/list-units";
import { inTreeOrder } from "@boplan/application/unit/unit-tree";
import { ROLES } from "@boplan/domain/tenant";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { memberPath, membersPath } from "../../paths/admin.ts";
import { myTenantsPath } from "../../paths/entry.ts";
import { tenantPath } from "../../paths/plan.ts";
import { MemberPage } from "../../screens/admin/member.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { answerForm } from "../../server/form.server.ts";
import { memberParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: memberParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, params, titled }) => {
    const { members } = await listMembers({ app, actor });
    const member = members.find(({ userId }) => userId === params.user);
    if (!member) throw notHere();
    const { userId, name, email, role, unitIds } = member;
    const units = role === "officer" ? await listUnits({ app, actor }) : [];
    return {
      title: titled(name),
      tenant: tenant.slug,
      isRegion: tenant.kind === "region",
      member: { userId, name, email, role, unitIds },
      units: inTreeOrder(units)
        .filter(({ unit }) => unit.dissolvedOn === null || unitIds.includes(unit.id))
        .map(({ unit, depth }) => ({ id: unit.id, name: unit.name, depth })),
    };
  },
});

const roleSchema = z.object({
  from: z.enum(ROLES, "member.badRole"),
  role: z.enum(ROLES, "member.badRole"),
});

export const action = tenantRoute({
  params: memberParams,
  permission: "tenant:administer",
  run: (context) => {
    const { app, actor, tenant, params } = context;
    const { user: userId } = params;
    const to = memberPath({ tenant: tenant.slug, user: userId });
    return answerForm({
      context,
      fields: { "role.*": "role", "remove.*": "remove" },
      intents: {
        role: async (form) => {
          const { from, role } = roleSchema.parse(Object.fromEntries(form));
          await changeRole({ app, actor, userId, from, to: role });
          // Whoever stops being administrator has no business here any more.
          const isOut = userId === actor.userId && role !== "administrator";
          return { to: isOut ? tenantPath(tenant.slug) : to, done: "roleChanged" };
        },
        units: async (form) => {
          const unitIds = z.array(z.uuid()).max(1_000).parse(form.getAll("unit"));
          await bindToUnits({ app, actor, userId, unitIds });
          return { to, done: "unitsBound" };
        },
        remove: async () => {
          await removeMember({ app, actor, userId });
          const isOut = userId === actor.userId;
          return { to: isOut ? myTenantsPath : membersPath(tenant.slug), done: "memberRemoved" };
        },
      },
    });
  },
});

export default function AdminMember() {
  return (
    <MemberPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
  );
}
