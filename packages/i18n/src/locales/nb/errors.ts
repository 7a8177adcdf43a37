import type { Messages } from "../../messages.ts";

export const errors: Messages["errors"] = {
  unknown: "Noe gikk galt. Prøv igjen.",
};
