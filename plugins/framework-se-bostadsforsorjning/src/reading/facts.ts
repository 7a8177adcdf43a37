import type { FactLabel, FactSection, FactStatement, ReadingPattern } from "@boplan/framework-sdk";

const DATE = "\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}+ \\d{4}";
const CASE_NUMBER = "\\p{L}{1,6}[ -]?\\d{1,6}[/:]\\d{1,6}";
const YEARS = "\\d{4}\\s*[-–—]\\s*\\d{4}";

/** Labels of the fact table on the cover. */
export const factLabels: readonly FactLabel[] = [
  { fact: "type", pattern: "^dokumenttyp$", example: "Dokumenttyp" },
  { fact: "owner", pattern: "^dokument(ägare|ansvarig)$", example: "Dokumentägare" },
  {
    fact: "decidingBody",
    pattern: "^(beslutsinstans|beslutande (organ|instans)|(antagen|fastställd|beslutad) av)$",
    example: "Beslutsinstans",
  },
  {
    fact: "caseNumber",
    pattern: "^(diarienummer|diarienr|dnr|ärendenummer)\\.?$",
    example: "Diarienummer",
  },
  // One box for two dates, as some templates have it; the document was at least drawn up then.
  {
    fact: "drawnUpOn",
    pattern: "^(fastställd\\s*/\\s*)?upp\\p{L}*ättad( den)?$",
    example: "Fastställd/upprättad",
  },
  {
    fact: "adoptedOn",
    pattern: "^((fastställd|antagen|beslutad)( den)?|beslutsdatum|antagandedatum)$",
    example: "Beslutsdatum",
  },
  { fact: "adoptedUnder", pattern: "^(paragraf|§)$", example: "Paragraf" },
  {
    fact: "validFrom",
    pattern: "^(giltig|gäller) (från( och med)?|fr\\.?\\s?o\\.?\\s?m\\.?)$",
    example: "Gäller från",
  },
  {
    fact: "validTo",
    pattern: "^(giltig|gäller) (till( och med)?|t\\.?\\s?o\\.?\\s?m\\.?)$",
    example: "Giltig till",
  },
  {
    fact: "revisedOn",
    pattern: "^((senast )?reviderad( den)?|revideringsdatum)$",
    example: "Senast reviderad",
  },
  { fact: "appliesTo", pattern: "^(dokumentet )?gäller för$", example: "Dokumentet gäller för" },
  { fact: "period", pattern: "^(plan|giltighets)period$", example: "Planperiod" },
  { fact: "replaces", pattern: "^ersätter$", example: "Ersätter" },
];

export const personalLabels: readonly ReadingPattern[] = [
  {
    pattern: "^(upprättad|reviderad|framtagen|författad|skriven) av$",
    example: "Upprättad av",
  },
  { pattern: "^(kontaktperson|handläggare|författare)$", example: "Kontaktperson" },
];

/** Sentences that state facts in running text. */
export const statements: readonly FactStatement[] = [
  {
    pattern: `(beslutad|antagen|fastställd) av (?<decidingBody>\\p{L}+)(,? den|,)? (?<adoptedOn>${DATE})(,? (?<adoptedUnder>§ ?\\d+))?`,
    example: "Antagen av kommunfullmäktige den 4 maj 2020, § 51",
  },
  {
    pattern: `^(?<decidingBody>kommunfullmäktige|kommunstyrelsen),? (den )?(?<adoptedOn>${DATE}),? (?<adoptedUnder>§ ?\\d+)`,
    example: "Kommunfullmäktige 2019-12-16 § 115",
  },
  {
    pattern: "^(?<appendixOf>bilaga \\d+ till .+)$",
    example: "Bilaga 1 till handlingsplan för bostäder",
  },
  {
    pattern: `(dnr|diarienummer|diarienr)[.:]? (?<caseNumber>${CASE_NUMBER})`,
    example: "Dnr: KS 2015/271",
  },
  {
    pattern: "^(denna )?handlingsplan(en)? (syftar|kategoriseras|omfattar|gäller|beskriver)",
    example: "Handlingsplanen syftar till att fler får en bostad",
    sets: { type: "handlingsplan" },
  },
  {
    pattern: "^(dessa )?riktlinjer(na)? (syftar|omfattar|gäller för)",
    example: "Riktlinjerna gäller för hela kommunen",
    sets: { type: "riktlinjer" },
  },
  {
    pattern: `gäller (för )?(perioden|åren|mandatperioden) (?<period>${YEARS})`,
    example: "Planen gäller för perioden 2024–2027",
  },
  {
    pattern: "(planen|programmet|dokumentet|riktlinjerna) ersätter (?<replaces>[^.]+)",
    example: "Programmet ersätter Bostadsprogram 2015–2020",
  },
];

export const factSections: readonly FactSection[] = [
  { fact: "references", pattern: "^(referenser|källor|källförteckning)$", example: "Referenser" },
];
