import type { Citation } from "@boplan/framework-sdk";

/**
 * Lov om kommunenes ansvar på det boligsosiale feltet. The text of the act has not been read, only
 * guidance and preparatory works; every citation of it is therefore marked as not verified.
 */
export function boligsosialLov(section: string | null): Citation {
  return {
    act: "Lov om kommunenes ansvar på det boligsosiale feltet (LOV-2022-12-20-121)",
    section,
    url: "https://lovdata.no/dokument/NL/lov/2022-12-20-121",
    verified: false,
  };
}

/** What Statsforvalteren says of the act's content. */
export const stateGovernorOnTheAct: Citation = {
  act: "Statsforvalteren i Agder: Ny boligsosial lov gjelder fra 1. juli 2023",
  section: null,
  url: "https://www.statsforvalteren.no/nb/agder/helse-omsorg-og-sosialtjenester/Boligsosialt-arbeid/ny-boligsosial-lov-gjelder-fra-1.juli.2023/",
  verified: true,
};

/** What Husbanken says of the act's content. */
export const husbankenOnTheAct: Citation = {
  act: "Husbanken: Lov om kommunenes ansvar på det boligsosiale feltet",
  section: null,
  url: "https://www.husbanken.no/boligsosialt-arbeid/boligsosial-lov/",
  verified: true,
};

/** The Parliamentary Ombud on passing applications on to the right unit. */
export const ombudOnForwarding: Citation = {
  act: "Sivilombudet: Lillehammer kommunes behandling av søknad om vedtak etter boligsosialloven",
  section: null,
  url: "https://www.sivilombudet.no/uttalelser/lillehammer-kommunes-behandling-av-soknad-om-vedtak-etter-boligsosialloven",
  verified: true,
};

/** Plan- og bygningsloven, from the ministry's commentary; not compared with the act itself. */
export function planOgBygningsloven(section: string | null): Citation {
  return {
    act: "Plan- og bygningsloven (LOV-2008-06-27-71)",
    section,
    url: "https://www.regjeringen.no/no/dokumenter/lovkommentar-til-plandelen-av-plan--og-bygningsloven/id2701235/?ch=15",
    verified: false,
  };
}

/** § 4-1, quoted in full in the ministry's commentary of 2020. */
export const planningProgramme: Citation = {
  ...planOgBygningsloven("§ 4-1"),
  url: "https://regjeringen.no/no/dokumenter/lovkommentar-til-plandelen-av-plan--og-bygningsloven/id2701235/?ch=5",
  verified: true,
};

/** § 11-14, read in an earlier edition of the ministry's commentary. */
export const consultationOfPlan: Citation = {
  ...planOgBygningsloven("§ 11-14"),
  url: "https://www.regjeringen.no/no/dokument/dep/kdd/veiledninger_brosjyrer/2009/lovkommentar-til-plandelen-i-/kapittel-11-kommuneplan/-11-14-horing-av-planforslag/id556784/",
};

/** § 5-1, known from the ministry's commentary in an earlier edition. */
export const participationInPlanning: Citation = {
  ...planOgBygningsloven("§ 5-1"),
  url: "https://www.regjeringen.no/no/dokument/dep/kmd/veiledninger_brosjyrer/2009/lovkommentar-til-plandelen-i-/kapittel-5-medvirkning-i-planleggingen-/id556715/",
};

/** § 10-1, as Veiviseren renders it. */
export const planningStrategy: Citation = {
  ...planOgBygningsloven("§ 10-1"),
  url: "https://www.veiviseren.no/forstaa-helheten/helhetlig-boligplanlegging-hva-er-det/plansystemet-og-helhetlig-boligplanlegging",
};

/** The national strategy for the social housing policy, 2021–2024 (H-2475 B). */
export function nationalStrategy(section: string | null): Citation {
  return {
    act: "Alle trenger et trygt hjem. Nasjonal strategi for den sosiale boligpolitikken (2021–2024)",
    section,
    url: "https://www.regjeringen.no/no/tema/plan-bygg-og-eiendom/boligmarkedet/boligsosial-strategi/id2786896/",
    verified: true,
  };
}

/** Meld. St. 13 (2023–2024) Bustadmeldinga. */
export const whitePaper: Citation = {
  act: "Meld. St. 13 (2023–2024) Bustadmeldinga",
  section: null,
  url: "https://www.regjeringen.no/nn/dokumenter/meld.-st.-13-20232024/id3029550/?ch=3",
  verified: true,
};

/** Veiviseren, the guide to the municipality's social housing work. */
export function veiviseren(options: { section: string; page: string }): Citation {
  return {
    act: "Veiviseren: Helhetlig boligpolitisk planlegging",
    section: options.section,
    url: `https://veiviseren.no/planlegge-lede-og-utvikle/helhetlig-boligpolitisk-planlegging/helhetlig-boligpolitisk-planlegging/fag-temaplan-bolig${options.page}`,
    verified: true,
  };
}

const FINISHING = "/bearbeidings-og-ferdigstillingsfasen";

/** The pages of Veiviseren that rules point at. */
export const guide = {
  planKinds: veiviseren({ section: "Fag-/temaplan bolig", page: "" }),
  preparation: veiviseren({ section: "Forfase", page: "/forfase-fagtemaplan" }),
  mapping: veiviseren({
    section: "Identifiserings- og kartleggingsfase",
    page: "/identifiserings-og-kartleggingsfase",
  }),
  solutions: veiviseren({ section: "Løsningsfase", page: "/3-losningsfase" }),
  strategies: veiviseren({ section: "Utarbeide strategier", page: "/utarbeide-strategier" }),
  measures: veiviseren({ section: "Bli enige om tiltak", page: "/bli-enige-om-tiltak" }),
  draft: veiviseren({
    section: "Lage utkast til temaplan",
    page: `${FINISHING}/lage-utkast-til-temaplan`,
  }),
  hearing: veiviseren({ section: "Temaplan på høring", page: `${FINISHING}/temaplan-pa-hring` }),
  adoption: veiviseren({
    section: "Ferdigstille og vedta temaplanen",
    page: `${FINISHING}/ferdigstille-og-vedta-temaplanen`,
  }),
} as const satisfies Readonly<Record<string, Citation>>;

/** Kommuneloven, known from municipal plans and web pages; the act has not been read. */
export function kommuneloven(section: string): Citation {
  return {
    act: "Kommuneloven (LOV-2018-06-22-83)",
    section,
    url: "https://lovdata.no/dokument/NL/lov/2018-06-22-83",
    verified: false,
  };
}

/** Who is disadvantaged on the housing market, and in which situations: the ministry's page. */
export const situationsPage: Citation = {
  act: "Regjeringen: Vanskeligstilte på boligmarkedet",
  section: null,
  url: "https://www.regjeringen.no/no/tema/plan-bygg-og-eiendom/boligmarkedet/boligsosialt_arbeid/vanskeligstilte-pa-boligmarkedet/id749714/",
  verified: true,
};

/** Preliminary figures in March, corrected ones in June, to be checked by the municipality. */
export const kostraFigures: Citation = {
  act: "Husbanken: Boligsosiale KOSTRA-tall",
  section: null,
  url: "https://www.husbanken.no/boligsosialt-arbeid/boligsosiale-kostratall-for-2014/",
  verified: true,
};

/** SSB's definition of overcrowding in register statistics, valid from 2015. */
export const overcrowdingDefinition: Citation = {
  act: "SSB Vardok 3462: Trangboddhet",
  section: null,
  url: "https://www.ssb.no/a/metadata/conceptvariable/vardok/3462/nb",
  verified: true,
};
