/** Refusals of publishing and of public pages. */
export const publishingErrors = {
  publisher: {
    hostMalformed: "Skriv ei adresse utan mellomrom, til dømes bustad.kommunen.no.",
    hostTaken: "Adressa er alt i bruk.",
    organisationNumber: "Skriv nummeret med ni eller ti siffer.",
    badEmail: "Skriv ei e-postadresse, til dømes bustad@kommunen.no.",
    licence: "Vel ein lisens i lista.",
    pictureType:
      "Biletet må vere ei PNG-fil på høgst 2 000 biletpunkt. SVG og andre typar blir ikkje tekne imot.",
    pictureTooLarge: "Biletet er for stort. Grensa er {{kilobytes}} kB.",
    pictureAltMissing: "Skildre biletet for den som ikkje ser det.",
    changedMeanwhile: "Nokon andre har lagra i mellomtida. Last sida på nytt og prøv igjen.",
  },
  publicPlan: {
    notFound: "Planen er ikkje offentleg.",
  },
  publicVersion: {
    notFound: "Versjonen er ikkje offentleg.",
  },
  publicDocument: {
    notFound: "Dokumentet finst ikkje.",
  },
  publicPicture: {
    notFound: "Biletet finst ikkje.",
  },
} as const;
