import type { FrameworkMessages } from "@boplan/framework-sdk";

/** Indicators, their units and norms. */
export const measuring = {
  indicators: {
    "i-01": {
      title: "Kommunalt disponerade bostäder per 1 000 invånare",
      text: "KOSTRA: bostäder 31/12 delat med invånare 31/12.",
    },
    "i-02": {
      title: "Kommunala bostäder tillgängliga för rullstol",
      text: "Andel av de kommunalt disponerade bostäderna. Måttet i KOSTRA är inte kontrollerat.",
    },
    "i-03": { title: "Andel kommunalt ägda av disponerade bostäder", text: "Resten är inhyrda." },
    "i-04": {
      title: "Underhåll och investering i kommunala bostäder",
      text: "KOSTRA-funktionerna 265, 283 och 315; tabellen är inte kontrollerad.",
    },
    "i-05": {
      title: "Bostäder godkända för startlån per 1 000 invånare",
      text: "KOSTRA, med tal från Husbanken; tabellen är inte kontrollerad.",
    },
    "i-06": {
      title: "Utbetalda startlån",
      text: "Antal under året; ange även belopp och andel barnfamiljer.",
    },
    "i-07": {
      title: "Hushåll från kommunal hyra till ägd bostad",
      text: "Kommunens eget register eller Kobo.",
    },
    "i-08": {
      title: "Hushåll med statligt bostadsstöd (bostøtte) per 1 000 invånare",
      text: "Husbankens statistik; tabellen är inte kontrollerad.",
    },
    "i-09": {
      title: "Andel hushåll som äger sin bostad",
      text: "Ägare samt andels- och aktieägare av alla hushåll.",
    },
    "i-10": {
      title: "Hemlösa per 1 000 invånare",
      text: "Nationell kartläggning vecka 48 vart fjärde år; kommunen kan räkna med samma definition.",
    },
    "i-11": {
      title: "Hushåll i tillfälligt boende",
      text: "KOSTRA, delat på typ, barn och tid; koden gäller natthärbärgen.",
    },
    "i-12": { title: "Bostäder efter hustyp", text: "Beståndet den 1 januari." },
    "i-13": { title: "Påbörjade bostäder", text: "Per år och hustyp." },
    "i-13-completed": {
      title: "Färdigställda bostäder",
      text: "Samma tabell som påbörjade; måttet i tabellen är inte kontrollerat.",
    },
    "i-14": { title: "Folkmängd", text: "Invånare den 1 januari." },
    "i-14-projection": {
      title: "Befolkningsframskrivning",
      text: "Huvudalternativet MMMM; visa HHMH och LLML som ytterpunkter.",
    },
    "i-15": {
      title: "Vräkningar och exekutiva försäljningar",
      text: "Begärda och genomförda; ingen öppen serie per kommun hittades.",
    },
    "i-16": {
      title: "Nya i kö till anpassad bostad",
      text: "Har fått beslut och väntar på en viss bostad; tabellen i KOSTRA är inte kontrollerad.",
    },
    "i-17": {
      title: "Bostäder med anvisningsrätt (tilvisning, tildeling)",
      text: "Kommunens avtal med privata hyresvärdar.",
    },
    "i-18": {
      title: "Väntetid och handläggningstid",
      text: "Genomsnitt från ansökan till beslut och från beslut till bostad.",
    },
    "i-19": {
      title: "Trångbodda personer",
      text: "SSB:s registerdefinition; jämför bara med samma norm.",
    },
    "i-20": { title: "Barn 0–17 år som bor trångt", text: "FHI:s folkhälsostatistik, serie 794." },
    "i-21": {
      title: "Planlagd bostadsreserv",
      text: "Reserv delad med (årlig befolkningstillväxt delad med två personer per bostad).",
    },
    "i-22": {
      title: "Beslut enligt boligsosialloven",
      text: "Ange även överklaganden, ändringar och dagar till beslut.",
    },
    "i-23": {
      title: "Höga boendeutgifter",
      text: "Boendeutgifter över 25 procent av disponibel inkomst; finns mest för riket.",
    },
    "i-24": {
      title: "Svag ställning på bostadsmarknaden enligt register",
      text: "Låg inkomst tillsammans med trångboddhet eller hög skuld; beställs hos SSB.",
    },
    "i-25": { title: "Hyresnivå", text: "Beräknad hyra per priszon, inte per kommun." },
    "i-25-price": { title: "Pris per kvadratmeter", text: "Sålda bostäder per kommun." },
    "i-26": {
      title: "Hushållens inkomst",
      text: "Median, även per stadsdel och delområde; visa låg inkomst för sig.",
    },
    "i-27": {
      title: "Privata hushåll",
      text: "Antal; med folkmängden ger det personer per hushåll.",
    },
    "i-28": { title: "Flyttnetto", text: "Inflyttade minus utflyttade, per kvartal." },
    "i-29": {
      title: "Registrerad avgång av bostäder",
      text: "För ersättningsbehovet i behovsberäkningar; per kvartal.",
    },
    "i-30": {
      title: "Invånare 80 år och äldre",
      text: "Summan av åldrarna 80 och över i befolkningstabellen.",
    },
  },
  units: {
    "per-1000": "per 1 000 invånare",
    percent: "procent",
    nok: "norska kronor",
    loans: "lån (antal)",
    households: "hushåll",
    dwellings: "bostäder",
    persons: "personer",
    cases: "ärenden",
    days: "dagar",
    years: "år",
    decisions: "beslut",
    "nok-per-m2": "norska kronor per m²",
  },
  norms: {
    "ssb-25-persons": {
      title: "SSB:s register, 25 m², personer",
      text: "Personer i bostäder med färre rum än personer (eller en person på ett rum) och under 25 m² per person. Gäller från 2015.",
    },
    "ssb-25-households": {
      title: "SSB:s register, 25 m², hushåll",
      text: "Samma regel som för personer, men det är hushållen som räknas. Talet är lägre än andelen personer.",
    },
    "ssb-25-gaps": {
      title: "FHI, 25 m², med regel för saknade data",
      text: "Som SSB:s register, men saknas rum eller yta avgör den andra uppgiften ensam. Andelen utan uppgift visas.",
    },
    "ssb-20": {
      title: "SSB:s övriga statistik, 20 m²",
      text: "Samma rumsregel men under 20 m² per person. Används i annan statistik än registret; att personer räknas är inte kontrollerat.",
    },
  },
} as const satisfies Partial<FrameworkMessages>;
