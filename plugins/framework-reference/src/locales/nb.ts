import type { FrameworkMessages } from "@boplan/framework-sdk";

export const nb: FrameworkMessages = {
  name: "Hjemplan (Examplia)",
  plan: "hjemplan",
  kinds: {
    vision: { one: "Visjon", other: "Visjoner" },
    goalArea: { one: "Målområde", other: "Målområder" },
    goal: { one: "Mål", other: "Mål" },
    measure: { one: "Tiltak", other: "Tiltak" },
    activity: { one: "Steg", other: "Steg" },
  },
  facts: { caseNumber: "Sak" },
  documentTypes: { "homes-plan": "Hjemplan", guideline: "Retningslinje" },
  regimes: {
    "act-2000": "Hjemloven i første ordlyd",
    "act-2020": "Hjemloven etter endringen i 2020",
  },
  goalAreas: {
    "homes-enough": { title: "Nok hjem" },
    "homes-for-all": { title: "Hjem for alle" },
    "towns-together": { title: "Steder som holder sammen" },
  },
  goalTemplates: {
    "build-yearly": { title: "Bygg de hjemmene som trengs hvert år" },
    "nobody-without-home": { title: "Ingen er uten hjem" },
  },
  measureTemplates: {
    "lease-plots": { title: "Fest bort tomter med krav om bygging" },
    "forecast-yearly": { title: "Lag en prognose for behovet hvert år" },
    "guarantee-rents": { title: "Garanter leien for den som leier for første gang" },
  },
  instruments: { "land-lease": "Tomtefeste", "rent-guarantee": "Leiegaranti" },
  targetGroups: { "young-adults": "Unge voksne", "older-people": "Eldre" },
  requirements: {
    "has-goal": { title: "Oppgi minst ett mål" },
    "says-until-when": { title: "Oppgi hvor lenge planen gjelder" },
    "measure-has-unit": { title: "Oppgi hvem som gjennomfører hvert tiltak" },
  },
  findings: {
    noGoal: "Planen har ikke noe mål.",
    noEndDate: "Planen sier ikke hvor lenge den gjelder.",
    noUnit: "Ingen enhet er oppgitt for «{{title}}».",
  },
  outline: { summary: "Sammendrag", goals: "Mål og tiltak", requirements: "Lovens krav" },
};
