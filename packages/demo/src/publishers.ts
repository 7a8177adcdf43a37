import type { App } from "@boplan/application/app";
import { openProfile } from "@boplan/application/publishing/open-profile";
import type { ProfileForm } from "@boplan/application/publishing/profile-form";
import { saveProfile } from "@boplan/application/publishing/save-profile";
import type { Tenant } from "@boplan/domain/tenant";
import { DEMO_PEOPLE } from "./people.ts";
import { stableId } from "./plan-draft.ts";

/** What the demo's municipalities say of themselves as publishers. Made up, as their people are. */
const PUBLISHERS: Readonly<Record<string, Partial<ProfileForm>>> = {
  norsjo: {
    contactName: "Kommunal utveckling",
    contactEmail: "bostad@norsjo.example",
    licence: "cc0-1.0",
    about:
      "Norsjö ligger i Västerbottens inland. Kommunen vill bli fler, och då behövs bostäder för den som flyttar hit och för den som vill bo kvar.",
  },
  orebro: {
    contactName: "Stadsbyggnad Örebro",
    contactEmail: "bostad@orebro.example",
    licence: "cc-by-4.0",
  },
  eigersund: {
    contactName: "Velferd og sosial",
    contactEmail: "bolig@eigersund.example",
    licence: "nlod-2.0",
    about: "Eigersund ligger ytterst i Dalane. Alle skal kunne bo trygt og godt her.",
  },
};

/** Says who publishes, once; what somebody has changed since stays. */
export async function introducePublisher(options: { app: App; tenant: Tenant }): Promise<void> {
  const { app, tenant } = options;
  const publisher = PUBLISHERS[tenant.slug];
  if (!publisher) return;
  const administrator = DEMO_PEOPLE.find((one) => one.roles[tenant.slug] === "administrator");
  const actor = {
    userId: stableId(administrator?.email ?? tenant.slug),
    tenantId: tenant.id,
    role: "administrator" as const,
  };
  const { version } = await openProfile({ app, actor });
  if (version > 1) return;
  await saveProfile({
    app,
    actor,
    profile: {
      organisationNumber: null,
      contactName: null,
      contactEmail: null,
      licence: null,
      host: null,
      about: "",
      pictureAlt: "",
      ...publisher,
    },
    picture: "keep",
    version,
    mainHost: null,
  });
}
