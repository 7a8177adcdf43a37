/** Refusals of publishing and of public pages. */
export const publishingErrors = {
  publisher: {
    hostMalformed: "Write an address without spaces, for example housing.example.org.",
    hostTaken: "The address is already in use.",
    organisationNumber: "Write the number with nine or ten digits.",
    badEmail: "Write an e-mail address, for example housing@example.org.",
    licence: "Choose a licence from the list.",
    pictureType:
      "The picture must be a PNG file of at most 2,000 pixels a side. SVG and other kinds are not accepted.",
    pictureTooLarge: "The picture is too large. The limit is {{kilobytes}} kB.",
    pictureAltMissing: "Describe the picture for those who cannot see it.",
    changedMeanwhile:
      "Somebody else has saved in the meantime. Load the page again and try once more.",
  },
  publicPlan: {
    notFound: "The plan is not public.",
  },
  publicVersion: {
    notFound: "The version is not public.",
  },
  publicDocument: {
    notFound: "The document does not exist.",
  },
  publicPicture: {
    notFound: "The picture does not exist.",
  },
} as const;
