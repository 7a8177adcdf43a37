import type { PlanElement } from "@boplan/domain/plan";
import { useText } from "../../text/text.tsx";
import { useWriting } from "./writing-context.tsx";

/** Where the element was taken from, when it was not written here. */
export function OriginNote({ element }: { readonly element: PlanElement }) {
  const { t } = useText();
  const { framework } = useWriting();
  const { origin, templateId, source } = element;
  const template = origin?.kind === "template" ? origin.reference : templateId;
  const lines = [
    ...(template
      ? [t("writing.origin.template", { title: framework.templates[template] ?? template })]
      : []),
    ...(origin?.kind === "formerPlan"
      ? [t("writing.origin.formerPlan", { title: origin.reference })]
      : []),
    ...(origin?.kind === "otherMunicipality"
      ? [
          t("writing.origin.otherMunicipality", {
            title: origin.reference,
            municipality: origin.municipality ?? "",
          }),
        ]
      : []),
    ...(source ? [t("writing.origin.source", { from: source.lines[0], to: source.lines[1] })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="bp-group">
      <h3>{t("writing.origin.title")}</h3>
      {lines.map((line) => (
        <p className="bp-sub bp-sm" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
