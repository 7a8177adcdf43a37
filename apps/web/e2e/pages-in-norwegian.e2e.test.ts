import { lookAtPages } from "./support/look-at-pages.ts";

lookAtPages([
  { person: "ragnhild@eigersund.example", language: "nb" },
  { person: "ingrid@tromso.example", language: "nn" },
]);
