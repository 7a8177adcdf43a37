import { randomUUID } from "node:crypto";
import {
  createPersonalToken,
  grants,
  TOKEN_DAYS,
} from "@boplan/application/api-token/create-token";
import { listOwnTokens } from "@boplan/application/api-token/list-tokens";
import { revokeOwnToken } from "@boplan/application/api-token/revoke-token";
import { API_SCOPES } from "@boplan/application/api-token/scopes";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownTokensPath } from "../../paths/token.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { OwnTokens } from "../../screens/token/own-tokens.tsx";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";
import { answerTokenForm, tokenView } from "../../server/token-form.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "plan:read",
  run: async ({ app, actor, language, text, titled }) => {
    const tokens = await listOwnTokens({ app, actor });
    return {
      title: titled(text.t("programs.admin.own")),
      tokens: tokens.map((token) => tokenView({ token, language })),
      scopes: API_SCOPES.filter((scope) => grants(actor, scope)),
      days: TOKEN_DAYS,
      nextKey: randomUUID(),
    };
  },
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "plan:read",
  run: (context) => {
    const { app, actor, tenant } = context;
    return answerTokenForm({
      context,
      to: ownTokensPath(tenant.slug),
      create: (token) => createPersonalToken({ app, actor, token }),
      revoke: (tokenId) => revokeOwnToken({ app, actor, tokenId }),
    });
  },
});

export default function OwnTokensPage() {
  const answer = useActionData<typeof action>();
  const made = answer && "made" in answer ? answer.made : undefined;
  const refusal = answer && "errors" in answer ? answer : undefined;
  return <OwnTokens {...useLoaderData<typeof loader>()} made={made} refusal={refusal} />;
}
