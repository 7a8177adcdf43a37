/** Refusals of publishing and of public pages. */
export const publishingErrors = {
  publisher: {
    hostMalformed: "Skriv en adresse uten mellomrom, for eksempel bolig.kommunen.no.",
    hostTaken: "Adressen er allerede i bruk.",
    organisationNumber: "Skriv nummeret med ni eller ti sifre.",
    badEmail: "Skriv en e-postadresse, for eksempel bolig@kommunen.no.",
    licence: "Velg en lisens i listen.",
    pictureType:
      "Bildet må være en PNG-fil på høyst 2 000 bildepunkter. SVG og andre typer tas ikke imot.",
    pictureTooLarge: "Bildet er for stort. Grensen er {{kilobytes}} kB.",
    pictureAltMissing: "Beskriv bildet for den som ikke ser det.",
    changedMeanwhile: "Noen andre har lagret i mellomtiden. Last siden på nytt og prøv igjen.",
  },
  publicPlan: {
    notFound: "Planen er ikke offentlig.",
  },
  publicVersion: {
    notFound: "Versjonen er ikke offentlig.",
  },
  publicDocument: {
    notFound: "Dokumentet finnes ikke.",
  },
  publicPicture: {
    notFound: "Bildet finnes ikke.",
  },
} as const;
