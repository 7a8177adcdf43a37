import type { PublisherFact } from "@boplan/application/public-plan/list-catalogue";
import { Icon } from "@boplan/ui/icons";
import { apiDocsPath } from "../../paths/token.ts";
import { useText } from "../../text/text.tsx";

export interface HarvestNoteProps {
  /** Facts of the publisher that are still to be stated; each is a field of the form beside. */
  readonly missing: readonly PublisherFact[];
  readonly catalogueUrl: string;
}

/** Whether the national catalogues can take the municipality's plans, and what stands in the way. */
export function HarvestNote({ missing, catalogueUrl }: HarvestNoteProps) {
  const { t } = useText();
  return (
    <section className="bp-harvest" aria-labelledby="open-data">
      <div className="bp-section-head">
        <h2 id="open-data">{t("programs.dcat.title")}</h2>
      </div>
      {missing.length === 0 ? (
        <>
          <p>{t("programs.dcat.ready")}</p>
          <p>
            <a href={catalogueUrl}>{catalogueUrl}</a>
          </p>
        </>
      ) : (
        <>
          <p>{t("programs.dcat.incomplete")}</p>
          <ul>
            {missing.map((fact) => (
              <li key={fact}>
                <Icon name="wrong" />
                <a href={`#${fact}`}>{t(`programs.dcat.${fact}`)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={apiDocsPath}>{t("programs.admin.docs")}</a>
      </p>
    </section>
  );
}
