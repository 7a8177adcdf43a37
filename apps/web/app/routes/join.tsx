import { acceptInvitation, type Newcomer } from "@boplan/application/member/accept-invitation";
import { openInvitation } from "@boplan/application/member/open-invitation";
import { PASSWORD_LENGTH } from "@boplan/auth/password";
import { isCodedError } from "@boplan/domain/error";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { joinPath } from "../paths/admin.ts";
import { tenantPath } from "../paths/plan.ts";
import { Join } from "../screens/admin/join.tsx";
import { pageMeta } from "../screens/page-meta.ts";
import { dayOfMoment } from "../server/day-in-words.ts";
import { errorText } from "../server/error-text.server.ts";
import { tenantParams } from "../server/params.ts";
import { redirectTo } from "../server/redirect.server.ts";
import { notHere, publicRoute } from "../server/route-builder.server.ts";

export const meta = pageMeta;

const keySchema = z
  .object({ tenant: tenantParams.shape.tenant, token: z.string().regex(/^[\w-]{20,100}$/) })
  .transform(({ tenant, token }) => ({ tenantSlug: tenant, token }));

function keyOf(url: URL) {
  const [, , tenant, token] = url.pathname.replace(/\.data$/, "").split("/");
  const key = keySchema.safeParse({ tenant, token });
  if (!key.success) throw notHere();
  return key.data;
}

export const loader = publicRoute(async ({ app, url, scope, language, text, titled }) => {
  const key = keyOf(url);
  const [invitation, session, mine] = await Promise.all([
    openInvitation({ app, key }),
    scope.session(),
    scope.myTenants(),
  ]);
  return {
    title: titled(text.t("join.title", { tenant: invitation.tenant.name })),
    at: joinPath({ tenant: key.tenantSlug, token: key.token }),
    tenantName: invitation.tenant.name,
    email: invitation.email,
    role: invitation.role,
    until: dayOfMoment({ moment: invitation.expiresAt, language }),
    state: invitation.state,
    hasAccount: invitation.hasAccount,
    user: session && {
      name: session.user.name,
      email: session.user.email,
      isMember: mine.some(({ tenant }) => tenant.id === invitation.tenant.id),
    },
    minimum: PASSWORD_LENGTH.min,
  };
});

const accountSchema = z.object({
  name: z.string().max(500).catch(""),
  password: z.string().max(10_000).catch(""),
});

export const action = publicRoute(async ({ app, request, url, scope, translator }) => {
  const session = await scope.session();
  const form = Object.fromEntries(await request.formData());
  const account = accountSchema.parse(form);
  const newcomer: Newcomer = session
    ? { kind: "signedIn", userId: session.user.id }
    : { kind: "newAccount", ...account };
  try {
    const accepted = await acceptInvitation({ app, key: keyOf(url), newcomer });
    if (accepted.setCookie) scope.cookies.push(accepted.setCookie);
    throw redirectTo(tenantPath(accepted.tenantSlug));
  } catch (error) {
    if (!isCodedError(error) || !(error.code in FIELDS)) throw error;
    const field = FIELDS[error.code] ?? "name";
    const errors = [{ field, text: errorText({ translator: translator(), error }) }];
    return data({ name: account.name, errors }, { status: 400 });
  }
});

const FIELDS: Readonly<Record<string, string>> = {
  "member.nameMissing": "name",
  "password.tooShort": "password",
  "password.tooLong": "password",
  "invitation.closed": "main",
  "invitation.alreadyMember": "main",
  "invitation.accountExists": "main",
};

export default function JoinTenant() {
  return <Join {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
