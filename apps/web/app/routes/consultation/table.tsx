import { namedBodies } from "@boplan/application/consultation/named-bodies";
import { useLoaderData } from "@remix-run/react";
import { RemarkTable } from "../../screens/consultation/remark-table.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { dayInWords } from "../../server/day-in-words.ts";
import { roundParams } from "../../server/params.ts";
import { remarksPage } from "../../server/remarks-page.server.ts";
import { partyRow } from "../../server/round-views.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: roundParams,
  permission: "plan:read",
  run: async (context) => {
    const { app, language, text, titled } = context;
    const { frame, plan, round, parties, answers } = await remarksPage(context);
    const framework = app.frameworks.get(plan.frameworkId);
    const bodies = namedBodies({ framework, plan, on: round.openedOn });
    const { mayWrite: _, ...shown } = frame;
    return {
      title: titled(text.t("remarkTable.title")),
      ...shown,
      round: {
        id: round.id,
        name: round.name,
        versionNumber: round.versionNumber,
        openedOn: dayInWords({ day: round.openedOn, language }),
        deadlineInWords: dayInWords({ day: round.deadline, language }),
      },
      parties: parties.map((party) => partyRow({ party, bodies, language })),
      answers,
    };
  },
});

export default function ConsultationTable() {
  return <RemarkTable {...useLoaderData<typeof loader>()} />;
}
