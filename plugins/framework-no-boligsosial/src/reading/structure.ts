import type { AsideRule, ColumnRule, EntryRule, SectionRule } from "@boplan/framework-sdk";

const END = "(?!\\p{L})";
const REST = `${END}\\s*[.:–—-]?\\s*(?<title>.*)$`;
/** A running number, and not the year of a period. */
const NUMBER = "\\d{1,2}(\\.\\d{1,2})*(?!\\d)";
const STRATEGIES = "strategi(er|ar)";

export const sections: readonly SectionRule[] = [
  {
    kind: "vision",
    below: "goalArea",
    carrier: "text",
    pattern: `^((overordn(et|a) )?(visjon|ambisjon))${END}`,
    example: "Visjon",
  },
  {
    kind: "goalArea",
    below: "strategy",
    pattern: `^ho(ve|vu)dmål og ${STRATEGIES}${END}`,
    example: "Hovedmål og strategier",
  },
  {
    kind: "goalArea",
    below: "goal",
    pattern: `^(ho(ve|vu)dmål|(de )?(fire )?nasjonale mål|(satsings|innsats|mål)områd(e|er|a|ene))${END}(?!\\s*\\d)`,
    example: "Hovedmål",
  },
  {
    kind: "goal",
    below: "strategy",
    pattern: `^mål og ${STRATEGIES}${END}`,
    example: "Mål og strategier",
  },
  { kind: "goal", below: "measure", pattern: `^mål og tiltak${END}`, example: "Mål og tiltak" },
  {
    kind: "goal",
    below: "goal",
    pattern: `^((effekt|del|resultat|prosjekt)?mål|(lokale|overordnede|overordna|kommunens) mål|målsetting(er|ar))${END}(?!\\s*\\d)`,
    example: "Målsettinger",
  },
  {
    kind: "strategy",
    below: "measure",
    pattern: `^(${STRATEGIES}|[«"“]?vi vil[»"”]?\\s*:?$)`,
    example: "Vi vil",
  },
  {
    kind: "measure",
    below: "activity",
    pattern: `^((planlagte |planlagde |prioriterte )?tiltak${END}(?!\\s*\\d)|[«"“]?vi skal[»"”]?\\s*:?$)`,
    example: "Vi skal:",
  },
];

export const leads: readonly SectionRule[] = [
  {
    kind: "goalArea",
    below: "goal",
    pattern: `(?<!\\p{L})(nasjonale mål(ene|a)?|ho(ve|vu)dmål(ene|a)?|(satsings|innsats|mål)områd(er|a|ene))${END}[^.]*:$`,
    example: "Planen bygger på de fire nasjonale målene:",
  },
  {
    kind: "goal",
    below: "goal",
    pattern: `(?<!\\p{L})(effekt|del)?mål(ene|a|et|settinger|settingar)?${END}[^.]*:$`,
    example: "Kommunen har disse målene:",
  },
  {
    kind: "strategy",
    below: "measure",
    pattern: `((?<!\\p{L})${STRATEGIES}(ne)?${END}[^.]*|^[«"“]?vi vil[»"”]?\\s*):$`,
    example: "Vi vil:",
  },
  {
    kind: "measure",
    below: "activity",
    pattern: `((?<!\\p{L})tiltak(ene|a)?${END}[^.]*|^[«"“]?vi skal[»"”]?\\s*):$`,
    example: "Følgende tiltak skal gjennomføres:",
  },
];

