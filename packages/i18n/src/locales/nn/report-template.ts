import type { Messages } from "../../messages.ts";

/** A tenant's own Word file that its documents look like. */
export const reportTemplate: Messages["web"]["reportTemplate"] = {
  page: "Rapportar",
  title: "Eigen mal for Word",
  say: "Word-dokument som blir bestilte her, får utsjånaden til ei fil de lastar opp: overskrifter, skrifttypar og fargar, papir og margar, topptekst og botntekst med våpen eller logo. Teksten i fila blir ikkje brukt. Rapportar i andre format blir ikkje endra.",
  none: "Ingen mal er lasta opp. Word-dokument har utsjånaden til Boplan.",
  facts: {
    file: "Fil",
    added: "Lasta opp",
    by: "Av",
    holds: "Blir teke med",
  },
  byOperator: "Drifta",
  holds: {
    styles_one: "{{count}} stil",
    styles_other: "{{count}} stilar",
    theme: "skrifttypar og fargar",
    page: "papir og margar",
    header: "topptekst",
    footer: "botntekst",
    pictures_one: "{{count}} bilete",
    pictures_other: "{{count}} bilete",
  },
  download: "Hent malen ({{size}})",
  file: "Word-fil",
  hint: "Ei .docx eller .dotx på høgst 10 MB, utan makroar, innebygde objekt og bilete som blir henta frå ein annan stad.",
  again: "Vel fila på nytt.",
  upload: "Last opp malen",
  replace: "Byt ut malen",
  remove: "Fjern malen",
  removeSay:
    "Word-dokument som blir laga etterpå, får utsjånaden til Boplan. Dei som alt er laga, blir ikkje endra.",
  removeDo: "Fjern",
  used: "Mal",
  done: {
    set: "Malen er lagra. Word-dokument som blir laga frå no av, får utsjånaden hans.",
    removed: "Malen er fjerna.",
  },
  log: { set: "Mal for Word-dokument lagra", remove: "Mal for Word-dokument fjerna" },
  sentences: {
    set: "{{who}} lagra ein mal for Word-dokument",
    remove: "{{who}} fjerna malen for Word-dokument",
  },
};

/** Why such a file was not taken. */
export const styleTemplateErrors: Messages["errors"]["styleTemplate"] = {
  noFile: "Vel ei Word-fil",
  changedMeanwhile:
    "Nokon annan har bytt malen i mellomtida. Last sida på nytt og gjer endringa igjen.",
};
