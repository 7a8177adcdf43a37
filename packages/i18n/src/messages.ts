import type { sv } from "./locales/sv/index.ts";

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** The shape of the core texts. Swedish is the source; every other language is typed by it. */
export type Messages = Texts<typeof sv>;
