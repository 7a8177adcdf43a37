import type { PublisherFact } from "@boplan/application/public-plan/list-catalogue";
import { Link } from "@boplan/ui/link";
import { useText } from "../../text/text.tsx";

export interface HarvestNoteProps {
  /** Facts of the publisher that are still to be stated. */
  readonly missing: readonly PublisherFact[];
  readonly catalogueUrl: string;
}

/** Whether the municipality's plans reach the national catalogues, and what stands in the way. */
export function HarvestNote({ missing, catalogueUrl }: HarvestNoteProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="open-data">
      <div className="bp-section-head">
        <h2 id="open-data">{t("programs.dcat.title")}</h2>
      </div>
      {missing.length === 0 ? (
        <p>
          <Link href={catalogueUrl}>{t("programs.dcat.harvested", { url: catalogueUrl })}</Link>
        </p>
      ) : (
        <>
          <p>{t("programs.dcat.incomplete")}</p>
          <ul>
            {missing.map((fact) => (
              <li key={fact}>{t(`programs.dcat.${fact}`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
