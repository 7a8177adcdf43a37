import { lookAtPages } from "./support/look-at-pages.ts";

lookAtPages([
  { person: null, language: "sv" },
  // An officer and a reader meet the same pages with less on them; two of each show it.
  { person: "elin@norsjo.example", language: "sv", only: /edit-measure|adopted-read/ },
  { person: "oskar@norsjo.example", language: "sv", only: /reports|adopted-read/ },
  { person: "jonas@norsjo.example", language: "sv", only: /^admin-/ },
  // The comparing views have a file of their own.
  { person: "anna@bosamverkan.example", language: "sv", only: /tenant|home/ },
  { person: "leif@bosamverkan.example", language: "sv", only: /^region-area/ },
]);
