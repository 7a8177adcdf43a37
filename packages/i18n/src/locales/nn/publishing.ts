import type { Messages } from "../../messages.ts";

/** Texts of the pages where a municipality says what is public and who publishes. */
export const publishing: Pick<Messages["web"], "publishing"> = {
  publishing: {
    title: "Publisering",
    say: "Dette les alle på dei offentlege sidene til kommunen, og det følgjer med opne data.",
    seePages: "Sjå dei offentlege sidene",
    nothingPublic:
      "Ingenting er offentleg enno. Opplysningane blir viste når ein plan blir gjord offentleg.",
    pagesPart: "Dei offentlege sidene",
    dataPart: "Opne data",
    contact: "Kven svarer på spørsmål",
    contactName: "Eining eller funksjon",
    contactNameHint: "Ingen enkeltperson treng å namngjevast.",
    contactEmail: "E-postadresse",
    organisationNumber: "Organisasjonsnummer",
    about: "Om kommunen",
    aboutHint: "Eit par setningar på kommunen sitt eige språk. Tom linje gir nytt avsnitt.",
    licence: "Lisens",
    licenceHint: "Seier kva andre kan gjere med data frå planen.",
    noLicence: "Ingen vald",
    host: "Eiga adresse",
    hostHint:
      "Til dømes bustad.kommunen.no. Ho må peike på denne tenesta i DNS-en til kommunen. Innlogging finst ikkje der.",
    picture: "Våpen eller logo",
    pictureHint: "PNG, høgst 256 kB.",
    pictureAlt: "Kva biletet viser",
    pictureAltHint: "Blir lese opp for den som ikkje ser biletet.",
    pictureRemove: "Fjern biletet",
    save: "Lagre",
    done: {
      saved: "Opplysningane er lagra.",
      documents: "Dokumenta blir laga på nytt.",
    },
    public: "Offentleg",
    publicNone: "Ingenting av planen er offentleg.",
    address: "Den offentlege sida til planen",
    current: "Gjeld no",
    since: "Offentleg sidan {{date}}.",
    documents: {
      made: "Alle dokument kan hentast.",
      making: "Dokumenta blir laga no.",
      failed: "Eit dokument kunne ikkje lagast.",
      retry: "Lag dokumenta på nytt",
    },
    withdraw: "Trekk tilbake",
    withdrawVersion: "Trekk tilbake versjon {{number}}",
    withdrawSay:
      "Sida, dokumenta og opne data forsvinn straks. Var det den som gjeld, gjeld den nyaste av dei som er att.",
    withdrawAll: "Trekk tilbake heile planen",
    withdrawAllSay: "Ingen versjon av planen er offentleg lenger. Ho kan gjerast offentleg igjen.",
    before: "Er trekt tilbake",
    wasWithdrawn: "Versjon {{number}}, {{date}}",
    wasWithdrawnBy: "Versjon {{number}}, {{date}}, av {{who}}",
    preview: "Slik ser versjon {{number}} ut",
    previewTitle: "Sjå før du gjer offentleg",
  },
};
