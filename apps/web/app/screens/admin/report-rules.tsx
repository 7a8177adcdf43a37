import { useText } from "../../text/text.tsx";
import type { Refusal } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";
import { Retention, type RetentionProps } from "./retention.tsx";
import { StyleTemplate, type StyleTemplateProps } from "./style-template.tsx";

export interface ReportRulesProps extends RetentionProps, StyleTemplateProps {
  readonly isRegion: boolean;
  readonly refusal: Refusal | undefined;
}

/** What holds for every report of the tenant: how Word documents look, how long files are kept. */
export function ReportRules(props: ReportRulesProps) {
  const { tenant, isRegion, refusal } = props;
  const { t } = useText();
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={isRegion}
      title={t("reportTemplate.page")}
      refusal={refusal}
    >
      <StyleTemplate {...props} />
      <Retention {...props} />
    </AdminFrame>
  );
}
