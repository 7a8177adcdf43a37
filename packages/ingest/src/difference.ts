export {
  type DifferenceEntry,
  type DifferenceField,
  differenceFromPlan,
} from "./difference/difference-from-plan.ts";
