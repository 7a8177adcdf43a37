import { Icon } from "@boplan/ui/icons";
import { useText } from "../../text/text.tsx";
import { RequirementList } from "./requirement-list.tsx";
import { useWriting } from "./writing-context.tsx";

/** What the law asks of the chosen element. */
export function ElementRequirements({ elementId }: { readonly elementId: string }) {
  const { t } = useText();
  const { wanting } = useWriting();
  if (wanting === null) return null;
  // An answer about the element chosen before is not about this one.
  const own = wanting.own.filter(({ places }) => places[0]?.elementId === elementId);
  const blocking = own.filter(({ blocks, places }) => blocks && places[0]?.setAside === null);
  return (
    <section className="bp-requirements" aria-labelledby="own-requirements">
      <h3 id="own-requirements">{t("writing.requirements.ofElement")}</h3>
      {own.length === 0 ? (
        <p className="bp-fine">
          <Icon name="check" /> {t("writing.requirements.nothingHere")}
        </p>
      ) : (
        <>
          <p className="bp-sub bp-sm">
            {blocking.length > 0
              ? t("writing.requirements.blocks", { count: blocking.length })
              : t("writing.requirements.hindersNothing")}
          </p>
          <RequirementList title={null} rules={own} />
        </>
      )}
    </section>
  );
}
