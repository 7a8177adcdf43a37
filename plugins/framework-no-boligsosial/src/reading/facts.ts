import type { FactLabel, FactSection, FactStatement, ReadingPattern } from "@boplan/framework-sdk";

const DATE = "\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{1,2}\\. ?\\p{L}+ \\d{4}";
const CASE = "\\d{1,4}/\\d{2,4}";
const YEARS = "\\d{4}\\s*[-–—]\\s*\\d{4}";

export const factLabels: readonly FactLabel[] = [
  { fact: "type", pattern: "^(dokument|plan)type$", example: "Plantype" },
  {
    fact: "owner",
    pattern: "^(dokumenteier|planeier|ansvarl?eg eining|ansvarlig enhet)$",
    example: "Ansvarlig enhet",
  },
  {
    fact: "decidingBody",
    pattern: "^(vedtatt av|vedteke av|vedteken av|vedtaksorgan)$",
    example: "Vedtatt av",
  },
  {
    fact: "caseNumber",
    pattern: "^(saksnummer|saksnr|arkivsak(snummer)?|arkivsaksnr|sak)\\.?$",
    example: "Saksnummer",
  },
  {
    fact: "adoptedOn",
    pattern: "^(vedtatt|vedteke|vedteken|vedtaksdato)( dato)?$",
    example: "Vedtatt",
  },
  { fact: "validFrom", pattern: "^(gjelder|gjeld) (fra|frå)$", example: "Gjelder fra" },
  { fact: "validTo", pattern: "^(gjelder|gjeld) til$", example: "Gjelder til" },
  {
    fact: "revisedOn",
    pattern: "^((sist )?revidert|rullert|revisjonsdato)$",
    example: "Sist revidert",
  },
  { fact: "appliesTo", pattern: "^(gjelder|gjeld) for$", example: "Gjelder for" },
  { fact: "period", pattern: "^(plan|virke)periode$", example: "Planperiode" },
  { fact: "replaces", pattern: "^erstatt(er|ar)$", example: "Erstatter" },
];

export const personalLabels: readonly ReadingPattern[] = [
  {
    pattern: "^(utarbeid(et|d)|skrevet|skriven|revidert) av$",
    example: "Utarbeidet av",
  },
  { pattern: "^(saksbehandler|saksbehandlar|kontaktperson|forfatter)$", example: "Saksbehandler" },
];

export const statements: readonly FactStatement[] = [
  {
    pattern: `vedt(att|eke|eken) av (?<decidingBody>(\\p{L}+ )?(kommunestyre|bystyre)t?)( i \\p{L}+)?,? (den )?(?<adoptedOn>${DATE})(,? (?<adoptedUnder>(k-)?(sak|PS)\\.? ?(?<caseNumber>${CASE})))?`,
    example: "Vedtatt av kommunestyret 19.6.2014, sak 28/14",
  },
  {
    pattern: `(?:under|med|i|som) (?<adoptedUnder>(sak|PS) (?<caseNumber>${CASE}))`,
    example: "Saken kan leses under sak 12/15",
  },
  { pattern: `\\(datert (?<drawnUpOn>${DATE})\\)`, example: "Versjonen (datert 16.03.15)" },
  {
    pattern: `(?<period>${YEARS}) er (en|ein) temaplan`,
    example: "Boligplan 2022-2027 er en temaplan",
    sets: { type: "temaplan" },
  },
  {
    pattern: "^(planen|dette|den) er (en|ein) temaplan",
    example: "Planen er en temaplan",
    sets: { type: "temaplan" },
  },
  {
    pattern: "(planen|dette|den) er (en|ein) kommunedelplan",
    example: "Planen er en kommunedelplan",
    sets: { type: "kommunedelplan" },
  },
  {
    pattern: "(ikke|ikkje) (juridisk|rettslig|rettsleg) bind(ende|ande)",
    example: "Planen er ikke juridisk bindende",
    sets: { legallyBinding: false },
  },
  {
    pattern: `erstatt(er|ar) (?<replaces>[^.,;]+?${YEARS})`,
    example: "Planen erstatter Boligplan 2009-2014",
  },
  {
    pattern: `(gjelder|gjeld) (for )?(perioden|åra|årene) (?<period>${YEARS})`,
    example: "Planen gjelder for perioden 2024–2027",
  },
  {
    pattern: "^se også (?<references>.+)$",
    example: "Se også den nasjonale strategien",
  },
];

export const factSections: readonly FactSection[] = [
  {
    fact: "references",
    pattern:
      "^(relaterte (dokumenter|lenker|dokument|lenkjer)|referanser|referansar|kilder|kjelder)$",
    example: "Relaterte dokumenter",
  },
];
