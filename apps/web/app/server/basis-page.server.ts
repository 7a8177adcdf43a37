import { randomUUID } from "node:crypto";
import type { OpenedPlan } from "@boplan/application/plan/open-plan";
import { isPartOpen } from "@boplan/application/plan/save-part";
import { isAllowed } from "@boplan/auth/permission";
import type { Finding } from "@boplan/domain/finding";
import type { EntryOf, PartName } from "@boplan/domain/plan";
import type { Framework, OutlineContent } from "@boplan/framework-sdk";
import { basisPartPath, partPlacePath } from "../paths/basis.ts";
import { valuesOf } from "../screens/basis/form-values.ts";
import { type BasisPart, PART_FIELDS } from "../screens/basis/part-fields.ts";
import type { OpenForm, PartSummary } from "../screens/basis/views.ts";
import { needSums, proposalsFor, startOf } from "./basis-proposals.server.ts";
import { entryViews } from "./entry-views.server.ts";
import { fieldOptions } from "./field-options.server.ts";
import { offeredLenses } from "./offered-lenses.ts";
import type { TenantContext } from "./route-builder.server.ts";
import { writingFindings } from "./writing-findings.server.ts";

/** Which sections of an outline show which parts. `sections` stand under each of their own. */
export const PARTS_OF_CONTENT: Readonly<Partial<Record<OutlineContent, readonly PartName[]>>> = {
  needs: ["needs", "exclusions"],
  analyses: ["analyses", "challenges", "norms"],
  considerations: ["considerations", "statements"],
  process: ["phases", "participants", "decisions"],
  consultation: ["consultations"],
  relations: ["relations"],
  financing: ["financing"],
  followUp: ["followUps", "conditionChanges"],
  lessons: ["lessons"],
};

/** Every part that has a place, in the order of an outline; parts it has no section for come last. */
export function partsInOrder(framework: Framework): PartName[] {
  const inOutline = framework.outline.flatMap(({ content }) => PARTS_OF_CONTENT[content] ?? []);
  const all = Object.values(PARTS_OF_CONTENT).flat();
  return ["sections", ...new Set([...inOutline, ...all])];
}

export type BasisContext = Pick<
  TenantContext<unknown>,
  "actor" | "tenant" | "language" | "text" | "translator" | "app"
>;

interface Opened {
  readonly context: BasisContext;
  readonly opened: OpenedPlan;
  readonly framework: Framework;
}

/** What all pages of the basis say of the plan they stand under. */
export function basisFrame({ context, opened, framework }: Opened) {
  const { plan, enabledFrameworks } = opened;
  const { app, tenant, language } = context;
  return {
    tenant: tenant.slug,
    plan: {
      slug: plan.slug,
      title: plan.title,
      lang: plan.language === language ? undefined : plan.language,
    },
    lens:
      offeredLenses({
        frameworks: app.frameworks,
        own: framework.id,
        enabled: enabledFrameworks,
      })[0]?.id ?? null,
  };
}

/** The parts in the order of the outline: what each holds, and what the law asks for there. */
export function basisOverview(options: Opened): {
  parts: PartSummary[];
  cover: PartSummary["wanting"];
} {
  const { context, opened, framework } = options;
  const { text, tenant } = context;
  const { plan } = opened;
  const parts = partsInOrder(framework).map((part): PartSummary => {
    const views = entryViews({ plan, framework, text, part });
    const wanting = wantingAt({ ...options, start: `parts/${part}` });
    return {
      part,
      title: text.t(`domain:parts.${part}`),
      about: text.t(`basis.about.${part}`),
      titles: views.slice(0, 4).map(({ title, lang }) => ({ title, lang })),
      count: views.length,
      blocking: wanting.blocking,
      advice: wanting.advice,
      wanting: wanting.rules,
      href: partPlacePath({ tenant: tenant.slug, plan: plan.slug, part }),
    };
  });
  return { parts, cover: wantingAt({ ...options, start: "document" }).rules };
}

