import { Icon } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import {
  Brand,
  MainNav,
  type NavItem,
  NavList,
  SkipLink,
  TenantSwitch,
  TopBar,
  TopMenu,
} from "@boplan/ui/shell";
import { Form, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { adminPath } from "../../paths/admin.ts";
import { comparePath, comparisonYearPath } from "../../paths/comparison.ts";
import { entryPath, myTenantsPath, signOutPath } from "../../paths/entry.ts";
import { plansPath, tenantPath } from "../../paths/plan.ts";
import { reportsPath } from "../../paths/report.ts";
import { ownTokensPath } from "../../paths/token.ts";
import { useText } from "../../text/text.tsx";
import { LanguageForm } from "./language-form.tsx";

/** The rooms that a member may enter, in the order of the navigation. */
export type Room = "home" | "plans" | "reports" | "compare" | "year";

export interface TenantShellProps {
  readonly userName: string;
  /** Absent on the page that lists all of them. */
  readonly tenant: { readonly slug: string; readonly name: string } | null;
  readonly others: readonly { readonly slug: string; readonly name: string }[];
  readonly rooms: readonly Room[];
  /** Reports of this person that ended and were not looked at. */
  readonly unseenReports?: number;
  /** Whether the person sees to the tenant's members and units. */
  readonly administers?: boolean;
  readonly children: ReactNode;
}

/** The frame of every signed-in page. */
export function TenantShell(props: TenantShellProps) {
  const { userName, tenant, others, rooms, administers = false, children } = props;
  const { unseenReports = 0 } = props;
  const { t } = useText();
  const items = useNavItems({ slug: tenant?.slug ?? null, rooms, unseenReports });
  return (
    <>
      <SkipLink label={t("shell.skip")} />
      <TopBar>
        <Brand name={t("common:productName")} href={tenant ? tenantPath(tenant.slug) : entryPath} />
        {tenant ? (
          <TenantSwitch
            current={tenant.name}
            label={t("shell.changeTenant")}
            others={others.map(({ slug, name }) => ({ name, href: tenantPath(slug) }))}
          />
        ) : null}
        <div className="bp-push">
          <TopMenu label={userName} narrowLabel={t("shell.menu")}>
            {items.length > 0 ? (
              <nav className="bp-narrow" aria-label={t("shell.mainNav")}>
                <NavList items={items} />
                <hr />
              </nav>
            ) : null}
            <ul>
              {tenant && administers ? (
                <li>
                  <Link href={adminPath(tenant.slug)}>{t("admin.title")}</Link>
                </li>
              ) : null}
              {tenant && rooms.includes("plans") ? (
                <li>
                  <Link href={ownTokensPath(tenant.slug)}>{t("programs.admin.own")}</Link>
                </li>
              ) : null}
              <li>
                <Link href={myTenantsPath}>{t("shell.allTenants")}</Link>
              </li>
            </ul>
            <hr />
            <LanguageForm />
            <hr />
            <Form method="post" action={signOutPath} reloadDocument>
              <button className="bp-plain-button" type="submit">
                {t("shell.signOut")} <Icon name="right" />
              </button>
            </Form>
          </TopMenu>
        </div>
      </TopBar>
      {items.length > 0 ? <MainNav label={t("shell.mainNav")} items={items} /> : null}
      {children}
    </>
  );
}

function useNavItems(options: {
  slug: string | null;
  rooms: readonly Room[];
  unseenReports: number;
}): NavItem[] {
  const { t } = useText();
  const { pathname } = useLocation();
  const { slug, rooms, unseenReports } = options;
  if (slug === null) return [];
  const addresses: Record<Room, string> = {
    home: tenantPath(slug),
    plans: plansPath(slug),
    reports: reportsPath(slug),
    compare: comparePath({ tenant: slug }),
    year: comparisonYearPath({ tenant: slug }),
  };
  // A room inside another one's address is itself and not the other.
  const here = Object.values(addresses)
    .filter((address) => pathname === address || pathname.startsWith(`${address}/`))
    .reduce((longest, address) => (address.length > longest.length ? address : longest), "");
  return rooms.map((room) => ({
    label: t(`nav.${room}`),
    href: addresses[room],
    news:
      room === "reports" && unseenReports > 0
        ? { count: unseenReports, label: t("reports.unseen", { count: unseenReports }) }
        : undefined,
    isCurrent: room === "home" ? pathname === addresses.home : here === addresses[room],
  }));
}
