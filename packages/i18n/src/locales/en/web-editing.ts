export const webEditing = {
  edit: {
    title: "Edit",
    titleOf: "Edit: {{title}}",
    hintDate: "A year, month or day will do: 2027, 2027-02, 2027-02-14.",
    noUnit: "Nobody responsible",
    noStatus: "No status",
    unjudged: "Not assessed",
    save: "Save",
    cancel: "Cancel",
    errorTitle: "This needs to be put right before it can be saved",
    onlyStatus: "You can report how it is going. The text is changed by the planner.",
    onlyStatusAdopted:
      "The plan is no longer a draft. Progress can be reported, the text is settled.",
    closed: "The plan has been superseded and cannot be changed.",
    conflictTitle: "Somebody else changed the same part",
    conflictSay:
      "Nothing has been saved and nothing is lost. Compare the texts below, change the form if you like, and save. Your text will then apply.",
    conflictField: "Field",
    conflictMine: "Your text",
    conflictTheirs: "The text that applies now",
    keepTheirs: "Keep the text that applies now",
    keepMine: "Save my text",
  },
};
