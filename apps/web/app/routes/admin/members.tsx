import { inviteMember, newInvitationSchema } from "@boplan/application/member/invite-member";
import { listMembers } from "@boplan/application/member/list-members";
import { resendInvitation } from "@boplan/application/member/resend-invitation";
import { withdrawInvitation } from "@boplan/application/member/withdraw-invitation";
import { listUnits } from "@boplan/application/unit/list-units";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { membersPath } from "../../paths/admin.ts";
import { Members } from "../../screens/admin/members.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { dayOfMoment } from "../../server/day-in-words.ts";
import { webEnv } from "../../server/env.server.ts";
import { answerForm } from "../../server/form.server.ts";
import { invitationLinks } from "../../server/invitation-link.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, language, text, titled }) => {
    const [{ members, invitations }, units] = await Promise.all([
      listMembers({ app, actor }),
      listUnits({ app, actor }),
    ]);
    const when = (moment: Date) => dayOfMoment({ moment, language });
    return {
      title: titled(text.t("admin.members")),
      tenant: tenant.slug,
      isRegion: tenant.kind === "region",
      members: members.map(({ userId, name, email, role, joinedAt, unitIds }) => ({
        userId,
        name,
        email,
        role,
        since: when(joinedAt),
        units: units.filter(({ id }) => unitIds.includes(id)).map((unit) => unit.name),
        isYou: userId === actor.userId,
      })),
      invitations: invitations.map(({ id, email, role, state, expiresAt, sendings, letter }) => ({
        id,
        email,
        role,
        state,
        until: when(expiresAt),
        sendings,
        letter,
      })),
      language: tenant.language,
      hasMailDemo: !webEnv().SMTP_URL,
    };
  },
});

const chosenSchema = z.object({ invitation: z.uuid() });
const sentSchema = chosenSchema.extend({ sendings: z.coerce.number().int().min(1) });

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: (context) => {
    const { app, actor, tenant, url } = context;
    const to = membersPath(tenant.slug);
    const linkOf = invitationLinks(url);
    return answerForm({
      context,
      fields: { "member.badRole": "role", "invite.*": "email", "invitation.closed": "invitations" },
      intents: {
        invite: async (form) => {
          const invitation = newInvitationSchema.parse(Object.fromEntries(form));
          const { outcome } = await inviteMember({ app, actor, invitation, linkOf });
          return { to, done: outcome === "invited" ? "invited" : "inviteOpen" };
        },
        resend: async (form) => {
          const { invitation: invitationId, sendings } = sentSchema.parse(Object.fromEntries(form));
          await resendInvitation({ app, actor, invitationId, sendings, linkOf });
          return { to, done: "invitedAgain" };
        },
        withdraw: async (form) => {
          const { invitation: invitationId } = chosenSchema.parse(Object.fromEntries(form));
          await withdrawInvitation({ app, actor, invitationId });
          return { to, done: "withdrawn" };
        },
      },
    });
  },
});

export default function AdminMembers() {
  return <Members {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
