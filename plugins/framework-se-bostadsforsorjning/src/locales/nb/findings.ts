import type { FrameworkMessages } from "@boplan/framework-sdk";
import { words } from "./words.ts";

/** What a rule found, and where. */
export const findings: FrameworkMessages["findings"] = {
  noNeed: "Behovet for flere boliger er ikke oppgitt.",
  needWithoutNumber: "Behovet mangler antall.",
  zeroWithoutReason: "Behovet er oppgitt til null uten begrunnelse.",
  needWithoutPeriod: "Behovet mangler periode.",
  needNotBrokenDown: "Behovet er ikke delt opp på type, eieform, størrelse, gruppe eller sted.",
  noConstructionGoal: "Ingen mål gjelder flere boliger.",
  noStockGoal: "Ingen mål gjelder eksisterende boliger.",
  noMeasure: "Planen har ingen tiltak.",
  goalWithoutMeasure: "Målet «{{title}}» har ingen tiltak.",
  measureWithoutGoal: "Tiltaket «{{title}}» hører ikke til noe mål.",
  noNationalGoals: "Det går ikke fram hvordan det er tatt hensyn til noe nasjonalt mål.",
  noRegionalGoals:
    "Det går ikke fram hvordan det er tatt hensyn til noe regionalt mål eller program.",
  considerationUnexplained: "Det går ikke fram hvordan det er tatt hensyn til «{{title}}».",
  noDemography: "Analyse av den demografiske utviklingen mangler.",
  noMarketAnalysis: "Analyse av markedsforholdene mangler.",
  noUnmetNeeds: "Analyse av boligbehov som ikke dekkes, mangler.",
  noDemandAnalysis: "Analyse av etterspørselen mangler.",
  noGroupAnalysis: "Analyse av særskilte gruppers boligbehov mangler.",
  analysisUnsourced: "Analysen «{{title}}» mangler kilde eller år.",
  noBoverketMaterial: "Ingen analyse oppgir grunnlag fra Boverket.",
  boverketMaterialUndated: "Grunnlaget fra Boverket i «{{title}}» mangler år.",
  noMunicipalityConsulted: "Det er ikke registrert samråd med noen berørt kommune.",
  onlyOffered:
    "{{name}} har fått anledning til å uttale seg; med berørte kommuner skal det holdes samråd.",
  countyBoardNotOffered: "Länsstyrelsen har ikke fått anledning til å uttale seg.",
  regionNotOffered: "Regionen har ikke fått anledning til å uttale seg.",
  regionalBodiesNotOffered: "Andre regionale organer har ikke fått anledning til å uttale seg.",
  notAsked: "Det går ikke fram når {{name}} ble spurt.",
  askedTooLate: "{{name}} ble spurt {{date}}, etter at planen ble vedtatt.",
  noCoordination:
    "Det går ikke fram hvordan det er tatt hensyn til behovet for samordning med andre kommuner.",
  noPartner: "Tiltaket «{{title}}» gjøres sammen med andre, men ingen part er navngitt.",
  noDecidingBody: "Besluttende organ mangler.",
  notByCouncil: "Besluttende organ er {{body}}, ikke kommunfullmäktige.",
  noAdoptionDate: "Planen er vedtatt, men mangler dato for vedtaket.",
  adoptionInFuture: "Vedtaksdatoen {{date}} er ikke kommet.",
  noParagraph: "Paragrafen i protokollen mangler.",
  planDue:
    "Planen ble vedtatt før valgperioden som begynte {{start}}. En ny plan skal vedtas senest {{end}}.",
  mandateWithoutPlan:
    "Planen ble vedtatt før {{start}}, og valgperioden fram til {{end}} gikk uten ny plan.",
  guidelinesDue:
    "Planen er vedtatt etter eldre ordlyd og gjelder lengst til {{date}}. En handlingsplan skal vedtas før det.",
  guidelinesLapsed: "Retningslinjer etter eldre ordlyd gjaldt lengst til {{date}}.",
  stillGuidelines: "Planen kalles retningslinjer, men loven krever en handlingsplan.",
  changeWithoutNewPlan:
    "Forutsetningene ble endret {{date}} slik at en ny plan kreves, men ingen er vedtatt siden.",
  changeNotAssessed: "Det er ikke vurdert hva endringen {{date}} betyr for planen.",
  noContact: "Dokumenteier mangler.",
  noComprehensivePlan: "Planen er ikke knyttet til oversiktsplanen.",
  comprehensivePlanNotCurrent: "«{{title}}» er ikke lenger aktuell.",
  comprehensivePlanUndated: "Det går ikke fram når «{{title}}» ble vedtatt.",
  noLandGuidelines:
    "Planen bruker tildeling av grunn, men er ikke knyttet til retningslinjer for det.",
  landGuidelinesUndated: "Det går ikke fram når «{{title}}» ble vedtatt.",
  landGuidelinesOld:
    "Retningslinjene for tildeling av grunn er fra {{date}}, før kravet om å følge handlingsplanen.",
  noAllocationCriteria:
    "Planen bruker fortrinn eller reservasjon, men er ikke knyttet til regler for det.",
  notPublished: "Det går ikke fram hvor planen er publisert.",
  noGroups: "Ingen del av planen oppgir hvilken gruppe den gjelder.",
  exclusionWithoutReason: "En gruppe holdes utenfor uten begrunnelse.",
  ...Object.fromEntries(
    Object.entries(words.targetGroups).map(([id, name]) => [
      `uncovered-${id}`,
      `Gruppen «${name}» finnes verken i planen eller blant dem som holdes utenfor.`,
    ]),
  ),
  noUnit: "Ansvarlig mangler for «{{title}}».",
  noTime: "Tid mangler for «{{title}}».",
  noStatus: "Det går ikke fram hvordan det går med «{{title}}».",
  noFollowUp: "Ingen oppfølging er planlagt.",
  followUpNotYearly: "Planen følges ikke opp hvert år.",
  followUpWithoutOccasion: "Oppfølgingen er ikke knyttet til noen anledning i løpet av året.",
  neverFollowedUp: "Planen er ikke fulgt opp siden den ble vedtatt.",
  followUpOld: "Planen ble sist fulgt opp {{date}}.",
  goalsNotMeasured: "{{missing}} av {{all}} mål mangler indikator med både nullpunkt og målverdi.",
  noOvercrowdingNorm:
    "Indikatoren «{{name}}» oppgir ikke hvilken norm for trangboddhet som brukes.",
  otherNorm: "Indikatoren «{{name}}» oppgir en annen norm enn den tallet følger.",
  unknownNorm: "Indikatoren «{{name}}» oppgir en norm som ikke er definert.",
};
