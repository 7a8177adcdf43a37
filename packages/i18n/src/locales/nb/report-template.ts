import type { Messages } from "../../messages.ts";

/** A tenant's own Word file that its documents look like. */
export const reportTemplate: Messages["web"]["reportTemplate"] = {
  page: "Rapporter",
  title: "Egen mal for Word",
  say: "Word-dokumenter som bestilles her, får utseendet til en fil dere laster opp: overskrifter, skrifttyper og farger, papir og marger, topptekst og bunntekst med våpen eller logo. Teksten i filen brukes ikke. Rapporter i andre formater endres ikke.",
  none: "Ingen mal er lastet opp. Word-dokumenter har Boplans utseende.",
  facts: {
    file: "Fil",
    added: "Lastet opp",
    by: "Av",
    holds: "Tas med",
  },
  byOperator: "Driften",
  holds: {
    styles_one: "{{count}} stil",
    styles_other: "{{count}} stiler",
    theme: "skrifttyper og farger",
    page: "papir og marger",
    header: "topptekst",
    footer: "bunntekst",
    pictures_one: "{{count}} bilde",
    pictures_other: "{{count}} bilder",
  },
  download: "Hent malen ({{size}})",
  file: "Word-fil",
  hint: "En .docx eller .dotx på høyst 10 MB, uten makroer, innebygde objekter og bilder som hentes fra et annet sted.",
  again: "Velg filen på nytt.",
  upload: "Last opp malen",
  replace: "Bytt ut malen",
  remove: "Fjern malen",
  removeSay:
    "Word-dokumenter som lages etterpå, får Boplans utseende. De som allerede er laget, endres ikke.",
  removeDo: "Fjern",
  used: "Mal",
  done: {
    set: "Malen er lagret. Word-dokumenter som lages fra nå av, får utseendet dens.",
    removed: "Malen er fjernet.",
  },
  log: { set: "Mal for Word-dokumenter lagret", remove: "Mal for Word-dokumenter fjernet" },
  sentences: {
    set: "{{who}} lagret en mal for Word-dokumenter",
    remove: "{{who}} fjernet malen for Word-dokumenter",
  },
};

/** Why such a file was not taken. */
export const styleTemplateErrors: Messages["errors"]["styleTemplate"] = {
  noFile: "Velg en Word-fil",
  changedMeanwhile:
    "Noen andre har byttet malen i mellomtiden. Last siden på nytt og gjør endringen igjen.",
};