/** What is wanting at one place, and beneath it. */
export function wantingAt(options: Opened & { start: string }) {
  const { context, opened, framework, start } = options;
  const isHere = ({ path }: Finding) => path === start || path.startsWith(`${start}/`);
  return writingFindings({
    plan: opened.plan,
    findings: opened.findings.filter(isHere),
    framework,
    text: context.text,
    translator: context.translator(framework.id),
    elementId: null,
  });
}

/** One part: its entries, what to write next, and the form that the address opens. */
export function partPage(options: Opened & { part: BasisPart; query: URLSearchParams }) {
  const { context, opened, framework, part, query } = options;
  const { text, actor } = context;
  const { plan } = opened;
  const mayWrite = isAllowed({ role: actor.role, permission: "plan:write" });
  const isOpen = isPartOpen({ part, status: plan.status });
  const fields = PART_FIELDS[part];
  const asked = query.get("entry");
  const form = mayWrite && isOpen && asked ? openForm({ ...options, asked }) : null;
  return {
    part,
    heading: text.t(`domain:parts.${part}`),
    about: text.t(`basis.about.${part}`),
    entries: entryViews({ plan, framework, text, part }),
    // What a removal says it has seen.
    loaded: Object.fromEntries(plan.parts[part].map((entry) => [entry.id, JSON.stringify(entry)])),
    proposals: proposalsFor({ part, plan, framework, text }),
    wanting: wantingAt({ ...options, start: `parts/${part}` }).rules,
    sums: part === "needs" ? needSums({ plan, text }) : [],
    access: (isOpen ? (mayWrite ? "write" : "read") : "closed") as "write" | "read" | "closed",
    form,
    options: mayWrite && isOpen ? fieldOptions({ fields, plan, framework, text }) : null,
  };
}

function openForm(
  options: Opened & { part: BasisPart; query: URLSearchParams; asked: string },
): OpenForm | null {
  const { opened, framework, part, query, asked } = options;
  const entries: readonly EntryOf<BasisPart>[] = opened.plan.parts[part];
  const entry = entries.find(({ id }) => id === asked);
  if (entry) return formOf({ ...options, entry, isNew: false });
  if (asked !== "new") return null;
  const fields = PART_FIELDS[part];
  const begun = startOf({ part, plan: opened.plan, framework });
  const values = { ...valuesOf({ fields, of: {} }), ...begun };
  for (const name of Object.keys(values)) {
    const given = query.get(name);
    if (given !== null) values[name] = given.slice(0, 500);
  }
  return {
    id: randomUUID(),
    isNew: true,
    guidance: guidanceOf({ ...options, values }),
    values,
    richText: null,
    loaded: "",
  };
}

/** The form of an entry there is. */
export function formOf(
  options: Opened & { part: BasisPart; entry: EntryOf<BasisPart>; isNew: boolean },
): OpenForm {
  const { part, entry, isNew, opened } = options;
  const values: Record<string, string> = {
    ...valuesOf({ fields: PART_FIELDS[part], of: { ...entry } }),
  };
  // A unit is stored by its id and shown by its name.
  const unit = opened.plan.units.find(({ id }) => part === "statements" && id === values.unit);
  if (unit) values.unit = unit.name;
  return {
    id: entry.id,
    isNew,
    guidance: guidanceOf({ ...options, values }),
    values,
    richText: "richText" in entry ? entry.richText : null,
    loaded: JSON.stringify(entry),
  };
}

function guidanceOf(
  options: Opened & { part: BasisPart; values: Readonly<Record<string, string>> },
): OpenForm["guidance"] {
  const { part, values, framework, context } = options;
  if (part !== "statements") return null;
  const words = framework.locales[context.text.language].statements[values.statement ?? ""];
  return words?.text ? { title: words.title, text: words.text } : null;
}

/** Where a form is sent and comes back to. */
export function partHref(options: Opened & { part: BasisPart }): string {
  const { context, opened, part } = options;
  return basisPartPath({ tenant: context.tenant.slug, plan: opened.plan.slug, part });
}
