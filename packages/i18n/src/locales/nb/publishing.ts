import type { Messages } from "../../messages.ts";

/** Texts of the pages where a municipality says what is public and who publishes. */
export const publishing: Pick<Messages["web"], "publishing"> = {
  publishing: {
    title: "Publisering",
    say: "Dette leser alle på kommunens offentlige sider, og det følger med åpne data.",
    seePages: "Se de offentlige sidene",
    nothingPublic:
      "Ingenting er offentlig ennå. Opplysningene vises når en plan blir gjort offentlig.",
    pagesPart: "De offentlige sidene",
    dataPart: "Åpne data",
    contact: "Hvem svarer på spørsmål",
    contactName: "Enhet eller funksjon",
    contactNameHint: "Ingen enkeltperson trenger å navngis.",
    contactEmail: "E-postadresse",
    organisationNumber: "Organisasjonsnummer",
    about: "Om kommunen",
    aboutHint: "Et par setninger på kommunens eget språk. Tom linje gir nytt avsnitt.",
    licence: "Lisens",
    licenceHint: "Sier hva andre kan gjøre med planens data.",
    noLicence: "Ingen valgt",
    host: "Egen adresse",
    hostHint:
      "For eksempel bolig.kommunen.no. Den må peke på denne tjenesten i kommunens DNS. Innlogging finnes ikke der.",
    picture: "Våpen eller logo",
    pictureHint: "PNG, høyst 256 kB.",
    pictureAlt: "Hva bildet viser",
    pictureAltHint: "Leses opp for den som ikke ser bildet.",
    pictureRemove: "Fjern bildet",
    save: "Lagre",
    done: {
      saved: "Opplysningene er lagret.",
      documents: "Dokumentene lages på nytt.",
    },
    public: "Offentlig",
    publicNone: "Ingenting av planen er offentlig.",
    address: "Planens offentlige side",
    current: "Gjelder nå",
    since: "Offentlig siden {{date}}.",
    documents: {
      made: "Alle dokumenter kan hentes.",
      making: "Dokumentene blir laget nå.",
      failed: "Et dokument kunne ikke lages.",
      retry: "Lag dokumentene på nytt",
    },
    withdraw: "Trekk tilbake",
    withdrawVersion: "Trekk tilbake versjon {{number}}",
    withdrawSay:
      "Siden, dokumentene og åpne data forsvinner straks. Var det den som gjelder, gjelder den nyeste av dem som er igjen.",
    withdrawAll: "Trekk tilbake hele planen",
    withdrawAllSay: "Ingen versjon av planen er offentlig lenger. Den kan gjøres offentlig igjen.",
    before: "Er trukket tilbake",
    wasWithdrawn: "Versjon {{number}}, {{date}}",
    wasWithdrawnBy: "Versjon {{number}}, {{date}}, av {{who}}",
    preview: "Slik ser versjon {{number}} ut",
    previewTitle: "Se før du gjør offentlig",
  },
};
