import type { Plan, PlanStatus } from "@boplan/domain/plan";
import type { PlanSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import { effectiveThemes, THEMES, type ThemeId } from "@boplan/domain/theme";
import { findCounty } from "@boplan/register/county";
import { findMunicipality } from "@boplan/register/municipality";
import { plainName } from "@boplan/register/search-municipalities";

/** What a publication says of itself, so that lists and searches read no snapshots. */
export interface PublicationDescription {
  readonly municipality_name: string;
  readonly municipality_code: string | null;
  readonly country: string;
  readonly framework_id: string;
  readonly language: Language;
  readonly plan_slug: string;
  readonly title: string;
  readonly summary: string;
  readonly plan_status: PlanStatus;
  readonly adopted_on: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly themes: ThemeId[];
  readonly goal_count: number;
  readonly measure_count: number;
  readonly search_text: string;
}

/** Columns of `public_plan` that follow from the snapshot. Pure. */
export function describePublication({ plan, municipality }: PlanSnapshot): PublicationDescription {
  const { elements, document } = plan;
  const used = new Set([...effectiveThemes(elements).values()].flat());
  const countOf = (kind: "goal" | "measure") => elements.filter((one) => one.kind === kind).length;
  return {
    municipality_name: municipality.name,
    municipality_code: municipality.code,
    country: municipality.country,
    framework_id: plan.frameworkId,
    language: plan.language,
    plan_slug: plan.slug,
    title: plan.title,
    summary: plan.summary,
    plan_status: plan.status,
    adopted_on: document.adoptedOn,
    valid_from: document.validFrom ?? yearOf(document.period?.from),
    valid_to: document.validTo ?? yearOf(document.period?.to),
    themes: THEMES.filter((theme) => used.has(theme)),
    goal_count: countOf("goal"),
    measure_count: countOf("measure"),
    search_text: searchText({ plan, municipality }),
  };
}

/** Every name of the place and every title of the plan, spelt as `plainName` spells. */
function searchText(options: { plan: Plan; municipality: PlanSnapshot["municipality"] }): string {
  const { plan, municipality } = options;
  const { code, country } = municipality;
  const registered = code === null ? undefined : findMunicipality({ country, code });
  const county = registered && findCounty({ country, code: registered.countyCode });
  return plainName(
    [
      municipality.name,
      registered?.officialName,
      county?.name,
      plan.title,
      plan.summary,
      ...plan.elements.map(({ title }) => title),
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

function yearOf(year: number | undefined): string | null {
  return year === undefined ? null : String(year);
}
