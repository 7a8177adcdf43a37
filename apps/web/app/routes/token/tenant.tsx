import { randomUUID } from "node:crypto";
import { createServiceToken, TOKEN_DAYS } from "@boplan/application/api-token/create-token";
import { listTokens } from "@boplan/application/api-token/list-tokens";
import { revokeToken } from "@boplan/application/api-token/revoke-token";
import { API_SCOPES } from "@boplan/application/api-token/scopes";
import { useActionData, useLoaderData } from "@remix-run/react";
import { tokensPath } from "../../paths/token.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { TenantTokens } from "../../screens/token/tenant-tokens.tsx";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";
import { answerTokenForm, tokenView } from "../../server/token-form.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, language, text, titled }) => {
    const tokens = await listTokens({ app, actor });
    const viewsOf = (kind: "personal" | "service") =>
      tokens.filter((token) => token.kind === kind).map((token) => tokenView({ token, language }));
    return {
      title: titled(text.t("programs.admin.title")),
      tenant: tenant.slug,
      isRegion: tenant.kind === "region",
      services: viewsOf("service"),
      personal: viewsOf("personal"),
      scopes: API_SCOPES,
      days: TOKEN_DAYS,
      nextKey: randomUUID(),
    };
  },
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: (context) => {
    const { app, actor, tenant } = context;
    return answerTokenForm({
      context,
      to: tokensPath(tenant.slug),
      create: (token) => createServiceToken({ app, actor, token }),
      revoke: (tokenId) => revokeToken({ app, actor, tokenId }),
    });
  },
});

export default function TenantTokensPage() {
  const answer = useActionData<typeof action>();
  const made = answer && "made" in answer ? answer.made : undefined;
  const refusal = answer && "errors" in answer ? answer : undefined;
  return <TenantTokens {...useLoaderData<typeof loader>()} made={made} refusal={refusal} />;
}
