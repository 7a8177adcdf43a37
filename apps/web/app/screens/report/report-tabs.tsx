import { Tabs } from "@boplan/ui/shell";
import { reportsPath, schedulesPath } from "../../paths/report.ts";
import { useText } from "../../text/text.tsx";

/** What was ordered, and what orders itself. */
export function ReportTabs(props: {
  readonly tenant: string;
  readonly current: "list" | "schedules";
}) {
  const { tenant, current } = props;
  const { t } = useText();
  return (
    <Tabs
      label={t("reports.tabs.label")}
      items={[
        {
          label: t("reports.tabs.list"),
          href: reportsPath(tenant),
          isCurrent: current === "list",
        },
        {
          label: t("reports.tabs.schedules"),
          href: schedulesPath(tenant),
          isCurrent: current === "schedules",
        },
      ]}
    />
  );
}
