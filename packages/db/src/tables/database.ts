import type { ApiTokenTable } from "./api-token.ts";
import type { AuditEventTable } from "./audit-event.ts";
import type { CalendarLinkTable } from "./calendar-link.ts";
import type {
  ComparisonElementTable,
  ComparisonIndicatorTable,
  ComparisonPlanTable,
  ComparisonThemeTable,
  SavedComparisonTable,
} from "./comparison.ts";
import type {
  ConsultationAnswerTable,
  ConsultationAssessmentTable,
  ConsultationAttachmentTable,
  ConsultationLinkTable,
  ConsultationPartyTable,
  ConsultationRemarkTable,
  ConsultationRoundTable,
} from "./consultation.ts";
import type { DecisionDocumentTable } from "./decision-document.ts";
import type { JobOutboxTable, WorkerPresenceTable } from "./jobs.ts";
import type { MailTable } from "./mail.ts";
import type {
  InvitationTable,
  MembershipTable,
  MembershipUnitTable,
  TenantFrameworkTable,
} from "./member.ts";
import type { MunicipalityPopulationTable } from "./municipality-population.ts";
import type { OrganisationUnitNameTable, OrganisationUnitTable } from "./organisation-unit.ts";
import type { PlanShareTable, PlanTable, PlanVersionTable } from "./plan.ts";
import type { PlanElementTable } from "./plan-element.ts";
import type { PlanImportTable } from "./plan-import.ts";
import type { CustomFieldTable, PlanPartTable } from "./plan-part.ts";
import type { PlanPresenceTable } from "./plan-presence.ts";
import type { CatalogueMeasureTable, PublicPlanTable } from "./public-plan.ts";
import type { PublisherProfileTable } from "./publisher-profile.ts";
import type {
  ReportRetentionTable,
  ReportScheduleTable,
  ReportStyleTemplateTable,
  ReportTable,
} from "./report.ts";
import type { SessionTable, SignInThrottleTable, UserAccountTable } from "./session.ts";
import type { RegionMunicipalityTable, TenantTable } from "./tenant.ts";

/** All tables of the product, by name. Compared with the migrated database in a test. */
export interface Database {
  api_token: ApiTokenTable;
  audit_event: AuditEventTable;
  calendar_link: CalendarLinkTable;
  catalogue_measure: CatalogueMeasureTable;
  comparison_element: ComparisonElementTable;
  comparison_indicator: ComparisonIndicatorTable;
  comparison_plan: ComparisonPlanTable;
  comparison_theme: ComparisonThemeTable;
  consultation_answer: ConsultationAnswerTable;
  consultation_assessment: ConsultationAssessmentTable;
  consultation_attachment: ConsultationAttachmentTable;
  consultation_link: ConsultationLinkTable;
  consultation_party: ConsultationPartyTable;
  consultation_remark: ConsultationRemarkTable;
  consultation_round: ConsultationRoundTable;
  custom_field: CustomFieldTable;
  decision_document: DecisionDocumentTable;
  invitation: InvitationTable;
  job_outbox: JobOutboxTable;
  mail: MailTable;
  membership: MembershipTable;
  membership_unit: MembershipUnitTable;
  municipality_population: MunicipalityPopulationTable;
  organisation_unit: OrganisationUnitTable;
  organisation_unit_name: OrganisationUnitNameTable;
  plan: PlanTable;
  plan_element: PlanElementTable;
  plan_import: PlanImportTable;
  plan_part: PlanPartTable;
  plan_presence: PlanPresenceTable;
  plan_share: PlanShareTable;
  plan_version: PlanVersionTable;
  public_plan: PublicPlanTable;
  publisher_profile: PublisherProfileTable;
  region_municipality: RegionMunicipalityTable;
  report: ReportTable;
  report_retention: ReportRetentionTable;
  report_schedule: ReportScheduleTable;
  report_style_template: ReportStyleTemplateTable;
  request_throttle: SignInThrottleTable;
  saved_comparison: SavedComparisonTable;
  session: SessionTable;
  sign_in_throttle: SignInThrottleTable;
  tenant: TenantTable;
  tenant_framework: TenantFrameworkTable;
  user_account: UserAccountTable;
  worker_presence: WorkerPresenceTable;
}

/**
 * Tables that belong to no tenant and therefore carry no row level security.
 * Everything else must have it, forced: web and worker refuse to start otherwise.
 */
export const SYSTEM_TABLES = [
  "job_outbox",
  "kysely_migration",
  "kysely_migration_lock",
  "municipality_population",
  "request_throttle",
  "session",
  "sign_in_throttle",
  "tenant",
  "user_account",
  "worker_presence",
] as const;
