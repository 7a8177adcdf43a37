import { en } from "./en/index.ts";
import { nb } from "./nb/index.ts";
import { nn } from "./nn/index.ts";
import { sv } from "./sv/index.ts";

export const locales = { sv, nb, nn, en };
