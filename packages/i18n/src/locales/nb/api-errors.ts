import type { Messages } from "../../messages.ts";

/** What programs are told when something cannot be done, and what goes wrong with their tokens. */
export const apiErrors: Pick<Messages["errors"], "api" | "token" | "observation"> = {
  api: {
    badToken: "Nøkkelen gjelder ikke. Den kan være trukket tilbake, utløpt eller feilskrevet.",
    tokenMissing: "Dette krever en nøkkel. Send den i feltet Authorization: Bearer.",
    scopeMissing: "Nøkkelen mangler tilgangen {{scope}}.",
    notFound: "Det finnes ingenting her.",
    methodNotAllowed: "{{method}} kan ikke brukes her. Dette kan brukes: {{allowed}}.",
    notAcceptable: "Formatet finnes ikke. Dette finnes: {{offered}}.",
    mediaType: "Innholdet skal være {{wanted}}.",
    tooLarge: "Innholdet er for stort. Grensen er {{kilobytes}} kB.",
    badJson: "Innholdet er ikke gyldig JSON.",
    badParameters: "Noe i adressen eller hodet passer ikke.",
    badBody: "Noe i innholdet passer ikke.",
    preconditionRequired: "Oppgi i If-Match hvilken versjon endringen bygger på.",
    preconditionFailed:
      "Det er endret siden versjonen som ble oppgitt i If-Match. Hent det nye og prøv igjen.",
    throttled: "For mange kall. Vent {{seconds}} sekunder.",
    internal: "Noe gikk galt hos oss.",
    field: {
      type: "Verdien skal være av typen {{expected}}.",
      missing: "Opplysningen mangler.",
      unknown: "Ukjente opplysninger: {{keys}}.",
      choice: "Tillatte verdier: {{allowed}}.",
      malformed: "Verdien passer ikke.",
    },
    /** Titles of problems, by status. */
    titles: {
      "400": "Ugyldig forespørsel",
      "401": "Ikke innlogget",
      "403": "Ikke tillatt",
      "404": "Finnes ikke",
      "405": "Feil metode",
      "406": "Formatet finnes ikke",
      "409": "I strid med tilstanden",
      "412": "Endret i mellomtiden",
      "413": "For stort",
      "415": "Feil innholdstype",
      "422": "Opplysninger passer ikke",
      "428": "Versjon kreves",
      "429": "For mange kall",
      "500": "Feil hos oss",
    },
  },
  token: {
    notFound: "Nøkkelen finnes ikke.",
    nameMissing: "Skriv et navn på nøkkelen.",
    nameTooLong: "Navnet er for langt. Høyst 100 tegn.",
    scopeMissing: "Velg minst én tilgang.",
    badExpiry: "Velg hvor lenge nøkkelen skal gjelde.",
    scopeBeyondRole: "Rollen din har ikke tilgangen {{scope}}, så nøkkelen kan ikke få den.",
    tooMany: "Det finnes allerede {{limit}} nøkler. Trekk tilbake en først.",
    alreadyMade:
      "Nøkkelen er allerede laget og kan ikke vises igjen. Trekk den tilbake og lag en ny.",
  },
  observation: {
    unknownIndicator: "Delen har ingen indikator som heter «{{name}}».",
    tooMany: "Indikatoren kan ha høyst {{limit}} verdier.",
  },
};
