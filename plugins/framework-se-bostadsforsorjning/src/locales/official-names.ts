/**
 * Names of key figures exactly as Kolada has them: an official name is not translated, and a changed
 * one is a sign that the figure has been redefined.
 */
export const officialNames = {
  folkmangd: "Invånare totalt, antal",
  "framskrivning-tio-ar": "Framskrivning, förväntat antal invånare om tio år",
  "framskrivning-80-plus": "Framskrivning, förväntat antal invånare 80+ år om 10 år",
  "invanare-80-plus": "Invånare 80+, antal",
  flyttnetto: "Flyttnetto, antal",
  hushall: "Hushåll, antal",
  "ensamstaende-hushall": "Ensamstående hushåll, andel (%)",
  "marknadslage-totalt":
    "Bostadsmarknadsläge i kommunen totalt, (Överskott=2, Balans=1, Underskott=0)",
  "fardigstallda-nybyggnad": "Färdigställda bostäder, nybyggnad, antal/1000 inv",
  "fardigstallda-ny-och-ombyggnad": "Färdigställda bostäder, ny- och ombyggnad, antal/1000 inv",
  "beviljade-bygglov": "Bostäder som beviljats bygglov under de senaste två åren, antal/1000 inv",
  "fardigstallda-hyresratter-flerbostadshus":
    "Färdigställda hyresrätter i flerbostadshus, antal/1000 inv",
  "fardigstallda-bostadsratter-flerbostadshus":
    "Färdigställda bostadsrätter i flerbostadshus, antal/1000 inv",
  "fardigstallda-aganderatter-smahus": "Färdigställda äganderätter i småhus, antal/1000 inv",
  planberedskap:
    "Planberedskap för nya bostäder som kan byggas med stöd av alla gällande detaljplaner den 31/12, antal/1000 inv",
  "planlagda-tva-ar": "Bostäder som planlagts under de senaste två åren, antal/1000 inv",
  plantid:
    "Mediantid från planuppdrag till antagande under de senaste två åren, mediantid i månader",
  "overklagade-detaljplaner": "Överklagade detaljplaner under de senaste två åren, andel (%)",
  "antagna-detaljplaner":
    "Beslut om antagande av detaljplan som fattats i kommunen under de senaste två åren, antal",
  kollektivtrafiknara: "Nytillkomna bostäder i kollektivtrafiknära läge, andel (%)",
  bostadsbestand: "Bostäder totalt, antal/1000 inv",
  "andel-hyresratter": "Hyresrätter i bostadsbeståndet, andel (%)",
  "andel-bostadsratter": "Bostadsrätter i bostadsbeståndet, andel (%)",
  "andel-aganderatter": "Äganderätter i bostadsbeståndet, andel (%)",
  "salda-smahus": "Försäljning av småhus, antal",
  "salda-bostadsratter": "Försäljning av bostadsrätt, antal",
  "pris-smahus": "Fastighetspris småhus, tkr",
  fritidshus: "Fritidshus, antal/1000 inv",
  "trangboddhet-norm-2": "Trångboddhet i flerbostadshus, enligt norm 2, andel (%)",
  "trangboddhet-norm-3": "Trångboddhet i flerbostadshus, enligt norm 3, andel (%)",
  "anstrangd-boendeekonomi": "Invånare med ansträngd boendeekonomi, andel (%)",
  vrakningar: "Verkställda vräkningar (avhysningar), antal/100 000 inv",
  "vrakningar-barn": "Verkställda vräkningar/avhysningar som berör barn, antal barn/100 000 inv",
  "bostad-forst-erbjuds":
    "Kommunen erbjuder varaktigt boende först till personer i hemlöshet (Ja=1, Nej=2)",
  "uppsokande-akut-hemlosa": "Uppsökande verksamhet för akut hemlösa, (Ja=1, Nej=2)",
  "uppsokande-risk": "Uppsökande verksamhet för de som riskerar förlora sitt boende, (Ja=1, Nej=2)",
  "marknadslage-studenter":
    "Bostadsmarknadsläget i kommunen, studenter, (Överskott=2, Balans=1, Underskott=0)",
  "marknadslage-unga":
    "Bostadsmarknadsläget i kommunen, ungdomar, (Överskott=2, Balans=1, Underskott=0)",
  "marknadslage-nyanlanda":
    "Bostadsmarknadsläget i kommunen, självbosatta nyanlända, (Överskott=2, Balans=1, Underskott=0)",
  "tar-emot-nyanlanda": "Kommunen tar emot anvisade nyanlända, (Ja=1, Nej=0)",
  "kan-erbjuda-nyanlanda":
    "Kommunen har goda möjligheter att erbjuda anvisade nyanlända bostad, (Ja=1, Nej=0)",
  "kvarboende-nyanlanda": "Kvarboende kommunmottagna tre år efter mottagande, antal",
  "marknadslage-sarskilt-boende":
    "Bostadsmarknadsläget i kommunen, särskilt boende äldre (Överskott=2, Balans=1, Underskott=0)",
  "marknadslage-funktionsnedsattning":
    "Bostadsmarknadsläget i kommunen, personer med funktionsnedsättning, (Överskott=2, Balans=1, Underskott=0)",
  "andel-80-plus-sarskilt-boende": "Invånare 80+ i särskilt boende, andel (%)",
} as const;

/** Titles by their official name, each with what it counts in the reader's language. */
export function withOfficialNames(
  texts: Readonly<Record<keyof typeof officialNames, string>>,
): Record<string, { readonly title: string; readonly text: string }> {
  const entries = Object.entries(officialNames) as [keyof typeof officialNames, string][];
  return Object.fromEntries(entries.map(([id, title]) => [id, { title, text: texts[id] }]));
}
