import { Icon, Shield } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { useLoaderData } from "@remix-run/react";
import { tenantPath } from "../paths/plan.ts";
import { pageMeta } from "../screens/page-meta.ts";
import { TenantShell } from "../screens/shell/tenant-shell.tsx";
import { userRoute } from "../server/route-builder.server.ts";
import { useText } from "../text/text.tsx";

export const meta = pageMeta;

export const loader = userRoute(async ({ scope, session, text, titled }) => {
  const mine = await scope.myTenants();
  return {
    title: titled(text.t("tenants.title")),
    userName: session.user.name,
    tenants: mine.map(({ tenant, actor }) => ({
      slug: tenant.slug,
      name: tenant.name,
      kind: tenant.kind,
      role: actor.role,
    })),
  };
});

export default function MyTenants() {
  const { t } = useText();
  const { userName, tenants } = useLoaderData<typeof loader>();
  return (
    <TenantShell userName={userName} tenant={null} others={[]} rooms={[]}>
      <main className="bp-page" id="main" tabIndex={-1}>
        <div className="bp-head">
          <div>
            <h1>{t("tenants.title")}</h1>
            <p className="bp-say">{t("tenants.say")}</p>
          </div>
        </div>
        {tenants.length === 0 ? (
          <EmptyState>
            <p>{t("tenants.none")}</p>
          </EmptyState>
        ) : (
          <ul className="bp-places">
            {tenants.map(({ slug, name, kind, role }) => (
              <li key={slug}>
                <Link href={tenantPath(slug)}>
                  <Shield />
                  <span>
                    <b>{name}</b>
                    <small>
                      {t(`tenants.${kind}`)} · {t(`domain:roles.${role}`)}
                    </small>
                  </span>
                  <Icon name="right" />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </main>
    </TenantShell>
  );
}
