import type { StatementTopic, Word } from "@boplan/framework-sdk";
import {
  boligsosialLov,
  guide,
  husbankenOnTheAct,
  ombudOnForwarding,
  participationInPlanning,
  planningProgramme,
  stateGovernorOnTheAct,
} from "../citations.ts";

const words = (...ids: readonly string[]): readonly Word[] => ids.map((id) => ({ id }));

/** Parts of the organisation that carry goals; the municipality maps them to its own units. */
export const unitTypes: readonly Word[] = words(
  "nav",
  "helse",
  "oppvekst",
  "teknisk",
  "samfunn",
  "bolig",
  "okonomi",
  "kommunedirektor",
  "flyktning",
);

/** What the knowledge base of a plan is usually about. */
export const analysisTopics: readonly Word[] = words(
  "behovsoversikt",
  "befolkning",
  "boligmarked",
  "boligmasse",
  "boligreserve",
  "kommunale-boliger",
  "vanskeligstilte",
  "bostedslose",
  "tilrettelagte-boliger",
  "flyktninger",
  "bomiljo",
  "foringer",
  "ressurser",
  "aktorer-handlingsrom",
  "forrige-plan",
);

/** What a plan says in words, each with the place that asks for it or is behind it. */
export const statements: readonly StatementTopic[] = [
  { id: "avgrensing", citation: guide.preparation },
  { id: "plantype-valg", citation: guide.preparation },
  { id: "samarbeid-sektorer", citation: boligsosialLov("§ 5") },
  { id: "samarbeid-offentlige", citation: boligsosialLov("§ 5") },
  { id: "lovens-enhet", citation: stateGovernorOnTheAct },
  { id: "oversending", citation: ombudOnForwarding },
  { id: "vedtakets-innhold", citation: husbankenOnTheAct },
  { id: "planprogram-innhold", citation: planningProgramme },
  { id: "medvirkning", citation: participationInPlanning },
  { id: "ferdig-kriterier", citation: guide.measures },
  { id: "prioritering", citation: guide.solutions },
  { id: "rullering", citation: guide.planKinds },
];

/** Plans, programmes and papers that a boligsosial plan stands beside or rests on. */
export const relatedDocuments: readonly Word[] = words(
  "planstrategi",
  "samfunnsdel",
  "arealdel",
  "kommunedelplan",
  "handlingsdel",
  "okonomiplan",
  "arsbudsjett",
  "planprogram",
  "prosjektplan",
  "behovsoversikt",
  "kunnskapsgrunnlag",
  "mulighetsstudie",
  "horingssammendrag",
  "boligplan",
  "boligsosial-plan",
  "boligprogram",
  "folkehelseoversikt",
  "helse-omsorgsplan",
  "retningslinjer",
  "regional-plan",
  "nasjonal-strategi",
  "bustadmeldinga",
  "nasjonale-forventninger",
);
