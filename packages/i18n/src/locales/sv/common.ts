export const common = { productName: "Boplan" } as const;
