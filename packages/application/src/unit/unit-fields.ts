import { cleanText } from "@boplan/domain/text";
import { z } from "zod";

/** A unit's name. Issues carry codes of the `errors` texts. */
export const unitNameSchema = z
  .string()
  .transform((written) => cleanText(written).replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "unit.nameMissing").max(200, "unit.nameTooLong"));

/** A day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date("unit.badDay");
