import type { AsideRule, ColumnRule, EntryRule, SectionRule } from "@boplan/framework-sdk";

/** `mål`, `delmål`, `mandatmål` … as whole words. */
const GOAL = "(mandat|del|inriktnings|effekt|verksamhets|nämnd)?mål";
const REST = "(?!\\p{L})\\s*[.:–—-]?\\s*(?<title>.*)$";
/** A running number, and not the year of a period. */
const NUMBER = "\\d{1,2}(\\.\\d{1,2})*(?!\\d)";

export const sections: readonly SectionRule[] = [
  {
    kind: "vision",
    below: "goalArea",
    carrier: "text",
    pattern: "^(vision|inriktning|övergripande inriktning|viljeinriktning)(?!\\p{L})",
    example: "Inriktning och målområden",
  },
  {
    kind: "goalArea",
    below: "goal",
    pattern: "^((mål|insats|fokus|utvecklings)områden|prioriterade områden)(?!\\p{L})",
    example: "Målområden",
  },
  {
    kind: "goal",
    below: "measure",
    pattern: `^(${GOAL}|(övergripande|kommunens|bostadspolitiska|politiska|lokala|långsiktiga) mål)(?!\\p{L})`,
    example: "Övergripande mål",
  },
  { kind: "strategy", below: "measure", pattern: "^strategier(?!\\p{L})", example: "Strategier" },
  {
    kind: "measure",
    below: "activity",
    pattern:
      "^(åtgärder|aktiviteter|åtgärdsprogram|((planerade|föreslagna|prioriterade) (åtgärder|insatser|aktiviteter)))(?!\\p{L})",
    example: "Aktiviteter 2026",
  },
  {
    kind: "measure",
    below: "activity",
    pattern: "^insatser(\\s+(\\d{4}|under|för perioden).*)?:?$",
    example: "Insatser 2024–2027",
  },
];

/** National and regional goals are quoted in most plans; they are not the municipality's own. */
const OWN = "^(?!.*(nationell|regional|global|agenda 2030))";

export const leads: readonly SectionRule[] = [
  {
    kind: "goalArea",
    below: "goal",
    pattern: `${OWN}.*(mål|insats|fokus)områden(a)?(?!\\p{L})[^.]*:$`,
    example: "Arbetet ska ske inom följande målområden:",
  },
  {
    kind: "goal",
    below: "measure",
    pattern: `${OWN}.*(?<!\\p{L})${GOAL}(et|en)?(?!\\p{L})[^.]*:$`,
    example: "Det övergripande målet är att:",
  },
  {
    kind: "measure",
    below: "activity",
    pattern: `${OWN}.*(?<!\\p{L})(åtgärder|aktiviteter|insatser)(na)?(?!\\p{L})[^.]*:$`,
    example: "Följande åtgärder ska genomföras:",
  },
];

export const entries: readonly EntryRule[] = [
  {
    kind: "goalArea",
    below: null,
    pattern: `^(insats|mål|fokus|utvecklings)område\\s+(${NUMBER}|[A-F])${REST}`,
    example: "Insatsområde 1",
  },
  {
    kind: "goal",
    below: null,
    pattern: `^${GOAL}\\s+${NUMBER}${REST}`,
    example: "Mål 2: Fler hem",
  },
  {
    kind: "goal",
    below: null,
    pattern: `^(övergripande )?${GOAL}:\\s*(?<title>\\S.*)$`,
    example: "Delmål: Korta kötiden",
  },
  {
    kind: "strategy",
    below: "measure",
    pattern: `^strategi\\s+${NUMBER}${REST}`,
    example: "Strategi 1. Bygg tätt",
  },
  {
    kind: "measure",
    below: "activity",
    pattern: `^(åtgärd|aktivitet|insats)\\s+${NUMBER}${REST}`,
    example: "Åtgärd 3.1 Köp mark",
  },
  {
    kind: "measure",
    below: "activity",
    pattern: "^(åtgärd|aktivitet):\\s*(?<title>\\S.*)$",
    example: "Åtgärd: Köp mark",
  },
];

export const asides: readonly AsideRule[] = [
  {
    topic: "contents",
    content: null,
    pattern: "^innehåll(sförteckning)?$",
    example: "Innehållsförteckning",
  },
  {
    topic: "summary",
    content: { part: "sections" },
    pattern: "^sammanfattning(?!\\p{L})",
    example: "Sammanfattning",
  },
  {
    topic: "background",
    content: { part: "sections" },
    pattern: "^(bakgrund|inledning|förord|syfte|nuläge|nulägesanalys|utgångspunkter)(?!\\p{L})",
    example: "Bakgrund och syfte",
  },
  {
    topic: "otherGoals",
    content: { part: "sections" },
    pattern: "^(nationella|regionala|globala)(?!\\p{L}).*mål",
    example: "Nationella och regionala mål",
  },
  {
    topic: "followUp",
    content: { part: "sections" },
    pattern: "^(uppföljning|utvärdering|revidering)(?!\\p{L})",
    example: "Uppföljning och utvärdering",
  },
  {
    topic: "financing",
    content: { part: "financing" },
    pattern: "^(ekonomi|finansiering|kostnader)(?!\\p{L})",
    example: "Finansiering",
  },
  {
    topic: "law",
    content: { part: "relations", relation: "basedOn" },
    pattern: "^(lagstiftning|lagar|juridiska)(?!\\p{L})",
    example: "Lagstiftning och ansvar",
  },
  {
    topic: "definitions",
    content: { part: "sections" },
    pattern: "^(definitioner|begrepp|ordlista)(?!\\p{L})",
    example: "Begrepp och definitioner",
  },
  { topic: "appendices", content: null, pattern: "^bilagor$", example: "Bilagor" },
  {
    topic: "consultation",
    content: { part: "sections" },
    pattern: "^(samråd|remiss)(?!\\p{L})",
    example: "Samråd",
  },
];

export const columns: readonly ColumnRule[] = [
  {
    column: "measure",
    pattern: "^(åtgärd|aktivitet|insats|uppdrag)(er)?$",
    example: "Åtgärd",
  },
  { column: "goal", pattern: "^(del)?mål$", example: "Mål" },
  { column: "leadUnit", pattern: "^ansvar(ig)?(?!\\p{L})", example: "Ansvarig nämnd" },
  { column: "time", pattern: "^(tid|tidplan|när|klart?|start|slut)(?!\\p{L})", example: "Tidplan" },
  { column: "cost", pattern: "^(kostnad|budget|resurser)(er)?(?!\\p{L})", example: "Kostnad" },
  { column: "indicator", pattern: "^(indikator(er)?|mått|nyckeltal)$", example: "Indikator" },
];
