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
