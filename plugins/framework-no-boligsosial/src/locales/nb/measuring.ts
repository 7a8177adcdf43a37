import type { FrameworkMessages } from "@boplan/framework-sdk";

/** Indicators, their units and norms. */
export const measuring = {
  indicators: {
    "i-01": {
      title: "Kommunalt disponerte boliger per 1000 innbyggere",
      text: "KOSTRA: boliger 31.12 delt på innbyggere 31.12.",
    },
    "i-02": {
      title: "Kommunale boliger tilgjengelige for rullestol",
      text: "Andel av de kommunalt disponerte boligene. Målet i KOSTRA er ikke kontrollert.",
    },
    "i-03": { title: "Andel kommunalt eide av disponerte boliger", text: "Resten er innleid." },
    "i-04": {
      title: "Vedlikehold og investering i kommunale boliger",
      text: "KOSTRA-funksjonene 265, 283 og 315; tabellen er ikke kontrollert.",
    },
    "i-05": {
      title: "Boliger godkjent for startlån per 1000 innbyggere",
      text: "KOSTRA, med tall fra Husbanken; tabellen er ikke kontrollert.",
    },
    "i-06": {
      title: "Utbetalte startlån",
      text: "Antall i året; oppgi også beløp og andel barnefamilier.",
    },
    "i-07": {
      title: "Husstander fra kommunal leie til eid bolig",
      text: "Kommunens eget register eller Kobo.",
    },
    "i-08": {
      title: "Husstander med statlig bostøtte per 1000 innbyggere",
      text: "Husbankens statistikk; tabellen er ikke kontrollert.",
    },
    "i-09": {
      title: "Andel husholdninger som eier boligen",
      text: "Selveier og andels- eller aksjeeier av alle husholdninger.",
    },
    "i-10": {
      title: "Bostedsløse per 1000 innbyggere",
      text: "Nasjonal kartlegging i uke 48 hvert fjerde år; kommunen kan telle med samme definisjon.",
    },
    "i-11": {
      title: "Husstander i midlertidig botilbud",
      text: "KOSTRA, delt på type, barn og varighet; koden gjelder natthjem.",
    },
    "i-12": { title: "Boliger etter bygningstype", text: "Boligmassen 1. januar." },
    "i-13": { title: "Igangsatte boliger", text: "Per år og bygningstype." },
    "i-13-completed": {
      title: "Fullførte boliger",
      text: "Samme tabell som igangsatte; målet i tabellen er ikke kontrollert.",
    },
    "i-14": { title: "Folkemengde", text: "Innbyggere 1. januar." },
    "i-14-projection": {
      title: "Befolkningsframskriving",
      text: "Hovedalternativet MMMM; vis HHMH og LLML som ytterpunkter.",
    },
    "i-15": {
      title: "Utkastelser og tvangssalg",
      text: "Begjært og gjennomført; ingen åpen serie per kommune ble funnet.",
    },
    "i-16": {
      title: "Nye på venteliste for tilrettelagt bolig",
      text: "Har fått vedtak og venter på en konkret bolig; tabellen i KOSTRA er ikke kontrollert.",
    },
    "i-17": {
      title: "Boliger med tilvisnings- eller tildelingsrett",
      text: "Kommunens avtaler med private utleiere.",
    },
    "i-18": {
      title: "Ventetid og saksbehandlingstid",
      text: "Gjennomsnitt fra søknad til vedtak og fra vedtak til bolig.",
    },
    "i-19": {
      title: "Trangbodde personer",
      text: "SSBs registerdefinisjon; sammenlign bare med samme norm.",
    },
    "i-20": { title: "Barn 0–17 år som bor trangt", text: "FHI Folkehelsestatistikk, serie 794." },
    "i-21": {
      title: "Regulert boligreserve",
      text: "Reserve delt på (årlig vekst i folketallet delt på to personer per bolig).",
    },
    "i-22": {
      title: "Vedtak etter boligsosialloven",
      text: "Oppgi også klager, omgjøringer og dager til vedtak.",
    },
    "i-23": {
      title: "Høy boutgiftsbelastning",
      text: "Boutgifter over 25 prosent av disponibel inntekt; finnes mest på landsnivå.",
    },
    "i-24": {
      title: "Vanskeligstilte på boligmarkedet etter register",
      text: "Lav inntekt sammen med trangboddhet eller høy gjeldsbelastning; bestilles hos SSB.",
    },
    "i-25": { title: "Leienivå", text: "Beregnet leie per prissone, ikke per kommune." },
    "i-25-price": { title: "Pris per kvadratmeter", text: "Omsatte boliger per kommune." },
    "i-26": {
      title: "Husholdningenes inntekt",
      text: "Median, også per bydel og delområde; vis lavinntekt for seg.",
    },
    "i-27": {
      title: "Privathusholdninger",
      text: "Antall; med folkemengden gir det personer per husholdning.",
    },
    "i-28": { title: "Nettoinnflytting", text: "Innflyttede minus utflyttede, per kvartal." },
    "i-29": {
      title: "Registrert avgang av boliger",
      text: "For erstatningsbehovet i behovsberegninger; per kvartal.",
    },
    "i-30": {
      title: "Innbyggere 80 år og eldre",
      text: "Sum av aldrene 80 og over i befolkningstabellen.",
    },
  },
  units: {
    "per-1000": "per 1000 innbyggere",
    percent: "prosent",
    nok: "kroner",
    loans: "lån",
    households: "husstander",
    dwellings: "boliger",
    persons: "personer",
    cases: "saker",
    days: "dager",
    years: "år",
    decisions: "vedtak",
    "nok-per-m2": "kroner per m²",
  },
  norms: {
    "ssb-25-persons": {
      title: "SSB register, 25 m², personer",
      text: "Personer i boliger med færre rom enn personer (eller én person på ett rom) og under 25 m² per person. Gjelder fra 2015.",
    },
    "ssb-25-households": {
      title: "SSB register, 25 m², husholdninger",
      text: "Samme regel som for personer, men det er husholdningene som telles. Tallet er lavere enn andelen personer.",
    },
    "ssb-25-gaps": {
      title: "FHI, 25 m², med regel for manglende data",
      text: "Som SSB register, men mangler rom eller areal, avgjør den andre opplysningen alene. Andelen uoppgitt vises.",
    },
    "ssb-20": {
      title: "SSB annen statistikk, 20 m²",
      text: "Samme romregel, men under 20 m² per person. Brukt i annen statistikk enn registeret; at personer telles, er ikke kontrollert.",
    },
  },
} as const satisfies Partial<FrameworkMessages>;
