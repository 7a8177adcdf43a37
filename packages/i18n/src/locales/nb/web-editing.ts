export const webEditing = {
  edit: {
    title: "Rediger",
    titleOf: "Rediger: {{title}}",
    hintDate: "År, måned eller dag går bra: 2027, 2027-02, 2027-02-14.",
    noUnit: "Ingen ansvarlig",
    noStatus: "Ingen status",
    unjudged: "Ikke vurdert",
    save: "Lagre",
    cancel: "Avbryt",
    errorTitle: "Dette må rettes før det kan lagres",
    onlyStatus: "Du kan rapportere status. Teksten endres av den som planlegger.",
    onlyStatusAdopted:
      "Planen er ikke lenger et utkast. Status kan rapporteres, teksten ligger fast.",
    closed: "Planen er erstattet og kan ikke endres.",
    conflictTitle: "Noen andre endret den samme delen",
    conflictSay:
      "Ingenting er lagret, og ingenting er borte. Sammenlign tekstene under, endre i skjemaet hvis du vil, og lagre. Da gjelder din tekst.",
    conflictField: "Opplysning",
    conflictMine: "Din tekst",
    conflictTheirs: "Teksten som gjelder nå",
    keepTheirs: "Behold teksten som gjelder nå",
    keepMine: "Lagre min tekst",
  },
};
