import type { AttributeLabel, MoneyUnit, PartStatement } from "@boplan/framework-sdk";

/** Sentences that define a measure, tell who took part or what the plan builds on. */
export const partStatements: readonly PartStatement[] = [
  {
    part: "norms",
    name: "Trångboddhet",
    counts: "households",
    pattern:
      "^(med )?trångboddhet (omfatta[rs]|avses|avser|menas|definieras som|innebär)( i detta sammanhang)? (?<definition>[^.]+)",
    example: "Trångboddhet omfattar barnfamiljer där tre eller fler delar sovrum",
  },
  {
    part: "participants",
    kind: "workingGroup",
    name: "Arbetsgrupp",
    pattern: "arbetsgruppen (består av|har bestått av|har utgjorts av) (?<members>[^.]+)",
    example: "Arbetsgruppen har bestått av samhällsbyggnad, socialförvaltningen och bolaget",
  },
  {
    part: "participants",
    kind: "steeringGroup",
    name: "Styrgrupp",
    pattern: "styrgruppen (består av|har bestått av|har utgjorts av) (?<members>[^.]+)",
    example: "Styrgruppen består av kommundirektören och förvaltningscheferna",
  },
  {
    part: "relations",
    relation: "appendixOf",
    pattern: "^bilaga \\d+ till (?<title>[^.]+)",
    example: "Bilaga 1 till handlingsplan för bostäder",
  },
  {
    part: "relations",
    relation: "replaces",
    pattern: "(planen|programmet|dokumentet|riktlinjerna) ersätter (?<title>[^.]+)",
    example: "Programmet ersätter Bostadsprogram 2015–2020",
  },
];

export const attributeLabels: readonly AttributeLabel[] = [
  {
    attribute: "leadUnit",
    pattern: "^ansvar(ig|iga)?( (nämnd|förvaltning|enhet|bolag))?$",
    example: "Ansvarig nämnd",
  },
  { attribute: "time", pattern: "^(tid|tidplan|när|klart?|genomförs|period)$", example: "Tidplan" },
  { attribute: "cost", pattern: "^(kostnad|budget|resurser)(er)?$", example: "Kostnad" },
  { attribute: "indicator", pattern: "^(indikator(er)?|mått|nyckeltal)$", example: "Indikator" },
];

export const money: readonly MoneyUnit[] = [
  {
    factor: 1_000_000,
    pattern: "(?<amount>\\d[\\d .,]*) ?(mnkr|mkr|msek|miljon(er)?( kronor)?)(?!\\p{L})",
    example: "2,5 mnkr",
  },
  {
    factor: 1_000,
    pattern: "(?<amount>\\d[\\d .,]*) ?(tkr|tsek|tusen( kronor)?)(?!\\p{L})",
    example: "500 tkr",
  },
  {
    factor: 1,
    pattern: "(?<amount>\\d[\\d .,]*) ?(kr|kronor|sek)(?!\\p{L})",
    example: "120 000 kr",
  },
];
