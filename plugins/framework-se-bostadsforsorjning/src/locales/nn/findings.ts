import type { FrameworkMessages } from "@boplan/framework-sdk";
import { words } from "./words.ts";

/** What a rule found, and where. */
export const findings: FrameworkMessages["findings"] = {
  noNeed: "Behovet for fleire bustader er ikkje oppgitt.",
  needWithoutNumber: "Behovet manglar tal.",
  zeroWithoutReason: "Behovet er oppgitt til null utan grunngjeving.",
  needWithoutPeriod: "Behovet manglar periode.",
  needNotBrokenDown: "Behovet er ikkje delt opp på type, eigeform, storleik, gruppe eller stad.",
  noConstructionGoal: "Ingen mål gjeld fleire bustader.",
  noStockGoal: "Ingen mål gjeld eksisterande bustader.",
  noMeasure: "Planen har ingen tiltak.",
  goalWithoutMeasure: "Målet «{{title}}» har ingen tiltak.",
  measureWithoutGoal: "Tiltaket «{{title}}» høyrer ikkje til noko mål.",
  noNationalGoals: "Det går ikkje fram korleis det er teke omsyn til noko nasjonalt mål.",
  noRegionalGoals:
    "Det går ikkje fram korleis det er teke omsyn til noko regionalt mål eller program.",
  considerationUnexplained: "Det går ikkje fram korleis det er teke omsyn til «{{title}}».",
  noDemography: "Analyse av den demografiske utviklinga manglar.",
  noMarketAnalysis: "Analyse av marknadstilhøva manglar.",
  noUnmetNeeds: "Analyse av bustadbehov som ikkje blir dekte, manglar.",
  noDemandAnalysis: "Analyse av etterspurnaden manglar.",
  noGroupAnalysis: "Analyse av bustadbehova til særskilde grupper manglar.",
  analysisUnsourced: "Analysen «{{title}}» manglar kjelde eller år.",
  noBoverketMaterial: "Ingen analyse oppgir grunnlag frå Boverket.",
  boverketMaterialUndated: "Grunnlaget frå Boverket i «{{title}}» manglar år.",
  noMunicipalityConsulted: "Det er ikkje registrert samråd med nokon kommune det gjeld.",
  onlyOffered:
    "{{name}} har fått høve til å uttale seg; med kommunar det gjeld, skal det haldast samråd.",
  countyBoardNotOffered: "Länsstyrelsen har ikkje fått høve til å uttale seg.",
  regionNotOffered: "Regionen har ikkje fått høve til å uttale seg.",
  regionalBodiesNotOffered: "Andre regionale organ har ikkje fått høve til å uttale seg.",
  notAsked: "Det går ikkje fram når {{name}} vart spurd.",
  askedTooLate: "{{name}} vart spurd {{date}}, etter at planen vart vedteken.",
  noCoordination:
    "Det går ikkje fram korleis det er teke omsyn til behovet for samordning med andre kommunar.",
  noPartner: "Tiltaket «{{title}}» blir gjort saman med andre, men ingen part er namngjeven.",
  noDecidingBody: "Avgjerdsorgan manglar.",
  notByCouncil: "Avgjerdsorganet er {{body}}, ikkje kommunfullmäktige.",
  noAdoptionDate: "Planen er vedteken, men manglar dato for vedtaket.",
  adoptionInFuture: "Vedtaksdatoen {{date}} er ikkje komen.",
  noParagraph: "Paragrafen i protokollen manglar.",
  planDue:
    "Planen vart vedteken før valperioden som byrja {{start}}. Ein ny plan skal vedtakast seinast {{end}}.",
  mandateWithoutPlan:
    "Planen vart vedteken før {{start}}, og valperioden fram til {{end}} gjekk utan ny plan.",
  guidelinesDue:
    "Planen er vedteken etter eldre ordlyd og gjeld lengst til {{date}}. Ein handlingsplan skal vedtakast før det.",
  guidelinesLapsed: "Retningslinjer etter eldre ordlyd galdt lengst til {{date}}.",
  stillGuidelines: "Planen blir kalla retningslinjer, men lova krev ein handlingsplan.",
  changeWithoutNewPlan:
    "Føresetnadene vart endra {{date}} slik at ein ny plan trengst, men ingen er vedteken sidan.",
  changeNotAssessed: "Det er ikkje vurdert kva endringa {{date}} har å seie for planen.",
  noContact: "Dokumenteigar manglar.",
  noComprehensivePlan: "Planen er ikkje knytt til oversiktsplanen.",
  comprehensivePlanNotCurrent: "«{{title}}» er ikkje lenger aktuell.",
  comprehensivePlanUndated: "Det går ikkje fram når «{{title}}» vart vedteken.",
  noLandGuidelines:
    "Planen bruker tildeling av grunn, men er ikkje knytt til retningslinjer for det.",
  landGuidelinesUndated: "Det går ikkje fram når «{{title}}» vart vedteke.",
  landGuidelinesOld:
    "Retningslinjene for tildeling av grunn er frå {{date}}, før kravet om å følgje handlingsplanen.",
  noAllocationCriteria:
    "Planen bruker førerett eller reservasjon, men er ikkje knytt til reglar for det.",
  notPublished: "Det går ikkje fram kvar planen er publisert.",
  noGroups: "Ingen del av planen oppgir kva gruppe han gjeld.",
  exclusionWithoutReason: "Ei gruppe er halden utanfor utan grunngjeving.",
  ...Object.fromEntries(
    Object.entries(words.targetGroups).map(([id, name]) => [
      `uncovered-${id}`,
      `Gruppa «${name}» finst verken i planen eller mellom dei som blir haldne utanfor.`,
    ]),
  ),
  noUnit: "Ansvarleg manglar for «{{title}}».",
  noTime: "Tid manglar for «{{title}}».",
  noStatus: "Det går ikkje fram korleis det går med «{{title}}».",
  noFollowUp: "Inga oppfølging er planlagd.",
  followUpNotYearly: "Planen blir ikkje følgd opp kvart år.",
  followUpWithoutOccasion: "Oppfølginga er ikkje knytt til noko høve i løpet av året.",
  neverFollowedUp: "Planen er ikkje følgd opp sidan han vart vedteken.",
  followUpOld: "Planen vart sist følgd opp {{date}}.",
  goalsNotMeasured: "{{missing}} av {{all}} mål manglar indikator med både nullpunkt og målverdi.",
  noOvercrowdingNorm: "Indikatoren «{{name}}» oppgir ikkje kva norm for trongbuing som er brukt.",
  otherNorm: "Indikatoren «{{name}}» oppgir ei anna norm enn den talet følgjer.",
  unknownNorm: "Indikatoren «{{name}}» oppgir ei norm som ikkje er definert.",
};
