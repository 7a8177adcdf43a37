import type { Messages } from "../../messages.ts";

/** What programs are told when something cannot be done, and what goes wrong with their tokens. */
export const apiErrors: Pick<Messages["errors"], "api" | "token" | "observation"> = {
  api: {
    badToken: "Nøkkelen gjeld ikkje. Han kan vere trekt tilbake, utgått eller feilskriven.",
    tokenMissing: "Dette krev ein nøkkel. Send han i feltet Authorization: Bearer.",
    scopeMissing: "Nøkkelen manglar tilgangen {{scope}}.",
    notFound: "Det finst ingenting her.",
    methodNotAllowed: "{{method}} kan ikkje brukast her. Dette kan brukast: {{allowed}}.",
    notAcceptable: "Formatet finst ikkje. Dette finst: {{offered}}.",
    mediaType: "Innhaldet skal vere {{wanted}}.",
    tooLarge: "Innhaldet er for stort. Grensa er {{kilobytes}} kB.",
    badJson: "Innhaldet er ikkje gyldig JSON.",
    badParameters: "Noko i adressa eller hovudet passar ikkje.",
    badBody: "Noko i innhaldet passar ikkje.",
    preconditionRequired: "Oppgi i If-Match kva versjon endringa byggjer på.",
    preconditionFailed:
      "Det er endra sidan versjonen som vart oppgitt i If-Match. Hent det nye og prøv igjen.",
    throttled: "For mange kall. Vent {{seconds}} sekund.",
    internal: "Noko gjekk gale hos oss.",
    field: {
      type: "Verdien skal vere av typen {{expected}}.",
      missing: "Opplysninga manglar.",
      unknown: "Ukjende opplysningar: {{keys}}.",
      choice: "Tillatne verdiar: {{allowed}}.",
      malformed: "Verdien passar ikkje.",
    },
    /** Titles of problems, by status. */
    titles: {
      "400": "Ugyldig førespurnad",
      "401": "Ikkje innlogga",
      "403": "Ikkje tillate",
      "404": "Finst ikkje",
      "405": "Feil metode",
      "406": "Formatet finst ikkje",
      "409": "I strid med tilstanden",
      "412": "Endra i mellomtida",
      "413": "For stort",
      "415": "Feil innhaldstype",
      "422": "Opplysningar passar ikkje",
      "428": "Versjon er påkravd",
      "429": "For mange kall",
      "500": "Feil hos oss",
    },
  },
  token: {
    notFound: "Nøkkelen finst ikkje.",
    nameMissing: "Skriv eit namn på nøkkelen.",
    nameTooLong: "Namnet er for langt. Høgst 100 teikn.",
    scopeMissing: "Vel minst éin tilgang.",
    badExpiry: "Vel kor lenge nøkkelen skal gjelde.",
    scopeBeyondRole: "Rolla di har ikkje tilgangen {{scope}}, så nøkkelen kan ikkje få han.",
    tooMany: "Det finst allereie {{limit}} nøklar. Trekk tilbake ein først.",
    alreadyMade:
      "Nøkkelen er allereie laga og kan ikkje visast igjen. Trekk han tilbake og lag ein ny.",
  },
  observation: {
    unknownIndicator: "Delen har ingen indikator som heiter «{{name}}».",
    tooMany: "Indikatoren kan ha høgst {{limit}} verdiar.",
  },
};
