import { randomUUID } from "node:crypto";
import { cancelReport } from "@boplan/application/report/cancel-report";
import {
  chooseLetters,
  LETTER_CHOICES,
  openLetterChoice,
} from "@boplan/application/report/letter-choice";
import { pageOfReports, type ReportListState } from "@boplan/application/report/list-reports";
import { listReportSources } from "@boplan/application/report/list-sources";
import { seeReports } from "@boplan/application/report/see-reports";
import { isAllowed } from "@boplan/auth/permission";
import type { OrderedKind } from "@boplan/domain/report";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { reportsPath } from "../../paths/report.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { Reports } from "../../screens/report/reports.tsx";
import { answerForm, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { readReportsQuery } from "../../server/report-list-query.ts";
import { placeOrder } from "../../server/report-order.server.ts";
import { reportRow } from "../../server/report-rows.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: ["plan:read", "comparison:read"],
  run: async ({ app, actor, tenant, language, text, titled, url, unseenReports }) => {
    const query = readReportsQuery(url);
    // A region has no plans: its documents are ordered where it compares.
    const isRegion = tenant.kind === "region";
    const [page, sources, letters] = await Promise.all([
      pageOfReports({
        app,
        actor,
        query: {
          planSlug: query.plan,
          kind: query.kind as OrderedKind | undefined,
          state: query.state as ReportListState | undefined,
          mine: query.mine === "1",
          before: query.before,
        },
      }),
      listReportSources({ app, actor }),
      openLetterChoice({ app, actor }),
    ]);
    // Whoever has the list before them has seen how their reports ended.
    if (unseenReports > 0) await seeReports({ app, actor });
    return {
      title: titled(text.t("reports.title")),
      tenant: tenant.slug,
      reports: page.reports.map((report) => reportRow({ report, actor, language })),
      query,
      next: page.next,
      sources,
      letters,
      isRegion,
      requestKey:
        !isRegion && isAllowed({ role: actor.role, permission: "report:order" })
          ? randomUUID()
          : null,
    };
  },
});

export const action = tenantRoute({
  params: tenantParams,
  // A region chooses its letters and cancels what it ordered; each work asks for its own right.
  permission: ["report:order", "comparison:read"],
  run: async (context) => {
    const { app, actor, tenant } = context;
    const to = reportsPath(tenant.slug);
    return answerForm({
      context,
      unnamed: "order",
      fields: {
        "report.nothingToCompare": "kind",
        "report.formatMissing": "format",
        "plan.versionNotFound": "plan",
        "order.*": "plan",
      },
      intents: {
        order: (form) => placeOrder({ context, form }),
        cancel: async (form) => {
          await cancelReport({ app, actor, reportId: z.uuid().parse(textIn(form, "report")) });
          return { to, done: "reportCancelled" };
        },
        letters: async (form) => {
          const choice = z.enum(LETTER_CHOICES).parse(textIn(form, "letters"));
          await chooseLetters({ app, actor, choice });
          return { to, done: "reportLettersSet" };
        },
      },
    });
  },
});

export default function ReportList() {
  return <Reports {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
