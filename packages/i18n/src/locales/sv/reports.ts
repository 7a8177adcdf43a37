export const reports = { contents: "Innehåll" } as const;
