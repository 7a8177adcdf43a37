import type { CountyFacts } from "../county.ts";

/**
 * The 21 counties of Sweden and the 15 of Norway: country, code, name, short name, abbreviation and
 * regional body. Sources: Statistics Sweden and Statistics Norway (Klass 104) for codes and names,
 * Kolada for the names of the Swedish regions. Swedish abbreviations are the county letters;
 * Norway has none, so its three letters are our own.
 */
export const COUNTIES: readonly CountyFacts[] = [
  ["SE", "01", "Stockholms län", "Stockholm", "AB", "Region Stockholm"],
  ["SE", "03", "Uppsala län", "Uppsala", "C", "Region Uppsala"],
  ["SE", "04", "Södermanlands län", "Södermanland", "D", "Region Sörmland"],
  ["SE", "05", "Östergötlands län", "Östergötland", "E", "Region Östergötland"],
  ["SE", "06", "Jönköpings län", "Jönköping", "F", "Region Jönköpings län"],
  ["SE", "07", "Kronobergs län", "Kronoberg", "G", "Region Kronoberg"],
  ["SE", "08", "Kalmar län", "Kalmar", "H", "Region Kalmar"],
  ["SE", "09", "Gotlands län", "Gotland", "I", "Region Gotland"],
  ["SE", "10", "Blekinge län", "Blekinge", "K", "Region Blekinge"],
  ["SE", "12", "Skåne län", "Skåne", "M", "Region Skåne"],
  ["SE", "13", "Hallands län", "Halland", "N", "Region Halland"],
  ["SE", "14", "Västra Götalands län", "Västra Götaland", "O", "Västra Götalandsregionen"],
  ["SE", "17", "Värmlands län", "Värmland", "S", "Region Värmland"],
  ["SE", "18", "Örebro län", "Örebro", "T", "Region Örebro län"],
  ["SE", "19", "Västmanlands län", "Västmanland", "U", "Region Västmanland"],
  ["SE", "20", "Dalarnas län", "Dalarna", "W", "Region Dalarna"],
  ["SE", "21", "Gävleborgs län", "Gävleborg", "X", "Region Gävleborg"],
  ["SE", "22", "Västernorrlands län", "Västernorrland", "Y", "Region Västernorrland"],
  ["SE", "23", "Jämtlands län", "Jämtland", "Z", "Region Jämtland Härjedalen"],
  ["SE", "24", "Västerbottens län", "Västerbotten", "AC", "Region Västerbotten"],
  ["SE", "25", "Norrbottens län", "Norrbotten", "BD", "Region Norrbotten"],
  ["NO", "03", "Oslo", "Oslo", "OSL", "Oslo kommune"],
  ["NO", "11", "Rogaland", "Rogaland", "ROG", "Rogaland fylkeskommune"],
  ["NO", "15", "Møre og Romsdal", "Møre og Romsdal", "MØR", "Møre og Romsdal fylkeskommune"],
  ["NO", "18", "Nordland", "Nordland", "NOR", "Nordland fylkeskommune"],
  ["NO", "31", "Østfold", "Østfold", "ØST", "Østfold fylkeskommune"],
  ["NO", "32", "Akershus", "Akershus", "AKE", "Akershus fylkeskommune"],
  ["NO", "33", "Buskerud", "Buskerud", "BUS", "Buskerud fylkeskommune"],
  ["NO", "34", "Innlandet", "Innlandet", "INN", "Innlandet fylkeskommune"],
  ["NO", "39", "Vestfold", "Vestfold", "VEF", "Vestfold fylkeskommune"],
  ["NO", "40", "Telemark", "Telemark", "TEL", "Telemark fylkeskommune"],
  ["NO", "42", "Agder", "Agder", "AGD", "Agder fylkeskommune"],
  ["NO", "46", "Vestland", "Vestland", "VEL", "Vestland fylkeskommune"],
  ["NO", "50", "Trøndelag", "Trøndelag", "TRØ", "Trøndelag fylkeskommune"],
  ["NO", "55", "Troms", "Troms", "TRO", "Troms fylkeskommune"],
  ["NO", "56", "Finnmark", "Finnmark", "FIN", "Finnmark fylkeskommune"],
];
