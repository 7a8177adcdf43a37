import { DWELLING_REMARKS } from "@boplan/domain/comparison";
import { formatList } from "@boplan/i18n/format";
import { type ComparisonContext, countryName, regimeName, say } from "./context.ts";

/** What the comparison cannot say, as sentences: other laws, wordings, years, ways of counting. */
export function notComparable(context: ComparisonContext): string[] {
  const { municipalities, views } = context.comparison;
  const plans = municipalities.flatMap((one) => (one.plan ? [{ ...one, plan: one.plan }] : []));
  const countries = [...new Set(plans.map(({ country }) => country))];
  const drafts =
    views.overview?.rows.filter(({ standing }) => standing === "notAdopted").length ?? 0;
  return [
    ...(countries.length > 1
      ? [
          say(context, "note.countries", {
            countries: list(
              context,
              countries.map((country) => countryName(context, country)),
            ),
          }),
        ]
      : []),
    ...countries.flatMap((country) => {
      const counts = new Map<string, number>();
      for (const { plan } of plans.filter((one) => one.country === country)) {
        const regime = regimeName(context, plan);
        if (regime !== "") counts.set(regime, (counts.get(regime) ?? 0) + 1);
      }
      const regimes = [...counts].map(([regime, count]) => `${regime} (${count})`);
      return counts.size > 1
        ? [say(context, "note.regimes", { regimes: list(context, regimes) })]
        : [];
    }),
    ...(drafts > 0 ? [say(context, "note.notAdopted", { count: drafts })] : []),
    ...(plans.length < municipalities.length ? [say(context, "note.noPlan")] : []),
    ...(views.measures ? moneyRemarks(context) : []),
    ...dwellingRemarks(context),
    ...(views.municipality?.indicators.some(({ value }) => value !== null)
      ? [say(context, "note.indicators")]
      : []),
  ];
}

function moneyRemarks(context: ComparisonContext): string[] {
  const { costs = [] } = context.comparison.views.measures ?? {};
  return costs.length > 1 ? [say(context, "note.currencies")] : [];
}

function dwellingRemarks(context: ComparisonContext): string[] {
  const { dwellings } = context.comparison.views;
  if (!dwellings) return [];
  return DWELLING_REMARKS.flatMap((remark) => {
    const count = dwellings.rows.filter(({ remarks }) => remarks.includes(remark)).length;
    return count === 0
      ? []
      : [say(context, "note.dwellings", { count, remark: say(context, `remark.${remark}`) })];
  });
}

function list(context: ComparisonContext, words: readonly string[]): string {
  return formatList({ items: words, language: context.language });
}
