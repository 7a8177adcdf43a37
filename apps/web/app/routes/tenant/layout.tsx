import { isAllowed } from "@boplan/auth/permission";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { ErrorPage, Sorry } from "../../screens/shell/error-page.tsx";
import { type Room, TenantShell } from "../../screens/shell/tenant-shell.tsx";
import { staysWhileWriting } from "../../screens/writing/stays-while-writing.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const loader = tenantRoute({
  params: tenantParams,
  permission: null,
  run: async ({ scope, session, tenant, actor, unseenReports }) => {
    const mine = await scope.myTenants();
    const may = (permission: "plan:read" | "comparison:read") =>
      isAllowed({ role: actor.role, permission });
    const isRegion = tenant.kind === "region";
    const rooms: Room[] = ["home"];
    if (!isRegion && may("plan:read")) rooms.push("plans", "reports");
    if (may("comparison:read")) rooms.push("compare");
    if (isRegion && may("comparison:read")) rooms.push("year", "reports");
    return {
      userName: session.user.name,
      tenant: { slug: tenant.slug, name: tenant.name },
      others: mine
        .filter((other) => other.tenant.id !== tenant.id)
        .map((other) => ({ slug: other.tenant.slug, name: other.tenant.name })),
      rooms,
      unseenReports,
      administers: isAllowed({ role: actor.role, permission: "tenant:administer" }),
    };
  },
});

export const shouldRevalidate = staysWhileWriting;

export default function TenantLayout() {
  return (
    <TenantShell {...useLoaderData<typeof loader>()}>
      <Outlet />
    </TenantShell>
  );
}

/** Inside a tenant the frame stays; where the tenant itself is not here, nothing of it shows. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>("routes/tenant/layout");
  if (!frame) return <ErrorPage />;
  return (
    <TenantShell {...frame}>
      <main className="bp-page" id="main" tabIndex={-1}>
        <Sorry />
      </main>
    </TenantShell>
  );
}
