import { changeRegionArea, openRegionArea } from "@boplan/application/comparison/region-area";
import { CodedError } from "@boplan/domain/error";
import type { Language } from "@boplan/domain/tenant";
import { countiesOf } from "@boplan/register/county";
import { searchMunicipalities } from "@boplan/register/search-municipalities";
import { useActionData, useLoaderData } from "@remix-run/react";
import { areaPath } from "../../paths/admin.ts";
import { RegionArea } from "../../screens/admin/region-area.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { countryName } from "../../server/country-name.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

const COUNTRIES = ["SE", "NO"] as const;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, language, text, titled }) => {
    // A municipality has its own territory and compares with whom it likes.
    if (tenant.kind !== "region") throw notHere();
    const area = await openRegionArea({ app, actor });
    return {
      title: titled(text.t("area.title")),
      tenant: tenant.slug,
      counties: countyGroups({ area, language }),
      offered: COUNTRIES.map((country) => ({
        label: countryName({ country, language }),
        choices: countiesOf(country).map(({ code, name }) => ({
          value: `${country}-${code}`,
          label: name,
        })),
      })),
    };
  },
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async (context) => {
    const { app, actor, tenant } = context;
    const to = areaPath(tenant.slug);
    const done = "areaChanged" as const;
    return answerForm({
      context,
      fields: { "addMunicipality.*": "municipality", "addCounty.*": "county" },
      intents: {
        addCounty: async (form) => {
          await changeRegionArea({ app, actor, add: [textIn(form, "county")] });
          return { to, done };
        },
        addMunicipality: async (form) => {
          await changeRegionArea({ app, actor, add: [keyNamed(textIn(form, "municipality"))] });
          return { to, done };
        },
        remove: async (form) => {
          await changeRegionArea({ app, actor, remove: [textIn(form, "key")] });
          return { to, done };
        },
      },
    });
  },
});

/** The one municipality that is called so; a name of several asks to be told apart. */
function keyNamed(text: string): string {
  const found = searchMunicipalities({ text, limit: 10 });
  const exact = found.filter(({ name, displayName, officialName }) =>
    [name, displayName, officialName].some(
      (one) => one.toLowerCase() === text.trim().toLowerCase(),
    ),
  );
  const [only, ...others] = exact.length > 0 ? exact : found;
  if (!only) throw new CodedError("region.noSuchName", { name: text.slice(0, 80) });
  if (others.length > 0) {
    const names = [only, ...others].map(({ displayName }) => displayName).join(", ");
    throw new CodedError("region.severalNames", { names });
  }
  return `${only.country}-${only.code}`;
}

function countyGroups(options: {
  area: Awaited<ReturnType<typeof openRegionArea>>;
  language: Language;
}) {
  const { area, language } = options;
  return COUNTRIES.flatMap((country) =>
    countiesOf(country).flatMap(({ code, name }) => {
      const members = area.filter((one) => one.country === country && one.countyCode === code);
      return members.length === 0
        ? []
        : [
            {
              key: `${country}-${code}`,
              name,
              country: countryName({ country, language }),
              members: members.map(({ key, name }) => ({ key, name })),
            },
          ];
    }),
  );
}

export default function AdminArea() {
  return (
    <RegionArea {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
  );
}
