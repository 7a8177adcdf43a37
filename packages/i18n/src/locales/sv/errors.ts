export const errors = {
  unknown: "Något gick fel. Försök igen.",
} as const;
