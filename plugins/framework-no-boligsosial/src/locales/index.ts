import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { sv } from "./sv.ts";

export const locales = { sv, nb, nn, en };
