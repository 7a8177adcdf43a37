import type { Plan, PlanParts } from "@boplan/domain/plan";
import type { RichText } from "@boplan/domain/rich-text";
import { date, SWEDISH_PLAN } from "./fixture-plans.ts";

const RICH: RichText = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Kommunen har " },
        { type: "text", text: "tre orter", marks: [{ type: "strong" }] },
        { type: "text", text: " och en skärgård." },
        { type: "footnote", attrs: { text: "Räknat på tätorter enligt SCB." } },
      ],
    },
    {
      type: "heading",
      attrs: { level: 4 },
      content: [{ type: "text", text: "Så avgränsas planen" }],
    },
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [
            { type: "paragraph", content: [{ type: "text", text: "Alla upplåtelseformer" }] },
            {
              type: "orderedList",
              content: [
                {
                  type: "listItem",
                  content: [{ type: "paragraph", content: [{ type: "text", text: "Hyresrätt" }] }],
                },
              ],
            },
          ],
        },
        {
          type: "listItem",
          content: [
            {
              type: "paragraph",
              content: [
                {
                  type: "text",
                  text: "Kommunens sida",
                  marks: [{ type: "link", attrs: { href: "https://example.org/plan" } }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** An entry in every part there is. */
export const FIXTURE_PARTS: PlanParts = {
  sections: [
    {
      id: "s1",
      topic: "short",
      title: "Läsanvisning",
      text: "Läs målen först.",
      richText: null,
      source: null,
    },
    {
      id: "s2",
      topic: null,
      title: "Bakgrund",
      text: "Kommunen har tre orter",
      richText: RICH,
      source: null,
    },
  ],
  needs: [
    {
      id: "n1",
      kind: "additional",
      amount: 1_250,
      unit: "dwellings",
      period: { from: 2031, to: 2040 },
      dwellingType: "Flerbostadshus",
      tenure: "Hyresrätt",
      size: "1–2 rum",
      targetGroup: "young",
      area: "Ävå tätort",
      asOf: date("2030-12"),
      source: "Egen prognos",
      text: "Mest små lägenheter.",
    },
  ],
  analyses: [
    {
      id: "a1",
      topic: "market",
      title: "Marknaden 2030",
      text: "Hushållens inkomster räcker inte till nyproduktion.",
      provider: "Boverket",
      source: "Marknadsanalysen",
      year: 2030,
    },
  ],
  considerations: [
    {
      id: "c1",
      level: "regional",
      title: "Regional plan 2040",
      how: "Målet om stationsnära byggande är taget in.",
      url: "https://example.org/regional",
    },
  ],
  challenges: [
    {
      id: "ch1",
      title: "Få små hem",
      text: "Unga bor kvar hemma.",
      elementIds: ["goal", "measure-land"],
    },
  ],
  statements: [
    { id: "st1", statement: "neighbours", text: "Möte två gånger om året.", unit: "unit-plan" },
  ],
  exclusions: [{ id: "e1", targetGroup: "old", reason: "Behandlas i äldreplanen." }],
  conditionChanges: [
    { id: "cc1", on: date("2032-01"), text: "Gruvan öppnar.", conclusion: "planHolds" },
  ],
  norms: [
    {
      id: "no1",
      norm: null,
      name: "Trångbodd",
      definition: "Fler än två per rum, kök och vardagsrum oräknade.",
      counts: "households",
    },
  ],
  followUps: [
    {
      id: "f1",
      rhythm: "yearly",
      occasion: "Årsredovisningen",
      responsible: "Planenheten",
      lastDoneOn: date("2032-01-15"),
      text: "Varje åtgärd rapporteras.",
    },
  ],
  phases: [
    {
      id: "p1",
      template: null,
      name: "Samråd",
      milestone: "Samrådet avslutat",
      documents: [{ title: "Samrådsförslag", decisionKind: "decide", body: "Kommunstyrelsen" }],
      plannedStart: date("2031-01"),
      plannedEnd: date("2031-04"),
      startedOn: date("2031-01-15"),
      reachedOn: null,
      responsible: "Planenheten",
      text: "",
    },
  ],
  participants: [
    {
      id: "pa1",
      kind: "steeringGroup",
      name: "Styrgruppen för boende",
      members: ["Kommunalråden", "Förvaltningscheferna"],
      on: null,
      text: "",
    },
  ],
  decisions: [
    {
      id: "d1",
      subject: "adoption",
      body: "Kommunfullmäktige",
      bodyId: null,
      on: date("2031-06-16"),
      caseNumber: "KS-31/00042",
      section: "§ 71",
      outcome: "approved",
      minutesUrl: "https://example.org/protokoll",
      text: "Planen antas och gäller från den dag beslutet vunnit laga kraft.",
    },
  ],
  consultations: [
    {
      id: "co1",
      name: "Samråd våren 2031",
      kind: "consultation",
      opensOn: date("2031-01-15"),
      deadline: date("2031-03-31"),
      announcedOn: null,
      url: null,
      versionNumber: 1,
      text: "Förslaget sändes till grannkommuner och region.",
      parties: [
        {
          id: "h1",
          body: null,
          name: "Region Norra",
          mode: "consulted",
          askedOn: date("2031-01-15"),
          answeredOn: date("2031-04-02"),
        },
        {
          id: "h2",
          body: null,
          name: "Grannby kommun",
          mode: "offered",
          askedOn: date("2031-01-15"),
          answeredOn: null,
        },
      ],
      remarks: [
        {
          id: "r1",
          from: "Region Norra",
          elementIds: ["goal"],
          text: "Målet bör räknas om efter den nya prognosen.",
          receivedOn: date("2031-04-02"),
          late: true,
          outcome: "partlyAccepted",
          assessment: "Talet är ändrat, tiden inte.",
          changedElementIds: ["goal"],
        },
      ],
    },
  ],
  relations: [
    {
      id: "re1",
      relation: "replaces",
      documentKind: "overview",
      title: "Bostadsprogram 2027–2030",
      caseNumber: "KS-27/00010",
      adoptedOn: date("2027"),
      validTo: date("2030-12-31"),
      url: null,
      goals: ["Fler hem i skärgården"],
      text: "",
    },
  ],
  financing: [
    {
      id: "fi1",
      source: "Boverket",
      scheme: "Stöd till planering",
      share: 0.5,
      amount: 400_000,
      currency: "SEK",
      purpose: "planning",
      conditions: "Redovisas före 2033.",
      text: "",
    },
  ],
  lessons: [
    { id: "l1", kind: "advice", text: "Börja med kartan." },
    { id: "l2", kind: "successFactor", text: "En uthållig styrgrupp." },
  ],
  setAsides: [
    {
      id: "sa1",
      rule: "has-follow-up",
      path: "elements",
      reason: "Följs upp i budgeten.",
      by: "Maja Åkesson",
      on: date("2031-05-20"),
    },
  ],
};

/** The Swedish plan with everything a plan can say. */
export const FULL_PLAN: Plan = {
  ...SWEDISH_PLAN,
  parts: FIXTURE_PARTS,
  customFields: [
    { id: "cf1", label: "Agenda 2030-mål", type: "text", options: [], kinds: ["goal", "measure"] },
    { id: "cf2", label: "Beslut i budget", type: "yesNo", options: [], kinds: ["measure"] },
    { id: "cf3", label: "Antal hem", type: "number", options: [], kinds: ["measure"] },
  ],
  elements: SWEDISH_PLAN.elements.map((element) => {
    if (element.id === "goal") {
      return {
        ...element,
        richText: RICH,
        customValues: { cf1: "Mål 11" },
        doneWhen: "Fyrtio hem är påbörjade.",
        indicators: element.indicators.map((indicator) => ({
          ...indicator,
          source: "Bygglovsregistret",
          observations: [
            { period: "2030", value: 12, preliminary: false, source: "Bygglovsregistret" },
            { period: "2031", value: 23, preliminary: false, source: "Bygglovsregistret" },
            { period: "2032", value: 31, preliminary: true, source: null },
          ],
        })),
      };
    }
    return element.id === "measure-land"
      ? { ...element, customValues: { cf2: true, cf3: 1_200 }, partners: ["Ävå byalag"] }
      : element;
  }),
};
