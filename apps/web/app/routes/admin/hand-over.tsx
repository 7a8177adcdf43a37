import { handOverElements } from "@boplan/application/unit/hand-over-elements";
import { type LeftElement, listHandOver } from "@boplan/application/unit/list-hand-over";
import { listUnits } from "@boplan/application/unit/list-units";
import { inTreeOrder } from "@boplan/application/unit/unit-tree";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { handOverPath } from "../../paths/admin.ts";
import { HandOver, type LeftGroup } from "../../screens/admin/hand-over.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { dayInWords } from "../../server/day-in-words.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { type TenantContext, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async (context) => {
    const { app, actor, tenant, text, titled } = context;
    const [left, units] = await Promise.all([
      listHandOver({ app, actor }),
      listUnits({ app, actor }),
    ]);
    const keys = [...new Set(left.map(groupOf))];
    return {
      title: titled(text.t("admin.handOver")),
      tenant: tenant.slug,
      groups: keys.map((key) =>
        groupView({ key, elements: left.filter((one) => groupOf(one) === key), context }),
      ),
      units: inTreeOrder(units.filter(({ dissolvedOn }) => dissolvedOn === null)).map(
        ({ unit, depth }) => ({ id: unit.id, name: unit.name, depth }),
      ),
    };
  },
});

/** An element whose unit ended and whose person left stands once: with the unit. */
function groupOf({ unit, person }: LeftElement): string {
  return unit ? `unit-${unit.id}` : `person-${person?.id ?? ""}`;
}

function groupView(options: {
  key: string;
  elements: readonly LeftElement[];
  context: TenantContext<unknown>;
}): LeftGroup {
  const { key, elements, context } = options;
  const { app, language, text } = context;
  const unit = elements[0]?.unit ?? null;
  const person = elements[0]?.person?.name ?? text.t("handOver.someone");
  return {
    key,
    heading: unit
      ? text.t("handOver.fromUnit", { name: unit.name })
      : text.t("handOver.fromPerson", { name: person }),
    note: unit
      ? text.t("units.dissolvedOn", { date: dayInWords({ day: unit.dissolvedOn, language }) })
      : null,
    successorId: unit?.successorId ?? null,
    elements: elements.map((element) => ({
      key: `${element.planId}/${element.elementId}`,
      id: element.elementId,
      title: element.title,
      kind:
        app.frameworks.get(element.frameworkId).locales[language].kinds[element.kind]?.one ??
        element.kind,
      plan: {
        slug: element.planSlug,
        title: element.planTitle,
        lang: element.planLanguage === language ? undefined : element.planLanguage,
      },
    })),
  };
}

const uuid = z.uuid("handOver.noUnit");

const groupSchema = z.string().transform((written, context) => {
  const [, kind, id] = /^(unit|person)-(.+)$/.exec(written) ?? [];
  const parsed = z.uuid().safeParse(id);
  if (parsed.success && kind !== undefined) return { kind, id: parsed.data };
  context.addIssue({ code: "custom", message: "handOver.noUnit" });
  return z.NEVER;
});

const elementsSchema = z
  .array(
    z.string().transform((written) => {
      const [planId = "", elementId = ""] = written.split("/");
      return { planId, elementId };
    }),
  )
  .min(1, "handOver.noneChosen")
  .max(10_000);

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async (context) => {
    const { app, actor, tenant } = context;
    // The clone leaves the form to be read once more.
    const group = textIn(await context.request.clone().formData(), "group");
    const toUnitId = (form: FormData) => uuid.parse(textIn(form, `to-${group}`));
    const done = { to: handOverPath(tenant.slug), done: "handedOver" } as const;
    return answerForm({
      context,
      fields: {
        "handOver.noUnit": `to-${group}`,
        "handOver.noneChosen": `first-${group}`,
      },
      intents: {
        some: async (form) => {
          const elements = elementsSchema.parse(form.getAll("element"));
          const which = { elements };
          await handOverElements({ app, actor, which, toUnitId: toUnitId(form) });
          return done;
        },
        all: async (form) => {
          const { kind, id } = groupSchema.parse(group);
          const which = kind === "unit" ? { leftByUnit: id } : { leftByPerson: id };
          await handOverElements({ app, actor, which, toUnitId: toUnitId(form) });
          return done;
        },
      },
    });
  },
});

export default function AdminHandOver() {
  return <HandOver {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
