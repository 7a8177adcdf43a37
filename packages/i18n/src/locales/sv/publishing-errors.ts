/** Refusals of publishing and of public pages. */
export const publishingErrors = {
  publisher: {
    hostMalformed: "Skriv en adress utan mellanslag, till exempel bostad.kommunen.se.",
    hostTaken: "Adressen används redan.",
    organisationNumber: "Skriv numret med nio eller tio siffror.",
    badEmail: "Skriv en e-postadress, till exempel bostad@kommunen.se.",
    licence: "Välj en licens i listan.",
    pictureType:
      "Bilden behöver vara en PNG-fil på högst 2 000 bildpunkter. SVG och andra sorter tas inte emot.",
    pictureTooLarge: "Bilden är för stor. Gränsen är {{kilobytes}} kB.",
    pictureAltMissing: "Beskriv bilden för den som inte ser den.",
    changedMeanwhile: "Någon annan har sparat under tiden. Läs in sidan igen och försök på nytt.",
  },
  publicPlan: {
    notFound: "Planen är inte offentlig.",
  },
  publicVersion: {
    notFound: "Versionen är inte offentlig.",
  },
  publicDocument: {
    notFound: "Dokumentet finns inte.",
  },
  publicPicture: {
    notFound: "Bilden finns inte.",
  },
} as const;
