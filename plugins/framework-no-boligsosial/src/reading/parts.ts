import type { AttributeLabel, MoneyUnit, PartStatement, PhaseTable } from "@boplan/framework-sdk";

const DATE = "\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{1,2}\\. ?\\p{L}+ \\d{4}";
const CASE = "\\d{1,4}/\\d{2,4}";

/** Sentences that tell who took part, what was decided, what is referred to. */
export const partStatements: readonly PartStatement[] = [
  {
    part: "participants",
    kind: "workingGroup",
    name: "Arbeidsgruppe",
    pattern:
      "representant(er|ar) (fra|frå) (tjeneste|teneste)områd(ene|a) (?<members>.+?) (deltar|deltok|deltek|er med) i (arbeids)?grupp(en|a)",
    example: "Representanter fra tjenesteområdene teknisk, oppvekst og NAV deltar i gruppen",
  },
  {
    part: "participants",
    kind: "workingGroup",
    name: "Arbeidsgruppe",
    pattern:
      "arbeidsgrupp(en|a) (består av|består av representanter fra|har bestått av) (?<members>[^.]+)",
    example: "Arbeidsgruppen består av teknisk etat, helse og økonomi",
  },
  {
    part: "participants",
    kind: "steeringGroup",
    name: "Styringsgruppe",
    pattern: "styringsgrupp(en|a) (består av|har bestått av) (?<members>[^.]+)",
    example: "Styringsgruppen består av kommunedirektøren og kommunalsjefene",
  },
  {
    part: "decisions",
    subject: "start",
    pattern: `(?<what>prosjektplan(en|a)?) vedt(att|eken) (av|i) (?<body>\\p{L}+) (?<on>${DATE})`,
    example: "Prosjektplan vedtatt av byrådet 3.2.2014",
  },
  {
    part: "decisions",
    subject: "start",
    pattern: `(?<what>prosjektplan(en|a)?), se (?<body>\\p{L}+) sak (?<caseNumber>${CASE}), (?<on>${DATE})`,
    example: "Se prosjektplanen, se byrådet sak 11/14, 3.2.14",
  },
  {
    part: "relations",
    relation: "basedOn",
    pattern: "(nasjonale|nasjonal) strategi(en)? (?<title>\\p{Lu}[^.,;]+)",
    example: "Se den nasjonale strategien Alle skal bo trygt",
  },
  {
    part: "relations",
    relation: "replaces",
    pattern: "erstatt(er|ar) (?<title>\\p{Lu}[^.,;]+?\\d{4}\\s*[-–—]\\s*\\d{4})",
    example: "Planen erstatter Boligplan 2009-2014",
  },
  {
    part: "norms",
    name: "Trangboddhet",
    counts: null,
    pattern:
      "(trangbod(d)?(d)?(het|heit)?) (omfatter|betyr|defineres som|blir definert som|menes|meiner vi) (?<definition>.+)$",
    example: "Trangboddhet omfatter barnefamilier der tre eller flere deler soverom",
  },
];

/** Phases across, milestone, document and month down. */
export const phaseTable: PhaseTable = {
  rows: [
    { row: "name", pattern: "^fase(r)?(?!\\p{L})", example: "Fase" },
    { row: "milestone", pattern: "^milepæl(er|ar)?(?!\\p{L})", example: "Milepæl" },
    { row: "document", pattern: "^dokument(er)?(?!\\p{L})", example: "Dokument" },
    { row: "time", pattern: "^(tidspunkt|frist|tid|når)(?!\\p{L})", example: "Tidspunkt" },
  ],
  names: [
    {
      pattern:
        "(?<!\\p{L})(\\p{L}+isk fase|\\p{L}+fasen?|forarbeid|førearbeid|iverksetting)(?!\\p{L})",
      example: "Strategisk fase",
    },
  ],
  starts: [
    { pattern: "(?<= )plan for (?=\\p{L}+ av)", example: "velge tiltak plan for bruk av dem" },
  ],
  decisionKinds: [
    { kind: "decide", pattern: "til vedtak", example: "sak til vedtak i kommunestyre" },
    { kind: "discuss", pattern: "til (behandling|handsaming)", example: "sak til behandling" },
    { kind: "inform", pattern: "til orientering", example: "sak til orientering" },
  ],
};

export const attributeLabels: readonly AttributeLabel[] = [
  { attribute: "leadUnit", pattern: "^(ansvar(lig|leg)?( enhet| eining)?)$", example: "Ansvarlig" },
  { attribute: "time", pattern: "^(frist|tid|tidsplan|gjennomføres|periode)$", example: "Frist" },
  { attribute: "cost", pattern: "^(kostnad|budsjett|økonomi)$", example: "Kostnad" },
  { attribute: "indicator", pattern: "^(indikator(er|ar)?|måltall|måltal)$", example: "Indikator" },
];

export const money: readonly MoneyUnit[] = [
  {
    factor: 1_000_000,
    pattern: "(?<amount>\\d[\\d .,]*) ?(mill(\\.|ioner|ionar)?|mnok|mkr)( kr(oner)?)?(?!\\p{L})",
    example: "2,5 mill. kr",
  },
  {
    factor: 1_000,
    pattern: "(?<amount>\\d[\\d .,]*) ?(tnok|tkr|tusen( kroner)?)(?!\\p{L})",
    example: "500 tkr",
  },
  {
    factor: 1,
    pattern: "(?<amount>\\d[\\d .,]*) ?(kr|kroner|nok)(?!\\p{L})",
    example: "120 000 kr",
  },
];
