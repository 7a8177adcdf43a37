import type { FrameworkMessages } from "@boplan/framework-sdk";

export const nn: FrameworkMessages = {
  name: "Heimplan (Examplia)",
  plan: "heimplan",
  kinds: {
    vision: { one: "Visjon", other: "Visjonar" },
    goalArea: { one: "Målområde", other: "Målområde" },
    goal: { one: "Mål", other: "Mål" },
    measure: { one: "Tiltak", other: "Tiltak" },
    activity: { one: "Steg", other: "Steg" },
  },
  facts: { caseNumber: "Sak" },
  documentTypes: { "homes-plan": "Heimplan", guideline: "Retningslinje" },
  regimes: {
    "act-2000": "Heimlova i første ordlyd",
    "act-2020": "Heimlova etter endringa i 2020",
  },
  goalAreas: {
    "homes-enough": { title: "Nok heimar" },
    "homes-for-all": { title: "Heimar for alle" },
    "towns-together": { title: "Stader som held saman" },
  },
  goalTemplates: {
    "build-yearly": { title: "Bygg dei heimane som trengst kvart år" },
    "nobody-without-home": { title: "Ingen er utan heim" },
  },
  measureTemplates: {
    "lease-plots": { title: "Fest bort tomter med krav om bygging" },
    "forecast-yearly": { title: "Lag ein prognose for behovet kvart år" },
    "guarantee-rents": { title: "Garanter leiga for den som leiger for første gong" },
  },
  instruments: { "land-lease": "Tomtefeste", "rent-guarantee": "Leigegaranti" },
  targetGroups: { "young-adults": "Unge vaksne", "older-people": "Eldre" },
  requirements: {
    "has-goal": { title: "Oppgi minst eitt mål" },
    "says-until-when": { title: "Oppgi kor lenge planen gjeld" },
    "measure-has-unit": { title: "Oppgi kven som gjennomfører kvart tiltak" },
  },
  findings: {
    noGoal: "Planen har ikkje noko mål.",
    noEndDate: "Planen seier ikkje kor lenge han gjeld.",
    noUnit: "Inga eining er oppgitt for «{{title}}».",
  },
  outline: { summary: "Samandrag", goals: "Mål og tiltak", requirements: "Krava i lova" },
};
