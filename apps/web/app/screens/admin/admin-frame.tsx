import { Breadcrumb, type Crumb } from "@boplan/ui/breadcrumb";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { type NavItem, Tabs } from "@boplan/ui/shell";
import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import {
  areaPath,
  fieldsPath,
  frameworksPath,
  handOverPath,
  logPath,
  membersPath,
  publishingPath,
  retentionPath,
  unitsPath,
} from "../../paths/admin.ts";
import { tokensPath } from "../../paths/token.ts";
import { type TextKey, useText } from "../../text/text.tsx";
import type { Refusal } from "../shell/form-answer.tsx";
import { WhatHappened } from "../shell/form-answer.tsx";

export interface AdminFrameProps {
  readonly tenant: string;
  /** A region has members, reports and a log, and no organisation or plans of its own. */
  readonly isRegion: boolean;
  readonly title: string;
  readonly say?: string;
  /** The way here, on a page below one of the sections. */
  readonly crumbs?: readonly Crumb[];
  readonly refusal?: Refusal;
  readonly children: ReactNode;
}

/** What every page of administration has: where one is, what just happened, what was refused. */
export function AdminFrame(props: AdminFrameProps) {
  const { tenant, isRegion, title, say, crumbs, refusal, children } = props;
  const { t } = useText();
  return (
    <main className="bp-page bp-admin" id="main" tabIndex={-1}>
      <Tabs label={t("admin.sections")} items={useSections({ tenant, isRegion })} />
      <div className="bp-head">
        <div>
          {crumbs ? <Breadcrumb label={t("shell.crumbs")} crumbs={crumbs} /> : null}
          <h1>{title}</h1>
          {say ? <p className="bp-say">{say}</p> : null}
        </div>
      </div>
      {refusal ? (
        <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} />
      ) : (
        <WhatHappened />
      )}
      {children}
    </main>
  );
}

function useSections({ tenant, isRegion }: { tenant: string; isRegion: boolean }): NavItem[] {
  const { t } = useText();
  const { pathname } = useLocation();
  const sections: readonly (readonly [TextKey, string])[] = [
    ["admin.members", membersPath(tenant)],
    ...(isRegion
      ? ([
          ["area.title", areaPath(tenant)],
          ["retention.tab", retentionPath(tenant)],
        ] as const)
      : ([
          ["admin.units", unitsPath(tenant)],
          ["admin.handOver", handOverPath(tenant)],
          ["admin.frameworks", frameworksPath(tenant)],
          ["ownFields.title", fieldsPath(tenant)],
          ["publishing.title", publishingPath(tenant)],
          ["retention.tab", retentionPath(tenant)],
        ] as const)),
    ["programs.admin.title", tokensPath(tenant)],
    ["admin.log", logPath({ tenant })],
  ];
  return sections.map(([label, href]) => ({
    label: t(label),
    href,
    isCurrent: pathname === href || pathname.startsWith(`${href}/`),
  }));
}
