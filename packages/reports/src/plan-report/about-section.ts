import { formatMoment, localeOf } from "@boplan/i18n/format";
import type { Block, Fact } from "../document-model.ts";
import { dayOf, dayStated, planRun, type ReportContext } from "./context.ts";
import { documentFacts } from "./document-facts.ts";

/** Where the document comes from: every fact of the plan in full, its version and checksum. */
export function aboutBlocks(context: ReportContext): Block[] {
  const { t, plan, input } = context;
  const facts = documentFacts(context);
  const { references } = plan.document;
  return [
    ...(facts.length === 0
      ? []
      : ([
          { type: "heading", level: 2, text: t("reports:about.facts") },
          { type: "facts", items: facts, columns: 3 },
        ] satisfies Block[])),
    ...(references.length === 0
      ? []
      : ([
          { type: "heading", level: 2, text: t("reports:about.references") },
          { type: "list", items: references.map((text) => [planRun({ context, text })]) },
        ] satisfies Block[])),
    { type: "heading", level: 2, text: t("reports:about.provenance") },
    {
      type: "facts",
      columns: 3,
      items: [
        { label: t("reports:about.status"), value: t(`domain:planStatus.${plan.status}`) },
        { label: t("reports:about.version"), value: input.versionLabel },
        {
          label: t("reports:about.ordered"),
          value: formatMoment({ moment: input.orderedAt, language: context.language }),
        },
        ...stated(context),
        {
          label: t("reports:about.framework"),
          value: `${context.words.name}, ${input.snapshot.frameworkVersion}`,
        },
      ].filter(({ value }) => value !== ""),
    },
    {
      type: "facts",
      columns: 1,
      items: [{ label: t("reports:about.hash"), value: input.contentHash }],
    },
  ];
}

/** The day that the document speaks of, where that is not the day it was made. */
function stated(context: ReportContext): Fact[] {
  const { input, language, t } = context;
  const day = dayStated(context);
  if (day === dayOf(input.orderedAt)) return [];
  const value = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
  return [{ label: t("reports:about.stated"), value }];
}
