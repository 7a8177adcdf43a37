import type { PartsDraft } from "./plan-draft.ts";
import { dateOf } from "./plan-draft.ts";

/** What stands around the tree of the plan: facts after the municipality's page, numbers invented. */
export const EIGERSUND_BASIS: PartsDraft = {
  sections: [
    {
      topic: "background",
      title: "Bakgrunn",
      text: "Planen er en temaplan for husstander som er vanskeligstilte på boligmarkedet. Den er ikke juridisk bindende, men ligger til grunn for økonomiplanen.",
      richText: null,
      source: null,
    },
  ],
  considerations: [
    {
      level: "national",
      title: "Alle trenger et trygt hjem",
      how: "Planens fire målområder følger den nasjonale strategien.",
      url: null,
    },
  ],
  analyses: [],
  needs: [
    {
      kind: "additional",
      amount: 420,
      unit: "dwellings",
      period: { from: 2022, to: 2027 },
      dwellingType: null,
      tenure: null,
      size: null,
      targetGroup: null,
      area: null,
      asOf: dateOf("2022"),
      source: "Framskrivning",
      text: "Tallet er oppdiktet.",
    },
    {
      kind: "adaptedWithStaff",
      amount: 12,
      unit: "dwellings",
      period: { from: 2022, to: 2027 },
      dwellingType: "Bofellesskap",
      tenure: "Leie",
      size: null,
      targetGroup: "utviklingshemming",
      area: null,
      asOf: dateOf("2022"),
      source: "Kartlegging i Helse og omsorg",
      text: "Tallet er oppdiktet og gjelder hele planperioden.",
    },
    {
      kind: "ordinary",
      amount: 25,
      unit: "households",
      period: { from: 2022, to: 2027 },
      dwellingType: null,
      tenure: "Leie med mulighet til å kjøpe",
      size: null,
      targetGroup: "barnefamilier",
      area: null,
      asOf: dateOf("2022"),
      source: "NAV",
      text: "",
    },
  ],
  challenges: [
    {
      title: "Korte leiekontrakter for barnefamilier",
      text: "Familier flytter ofte, og barna bytter skole.",
      elementIds: [],
    },
  ],
  followUps: [
    {
      rhythm: "yearly",
      occasion: "Ved rulleringen av økonomiplanen",
      responsible: "Samfunnsutvikling",
      lastDoneOn: dateOf("2025-11"),
      text: "Arbeidsgruppen legger fram status for tiltakene.",
    },
  ],
  participants: [
    {
      kind: "workingGroup",
      name: "Arbeidsgruppe",
      members: [
        "Teknisk",
        "Samfunnsutvikling",
        "Finans og analyse",
        "Helse og omsorg",
        "NAV",
        "Brukerrepresentant",
      ],
      on: null,
      text: "",
    },
  ],
  relations: [
    {
      relation: "basedOn",
      documentKind: null,
      title: "Alle trenger et trygt hjem",
      caseNumber: null,
      adoptedOn: null,
      validTo: dateOf("2024"),
      url: null,
      goals: [],
      text: "Nasjonal strategi for den sosiale boligpolitikken.",
    },
  ],
  financing: [
    {
      source: "Husbanken",
      scheme: "Startlån",
      share: null,
      amount: 40_000_000,
      currency: "NOK",
      purpose: "implementation",
      conditions: "Årlig søknad om låneramme",
      text: "",
    },
  ],
};
