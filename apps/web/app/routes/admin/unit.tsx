import { todayOf } from "@boplan/application/app";
import { dissolveUnit } from "@boplan/application/unit/dissolve-unit";
import { openUnit } from "@boplan/application/unit/list-units";
import { moveUnit } from "@boplan/application/unit/move-unit";
import { reinstateUnit } from "@boplan/application/unit/reinstate-unit";
import { renameUnit } from "@boplan/application/unit/rename-unit";
import { daySchema, unitNameSchema } from "@boplan/application/unit/unit-fields";
import { inTreeOrder, isWithin } from "@boplan/application/unit/unit-tree";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { unitPath } from "../../paths/admin.ts";
import type { DoneKey } from "../../paths/done.ts";
import { UnitPage } from "../../screens/admin/unit.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { dayInWords } from "../../server/day-in-words.ts";
import { answerForm, choiceIn, textIn } from "../../server/form.server.ts";
import { unitParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: unitParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, params, language, titled }) => {
    const { unit, units, names } = await openUnit({ app, actor, unitId: params.unit });
    const today = todayOf(app);
    const words = (day: string) => dayInWords({ day, language });
    const roots = new Set([unit.id]);
    return {
      title: titled(unit.name),
      tenant: tenant.slug,
      unit: {
        id: unit.id,
        name: unit.name,
        parentId: unit.parentId,
        version: unit.version,
        dissolved:
          unit.dissolvedOn === null
            ? null
            : {
                on: words(unit.dissolvedOn),
                isAhead: unit.dissolvedOn > today,
              },
        successor: units.find(({ id }) => id === unit.successorId)?.name ?? null,
      },
      names: names.map(({ name, validFrom }) => ({ name, from: validFrom && words(validFrom) })),
      others: inTreeOrder(
        units.filter(
          ({ id, dissolvedOn }) => dissolvedOn === null && !isWithin({ units, unitId: id, roots }),
        ),
      ).map((other) => ({ id: other.unit.id, name: other.unit.name, depth: other.depth })),
      today,
    };
  },
});

const versionSchema = z.coerce.number().int().min(1);

export const action = tenantRoute({
  params: unitParams,
  permission: "tenant:administer",
  run: (context) => {
    const { app, actor, tenant, params } = context;
    const to = unitPath({ tenant: tenant.slug, unit: params.unit });
    const at = (form: FormData) => ({
      app,
      actor,
      unitId: params.unit,
      version: versionSchema.parse(form.get("version")),
    });
    const done = async (work: Promise<void>, key: DoneKey) => {
      await work;
      return { to, done: key };
    };
    return answerForm({
      context,
      fields: FIELDS,
      intents: {
        rename: async (form) => {
          const name = unitNameSchema.parse(textIn(form, "name"));
          const validFrom = daySchema.parse(textIn(form, "validFrom"));
          return done(renameUnit({ ...at(form), name, validFrom }), "unitRenamed");
        },
        move: async (form) =>
          done(moveUnit({ ...at(form), parentId: unitIn(form, "parent") }), "unitMoved"),
        dissolve: async (form) => {
          const on = endSchema.parse(textIn(form, "on"));
          const successorId = unitIn(form, "successor");
          return done(dissolveUnit({ ...at(form), on, successorId }), "unitDissolved");
        },
        reinstate: async (form) => done(reinstateUnit(at(form)), "unitReinstated"),
      },
    });
  },
});

/* The same wrong day stands in another field of another form. */
const endSchema = z.iso.date("unit.badEnd");

const FIELDS: Readonly<Record<string, string>> = {
  "unit.badDay": "validFrom",
  "unit.dayAhead": "validFrom",
  "unit.dayBeforeLastName": "validFrom",
  "unit.badSuccessor": "successor",
  "unit.badEnd": "on",
  "rename.*": "name",
  "move.*": "parent",
  "dissolve.*": "on",
};

function unitIn(form: FormData, name: string): string | null {
  return z.uuid().nullable().parse(choiceIn(form, name));
}

export default function AdminUnit() {
  return <UnitPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
