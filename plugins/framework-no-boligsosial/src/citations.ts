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

/** Plan- og bygningsloven, from the ministry's commentary; not compared with the act itself. */
export function planOgBygningsloven(section: string | null): Citation {
  return {
    act: "Plan- og bygningsloven (LOV-2008-06-27-71)",
    section,
    url: "https://www.regjeringen.no/no/dokumenter/lovkommentar-til-plandelen-av-plan--og-bygningsloven/id2701235/?ch=15",
    verified: false,
  };
}

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
    url: `https://veiviseren.no/planlegge-lede-og-utvikle/helhetlig-boligpolitisk-planlegging/helhetlig-boligpolitisk-planlegging/fag-temaplan-bolig/${options.page}`,
    verified: true,
  };
}

/** Kommuneloven on the economic plan, known from municipal plans; the act has not been read. */
export const economicPlan: Citation = {
  act: "Kommuneloven (LOV-2018-06-22-83)",
  section: "§§ 14-2–14-4",
  url: "https://lovdata.no/dokument/NL/lov/2018-06-22-83",
  verified: false,
};
