import type { Messages } from "../../messages.ts";

/** Texts of the pages where a municipality says what is public and who publishes. */
export const publishing: Pick<Messages["web"], "publishing"> = {
  publishing: {
    title: "Publishing",
    say: "Everyone reads this on the municipality’s public pages, and it goes with the open data.",
    seePages: "See the public pages",
    nothingPublic: "Nothing is public yet. The facts are shown once a plan is made public.",
    pagesPart: "The public pages",
    dataPart: "Open data",
    contact: "Who answers questions",
    contactName: "Unit or function",
    contactNameHint: "No individual needs to be named.",
    contactEmail: "E-mail address",
    organisationNumber: "Organisation number",
    about: "About the municipality",
    aboutHint:
      "A few sentences in the municipality’s own language. An empty line starts a new paragraph.",
    licence: "Licence",
    licenceHint: "Says what others may do with the plan’s data.",
    noLicence: "None chosen",
    host: "Own address",
    hostHint:
      "For example housing.example.org. It must point to this service in the municipality’s DNS. There is no sign-in there.",
    picture: "Arms or logo",
    pictureHint: "PNG, at most 256 kB.",
    pictureAlt: "What the picture shows",
    pictureAltHint: "Read out to those who cannot see the picture.",
    pictureRemove: "Remove the picture",
    save: "Save",
    done: {
      saved: "The facts are saved.",
      documents: "The documents are being made again.",
    },
    public: "Public",
    publicNone: "Nothing of the plan is public.",
    address: "The plan’s public page",
    current: "Holds now",
    since: "Public since {{date}}.",
    documents: {
      made: "All documents can be fetched.",
      making: "The documents are being made.",
      failed: "A document could not be made.",
      retry: "Make the documents again",
    },
    withdraw: "Withdraw",
    withdrawVersion: "Withdraw version {{number}}",
    withdrawSay:
      "The page, the documents and the open data are gone at once. If it was the one that holds, the latest of those left holds.",
    withdrawAll: "Withdraw the whole plan",
    withdrawAllSay: "No version of the plan is public any more. It can be made public again.",
    before: "Has been withdrawn",
    wasWithdrawn: "Version {{number}}, {{date}}",
    wasWithdrawnBy: "Version {{number}}, {{date}}, by {{who}}",
    preview: "How version {{number}} will look",
    previewTitle: "Look before making public",
  },
};