export const entries: readonly EntryRule[] = [
  {
    kind: "goalArea",
    below: null,
    pattern: `^(ho(ve|vu)dmål|(satsings|innsats|mål)område)\\s+(${NUMBER}|[A-F])${REST}`,
    example: "Hovedmål 1: Flere skal eie",
  },
  {
    kind: "goal",
    below: null,
    pattern: `^(del|effekt|resultat)?mål\\s+${NUMBER}${REST}`,
    example: "Delmål 2.1 Kortere ventetid",
  },
  {
    kind: "goal",
    below: null,
    pattern: "^(del|effekt|resultat)?mål:\\s*(?<title>\\S.*)$",
    example: "Mål: Ingen er bostedsløse",
  },
  {
    kind: "strategy",
    below: "measure",
    pattern: `^strategi\\s+${NUMBER}${REST}`,
    example: "Strategi 1. Aktiv tomtepolitikk",
  },
  {
    kind: "measure",
    below: "activity",
    pattern: `^tiltak\\s+${NUMBER}${REST}`,
    example: "Tiltak 4: Etablere botilbud",
  },
  {
    kind: "measure",
    below: "activity",
    pattern: "^tiltak:\\s*(?<title>\\S.*)$",
    example: "Tiltak: Ta i bruk Kobo",
  },
  // Prose begins with the same words, so the two promises count in lists only.
  {
    kind: "strategy",
    below: "measure",
    within: "items",
    pattern: "^vi vil(?!\\p{L})",
    example: "Vi vil bygge mer",
  },
  {
    kind: "measure",
    below: "activity",
    within: "items",
    pattern: "^vi skal(?!\\p{L})",
    example: "Vi skal ansette en boligkoordinator",
  },
];

export const asides: readonly AsideRule[] = [
  { topic: "contents", content: null, pattern: "^innh(o|a)ld(sfortegnelse)?$", example: "Innhold" },
  {
    topic: "summary",
    content: { part: "sections" },
    pattern: "^(sammendrag|samandrag|oppsummert|oppsummering)(?!\\p{L})",
    example: "Sammendrag",
  },
  {
    topic: "background",
    content: { part: "sections" },
    pattern: "^(bakgrunn|innledning|innleiing|forord|føreord|formål|status|beskrivelse)(?!\\p{L})",
    example: "Bakgrunn",
  },
  {
    topic: "results",
    content: { part: "lessons", kind: "result" },
    pattern: "^(resultat|resultater)$",
    example: "Resultat",
  },
  {
    topic: "law",
    content: { part: "relations", relation: "basedOn" },
    pattern: "^((relevant )?lovverk|føringer|føringar|lover)(?!\\p{L})",
    example: "Relevant lovverk",
  },
  {
    topic: "participation",
    content: { part: "sections" },
    pattern: "^(sikre )?(brukermedvirkning|brukarmedverknad|medvirkning|medverknad)(?!\\p{L})",
    example: "Sikre brukermedvirkning",
  },
  {
    topic: "financing",
    content: { part: "financing" },
    pattern: "^(finansiering|økonomi)(?!\\p{L})",
    example: "Finansiering",
  },
  {
    topic: "successFactors",
    content: { part: "lessons", kind: "successFactor" },
    pattern: "^suksessfaktor(er|ar)$",
    example: "Suksessfaktorer",
  },
  {
    topic: "challenges",
    content: { part: "lessons", kind: "challenge" },
    pattern: "^utfordring(er|ar)(?!\\p{L})",
    example: "Utfordringer underveis",
  },
  {
    topic: "advice",
    content: { part: "lessons", kind: "advice" },
    pattern: "^(tips|råd)(?!\\p{L})",
    example: "Tips til andre",
  },
  {
    topic: "reports",
    content: { part: "sections" },
    pattern: "^(rapporter|publiserte artikler|vedlegg)$",
    example: "Rapporter",
  },
  {
    topic: "followUp",
    content: { part: "sections" },
    pattern: "^(oppfølging|evaluering|rullering|videreføring)(?!\\p{L})",
    example: "Oppfølging og rullering",
  },
];

export const columns: readonly ColumnRule[] = [
  { column: "measure", pattern: "^(tiltak|vi skal)$", example: "Tiltak" },
  { column: "strategy", pattern: "^(strategi|vi vil)$", example: "Strategi" },
  { column: "goal", pattern: "^(del)?mål$", example: "Mål" },
  { column: "leadUnit", pattern: "^ansvar(lig|leg)?(?!\\p{L})", example: "Ansvarlig" },
  { column: "time", pattern: "^(frist|tid|når|tidsplan|periode)(?!\\p{L})", example: "Frist" },
  {
    column: "cost",
    pattern: "^(kostnad|økonomi|finansiering|budsjett)(?!\\p{L})",
    example: "Kostnad",
  },
  { column: "indicator", pattern: "^(indikator(er|ar)?|måltall|måltal)$", example: "Indikator" },
];
