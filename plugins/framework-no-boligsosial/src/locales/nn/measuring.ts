import type { FrameworkMessages } from "@boplan/framework-sdk";

/** Indicators, their units and norms. */
export const measuring = {
  indicators: {
    "i-01": {
      title: "Kommunalt disponerte bustader per 1000 innbyggjarar",
      text: "KOSTRA: bustader 31.12 delt på innbyggjarar 31.12.",
    },
    "i-02": {
      title: "Kommunale bustader tilgjengelege for rullestol",
      text: "Del av dei kommunalt disponerte bustadene. Målet i KOSTRA er ikkje kontrollert.",
    },
    "i-03": { title: "Del kommunalt eigde av disponerte bustader", text: "Resten er innleigd." },
    "i-04": {
      title: "Vedlikehald og investering i kommunale bustader",
      text: "KOSTRA-funksjonane 265, 283 og 315; tabellen er ikkje kontrollert.",
    },
    "i-05": {
      title: "Bustader godkjende for startlån per 1000 innbyggjarar",
      text: "KOSTRA, med tal frå Husbanken; tabellen er ikkje kontrollert.",
    },
    "i-06": {
      title: "Utbetalte startlån",
      text: "Tal i året; oppgi òg beløp og del barnefamiliar.",
    },
    "i-07": {
      title: "Hushald frå kommunal leige til eigd bustad",
      text: "Kommunen sitt eige register eller Kobo.",
    },
    "i-08": {
      title: "Hushald med statleg bustøtte per 1000 innbyggjarar",
      text: "Statistikken til Husbanken; tabellen er ikkje kontrollert.",
    },
    "i-09": {
      title: "Del hushald som eig bustaden",
      text: "Sjølveigar og andels- eller aksjeeigar av alle hushald.",
    },
    "i-10": {
      title: "Bustadlause per 1000 innbyggjarar",
      text: "Nasjonal kartlegging i veke 48 kvart fjerde år; kommunen kan telje med same definisjon.",
    },
    "i-11": {
      title: "Hushald i mellombels butilbod",
      text: "KOSTRA, delt på type, barn og lengd; koden gjeld natthjem.",
    },
    "i-12": { title: "Bustader etter bygningstype", text: "Bustadmassen 1. januar." },
    "i-13": { title: "Igangsette bustader", text: "Per år og bygningstype." },
    "i-13-completed": {
      title: "Fullførte bustader",
      text: "Same tabell som igangsette; målet i tabellen er ikkje kontrollert.",
    },
    "i-14": { title: "Folkemengd", text: "Innbyggjarar 1. januar." },
    "i-14-projection": {
      title: "Folkeframskriving",
      text: "Hovudalternativet MMMM; vis HHMH og LLML som ytterpunkt.",
    },
    "i-15": {
      title: "Utkastingar og tvangssal",
      text: "Kravd og gjennomført; inga open rekkje per kommune vart funnen.",
    },
    "i-16": {
      title: "Nye på venteliste for tilrettelagd bustad",
      text: "Har fått vedtak og ventar på ein konkret bustad; tabellen i KOSTRA er ikkje kontrollert.",
    },
    "i-17": {
      title: "Bustader med tilvisings- eller tildelingsrett",
      text: "Avtalane kommunen har med private utleigarar.",
    },
    "i-18": {
      title: "Ventetid og saksbehandlingstid",
      text: "Gjennomsnitt frå søknad til vedtak og frå vedtak til bustad.",
    },
    "i-19": {
      title: "Trongbudde personar",
      text: "Registerdefinisjonen til SSB; samanlikn berre med same norm.",
    },
    "i-20": { title: "Barn 0–17 år som bur trongt", text: "FHI Folkehelsestatistikk, serie 794." },
    "i-21": {
      title: "Regulert bustadreserve",
      text: "Reserve delt på (årleg vekst i folketalet delt på to personar per bustad).",
    },
    "i-22": {
      title: "Vedtak etter bustadsosiallova",
      text: "Oppgi òg klager, omgjeringar og dagar til vedtak.",
    },
    "i-23": {
      title: "Høg buutgiftsbelastning",
      text: "Buutgifter over 25 prosent av disponibel inntekt; finst mest på landsnivå.",
    },
    "i-24": {
      title: "Vanskelegstilte på bustadmarknaden etter register",
      text: "Låg inntekt saman med trongbuddheit eller høg gjeldsbelastning; blir tinga hos SSB.",
    },
    "i-25": { title: "Leigenivå", text: "Utrekna leige per prissone, ikkje per kommune." },
    "i-25-price": { title: "Pris per kvadratmeter", text: "Omsette bustader per kommune." },
    "i-26": {
      title: "Inntekta til hushalda",
      text: "Median, òg per bydel og delområde; vis låginntekt for seg.",
    },
    "i-27": { title: "Privathushald", text: "Tal; med folkemengda gjev det personar per hushald." },
    "i-28": { title: "Nettoinnflytting", text: "Innflytte minus utflytte, per kvartal." },
    "i-29": {
      title: "Registrert avgang av bustader",
      text: "For erstatningsbehovet i behovsutrekningar; per kvartal.",
    },
    "i-30": {
      title: "Innbyggjarar 80 år og eldre",
      text: "Sum av aldrane 80 og over i folketabellen.",
    },
  },
  units: {
    "per-1000": "per 1000 innbyggjarar",
    percent: "prosent",
    nok: "kroner",
    loans: "lån (tal)",
    households: "hushald",
    dwellings: "bustader",
    persons: "personar",
    cases: "saker",
    days: "dagar",
    years: "år",
    decisions: "vedtak",
    "nok-per-m2": "kroner per m²",
  },
  norms: {
    "ssb-25-persons": {
      title: "SSB register, 25 m², personar",
      text: "Personar i bustader med færre rom enn personar (eller éin person på eitt rom) og under 25 m² per person. Gjeld frå 2015.",
    },
    "ssb-25-households": {
      title: "SSB register, 25 m², hushald",
      text: "Same regel som for personar, men det er hushalda som blir talde. Talet er lågare enn delen personar.",
    },
    "ssb-25-gaps": {
      title: "FHI, 25 m², med regel for manglande data",
      text: "Som SSB register, men manglar rom eller areal, avgjer den andre opplysninga åleine. Delen uoppgitt blir vist.",
    },
    "ssb-20": {
      title: "SSB annan statistikk, 20 m²",
      text: "Same romregel, men under 20 m² per person. Brukt i annan statistikk enn registeret; at personar blir talde, er ikkje kontrollert.",
    },
  },
} as const satisfies Partial<FrameworkMessages>;
