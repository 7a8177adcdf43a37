export const webEditing = {
  edit: {
    title: "Rediger",
    titleOf: "Rediger: {{title}}",
    hintDate: "År, månad eller dag går bra: 2027, 2027-02, 2027-02-14.",
    noUnit: "Ingen ansvarleg",
    noStatus: "Ingen status",
    unjudged: "Ikkje vurdert",
    save: "Lagre",
    cancel: "Avbryt",
    errorTitle: "Dette må rettast før det kan lagrast",
    onlyStatus: "Du kan rapportere status. Teksten blir endra av den som planlegg.",
    onlyStatusAdopted:
      "Planen er ikkje lenger eit utkast. Status kan rapporterast, teksten ligg fast.",
    closed: "Planen er erstatta og kan ikkje endrast.",
    conflictTitle: "Nokon andre endra den same delen",
    conflictSay:
      "Ingenting er lagra, og ingenting er borte. Samanlikn tekstane under, endre i skjemaet om du vil, og lagre. Då gjeld teksten din.",
    conflictField: "Opplysning",
    conflictMine: "Teksten din",
    conflictTheirs: "Teksten som gjeld no",
    keepTheirs: "Behald teksten som gjeld no",
    keepMine: "Lagre teksten min",
  },
};
