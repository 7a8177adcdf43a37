import { index, type RouteConfig, route } from "@remix-run/route-config";

export default [
  index("routes/entry.tsx"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-out", "routes/sign-out.ts"),
  route("language", "routes/language.ts"),
  route("favicon.ico", "routes/favicon.ts"),
  route("t", "routes/tenants.tsx"),
  route("t/:tenant", "routes/tenant/layout.tsx", [
    index("routes/tenant/home.tsx"),
    route("plans", "routes/plan/list.tsx"),
    route("plans/:plan", "routes/plan/read.tsx"),
    route("plans/:plan/edit/:element", "routes/plan/edit-element.tsx"),
    route("plans/:plan/findings", "routes/plan/findings.tsx"),
    route("plans/:plan/lens/:framework", "routes/plan/lens.tsx"),
    route("reports", "routes/report/list.tsx"),
    route("reports/:report", "routes/report/progress.tsx"),
    route("compare", "routes/comparison/compare.tsx"),
  ]),
  route("t/:tenant/reports/:report/events", "routes/report/events.ts"),
  route("t/:tenant/reports/:report/file", "routes/report/file.ts"),
  route("*", "routes/missing.ts"),
] satisfies RouteConfig;
