import type { Messages } from "../../messages.ts";

export const common: Messages["common"] = {
  productName: "Boplan",
  languages: { sv: "Svenska", nb: "Norsk bokmål", nn: "Nynorsk", en: "English" },
};
