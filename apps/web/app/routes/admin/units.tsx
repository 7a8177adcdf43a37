import { randomUUID } from "node:crypto";
import { todayOf } from "@boplan/application/app";
import { addUnit } from "@boplan/application/unit/add-unit";
import { listUnits } from "@boplan/application/unit/list-units";
import { daySchema, unitNameSchema } from "@boplan/application/unit/unit-fields";
import { inTreeOrder } from "@boplan/application/unit/unit-tree";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { unitsPath } from "../../paths/admin.ts";
import { Units } from "../../screens/admin/units.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { dayInWords } from "../../server/day-in-words.ts";
import { answerForm } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, language, text, titled }) => {
    const units = await listUnits({ app, actor });
    const today = todayOf(app);
    const isThere = (day: string | null) => day === null || day > today;
    const words = (day: string) => dayInWords({ day, language });
    return {
      title: titled(text.t("admin.units")),
      tenant: tenant.slug,
      units: inTreeOrder(units.filter(({ dissolvedOn }) => isThere(dissolvedOn))).map(
        ({ unit, depth }) => ({
          id: unit.id,
          name: unit.name,
          depth,
          leads: unit.leads,
          endsOn: unit.dissolvedOn && words(unit.dissolvedOn),
        }),
      ),
      dissolved: units.flatMap(({ id, name, leads, dissolvedOn, successorId }) =>
        dissolvedOn === null || isThere(dissolvedOn)
          ? []
          : [
              {
                id,
                name,
                leads,
                on: words(dissolvedOn),
                successor: units.find((unit) => unit.id === successorId)?.name ?? null,
              },
            ],
      ),
      nextId: randomUUID(),
      today,
    };
  },
});

const nothing = z.literal("").transform(() => null);

const newUnitSchema = z.object({
  id: z.uuid(),
  name: unitNameSchema,
  parent: z.union([nothing, z.uuid()]),
  validFrom: nothing.or(daySchema),
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: (context) => {
    const { app, actor, tenant } = context;
    return answerForm({
      context,
      fields: { "unit.badDay": "validFrom", "unit.dayAhead": "validFrom", "add.*": "name" },
      intents: {
        add: async (form) => {
          const { parent, ...unit } = newUnitSchema.parse(Object.fromEntries(form));
          await addUnit({ app, actor, unit: { ...unit, parentId: parent } });
          return { to: unitsPath(tenant.slug), done: "unitAdded" };
        },
      },
    });
  },
});

export default function AdminUnits() {
  return <Units {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
