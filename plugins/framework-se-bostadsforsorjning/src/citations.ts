import type { Citation } from "@boplan/framework-sdk";

/** Lag (2000:1383) om kommunernas bostadsförsörjningsansvar, as it stands after SFS 2025:70. */
export function bfl(section: string | null): Citation {
  return {
    act: "Lag (2000:1383) om kommunernas bostadsförsörjningsansvar",
    section,
    url: "https://data.riksdagen.se/dokument/sfs-2000-1383.html",
    verified: true,
  };
}

/** An older wording of the act, known from the amending bill and not read in full. */
export function olderBfl(options: { section: string | null; sfs: string; url: string }): Citation {
  return {
    act: `Lag (2000:1383) om kommunernas bostadsförsörjningsansvar, i lydelsen enligt SFS ${options.sfs}`,
    section: options.section,
    url: options.url,
    verified: false,
  };
}

/** Lag (2014:899) om riktlinjer för kommunala markanvisningar. */
export const landAllocationAct: Citation = {
  act: "Lag (2014:899) om riktlinjer för kommunala markanvisningar",
  section: "2 §",
  url: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2014-899",
  verified: true,
};

/** Boverket's guidance on the implementation of the plan, written before the amendment of 2025. */
export const boverketImplementation: Citation = {
  act: "Boverkets vägledning om kommunernas bostadsförsörjning",
  section: "Genomförandestrategi",
  url: "https://www.boverket.se/sv/kommunernas-bostadsforsorjning/att-ta-fram-riktlinjer/processen/genomforandestrategi/",
  verified: true,
};

/** Boverket's guidance on follow-up (2025). */
export const boverketFollowUp: Citation = {
  act: "Boverkets vägledning om kommunernas bostadsförsörjning",
  section: "Uppföljning och utvärdering",
  url: "https://www.boverket.se/sv/kommunernas-bostadsforsorjning/att-ta-fram-handlingsplan/uppfoljning/",
  verified: true,
};

/** Plan- och bygglag (2010:900), read in a copy and not compared with the official text. */
export function planAndBuildingAct(section: string): Citation {
  return {
    act: "Plan- och bygglag (2010:900)",
    section,
    url: "https://data.riksdagen.se/dokument/sfs-2010-900.html",
    verified: false,
  };
}

/** Boverket's guidance on groups whose needs are hard to meet. */
export const boverketGroups: Citation = {
  act: "Boverkets vägledning om kommunernas bostadsförsörjning",
  section: "Bostadsbehov för särskilda grupper",
  url: "https://www.boverket.se/sv/kommunernas-bostadsforsorjning/underlag-for-bostadsforsorjningen/sarskilda-grupper/",
  verified: true,
};

/** Boverket's guidance on overcrowded households and the norms they are counted by. */
export const boverketOvercrowding: Citation = {
  act: "Boverkets vägledning om kommunernas bostadsförsörjning",
  section: "Trångbodda hushåll",
  url: "https://www.boverket.se/sv/kommunernas-bostadsforsorjning/underlag-for-bostadsforsorjningen/sarskilda-grupper/trangbodda/",
  verified: true,
};

/** Kommunallag (2017:725). What was read in the act itself is told from what is known of it. */
export function localGovernmentAct(options: { section: string; verified: boolean }): Citation {
  return {
    act: "Kommunallag (2017:725)",
    section: options.section,
    url: "https://data.riksdagen.se/dokument/sfs-2017-725.html",
    verified: options.verified,
  };
}

/** Boverket's guidance on the plan's own content, written before the amendment of 2025. */
export const boverketConsiderations: Citation = {
  act: "Boverkets vägledning om kommunernas bostadsförsörjning",
  section: "Hänsyn till relevanta nationella och regionala mål, planer och program",
  url: "https://www.boverket.se/sv/kommunernas-bostadsforsorjning/att-ta-fram-riktlinjer/hansyn-till-relevanta-nationella-och-regionala-mal-planer-och-program/",
  verified: true,
};

/** Boverket's open data on households without reasonable housing. */
export const boverketShortage: Citation = {
  act: "Boverkets öppna data",
  section: "Bedömning av bostadsbrist",
  url: "https://www.boverket.se/sv/om-boverket/publicerat-av-boverket/oppna-data/bedomning-av-bostadsbrist/",
  verified: true,
};

/** The norms of overcrowding as the definition of a Kolada indicator gives them. */
export function kolada(kpi: string): Citation {
  return {
    act: "Kolada",
    section: `definitionen av nyckeltal ${kpi}`,
    url: `https://api.kolada.se/v3/kpi/${kpi}`,
    verified: true,
  };
}

/** The first norm is known from an article and handbooks; its exact rule was not read. */
export const firstNorm: Citation = {
  act: "Normer för trångboddhet",
  section: "norm 1",
  url: "https://tidningensyre.se/2020/10-augusti-2020/trangbott-i-sverige-normer-fran-80-talet/",
  verified: false,
};

/** Socialstyrelsen's mapping of homelessness, with its four situations. */
export const homelessnessMapping: Citation = {
  act: "Socialstyrelsens kartläggning av hemlöshet",
  section: "hemlöshetssituation 1–4",
  url: "https://www.socialstyrelsen.se/kunskapsstod-och-regler/omraden/hemloshet/kartlaggning-av-hemloshet-2023/",
  verified: true,
};

/** The county board's template for the review of 2017, which looked for measured goals. */
export const countyReview: Citation = {
  act: "Länsstyrelsen Skåne: Uppföljning av kommunala riktlinjer för bostadsförsörjning (2017)",
  section: "bilaga A",
  url: "http://docplayer.se/69173365-Uppfoljning-av-kommunala-riktlinjer-for-bostadsforsorjning.html",
  verified: true,
};
