import type { FrameworkMessages } from "@boplan/framework-sdk";

export const sv: FrameworkMessages = {
  name: "Hemplan (Examplia)",
  plan: "hemplan",
  kinds: {
    vision: { one: "Vision", other: "Visioner" },
    goalArea: { one: "Målområde", other: "Målområden" },
    goal: { one: "Mål", other: "Mål" },
    measure: { one: "Åtgärd", other: "Åtgärder" },
    activity: { one: "Steg", other: "Steg" },
  },
  facts: { caseNumber: "Ärende" },
  documentTypes: { "homes-plan": "Hemplan", guideline: "Riktlinje" },
  regimes: {
    "act-2000": "Hemlagen i första lydelsen",
    "act-2020": "Hemlagen efter ändringen 2020",
  },
  goalAreas: {
    "homes-enough": { title: "Tillräckligt med hem" },
    "homes-for-all": { title: "Hem för alla" },
    "towns-together": { title: "Orter som håller ihop" },
  },
  goalTemplates: {
    "build-yearly": { title: "Bygg de hem som behövs varje år" },
    "nobody-without-home": { title: "Ingen saknar hem" },
  },
  measureTemplates: {
    "lease-plots": { title: "Upplåt tomter med krav på byggande" },
    "forecast-yearly": { title: "Gör en prognos över behovet varje år" },
    "guarantee-rents": { title: "Garantera hyran för den som hyr för första gången" },
  },
  instruments: { "land-lease": "Tomtupplåtelse", "rent-guarantee": "Hyresgaranti" },
  targetGroups: { "young-adults": "Unga vuxna", "older-people": "Äldre" },
  requirements: {
    "has-goal": { title: "Ange minst ett mål" },
    "says-until-when": { title: "Ange hur länge planen gäller" },
    "measure-has-unit": { title: "Ange vem som genomför varje åtgärd" },
  },
  findings: {
    noGoal: "Planen har inget mål.",
    noEndDate: "Planen anger inte hur länge den gäller.",
    noUnit: "Ingen enhet är angiven för ”{{title}}”.",
  },
  outline: { summary: "Sammanfattning", goals: "Mål och åtgärder", requirements: "Lagens krav" },
};
