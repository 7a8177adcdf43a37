export const common = {
  productName: "Boplan",
  languages: { sv: "Svenska", nb: "Norsk bokmål", nn: "Nynorsk", en: "English" },
} as const;
