import { lookAtPages } from "./support/look-at-pages.ts";

lookAtPages([{ person: "maja@norsjo.example", language: "sv" }]);
