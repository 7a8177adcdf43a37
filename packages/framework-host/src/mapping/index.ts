export {
  type ApplyFrameworkMappingOptions,
  applyFrameworkMapping,
} from "./apply-framework-mapping.ts";
export type { ElementChoice, MappingChoices } from "./choices.ts";
export type { ElementMapping, ElementNote, MappingChange } from "./element-mapping.ts";
export {
  type FrameworkMapping,
  type GoalAreaMapping,
  type MapFrameworkOptions,
  mapFramework,
} from "./framework-mapping.ts";
export type { PartConversion } from "./part-conversion.ts";
export {
  applyRegimeMapping,
  type MapRegimeOptions,
  mapRegime,
  type NewRequirement,
  type RegimeMapping,
  type TypeMapping,
} from "./regime-mapping.ts";
export type { RegimePartMapping } from "./regime-parts.ts";
export {
  PROPOSED_FROM,
  TERM_GROUPS,
  type TermCandidate,
  type TermGroup,
  type TermMapping,
  type TermNote,
} from "./term-mapping.ts";
