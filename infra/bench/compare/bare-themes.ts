import { THEMES } from "@boplan/domain/theme";
import pg from "pg";

interface Row {
  readonly name: string;
  readonly country: string;
  readonly theme: string | null;
  readonly level: string | null;
  readonly measures: number | null;
}

/**
 * The least that an answer can take: one statement for every theme of every municipality of a
 * region's area, and the rows as a plain HTML table put together of strings. Who may see what holds
 * here as well: the same role, the same row level security.
 */
export async function openBareThemes(options: { databaseUrl: string; tenantId: string }) {
  const { databaseUrl, tenantId } = options;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    answer: async (): Promise<string> => {
      await client.query(`begin read only; set local "app.tenant_id" = '${tenantId}'`);
      const { rows } = await client.query<Row>(STATEMENT, [tenantId]);
      await client.query("commit");
      return render(rows);
    },
    close: () => client.end(),
  };
}

// Joined by one key: by two the planner merges by country and goes through a million pairs.
const STATEMENT = `
  select coalesce(plan.municipality_name, area.code) as name, area.country,
    theme.theme, theme.level, theme.measures
  from region_municipality area
  left join (
    select distinct on (p.country, p.municipality_code) p.*
    from comparison_plan p
    where p.municipality_code is not null
      and (p.listed or (p.tenant_id = $1 and exists (
        select from plan_share s
        where s.id = p.source_id and s.recipient_tenant_id = $1 and s.withdrawn_at is null)))
    order by p.country, p.municipality_code, p.adopted desc, p.given_at desc, p.source_id
  ) plan on plan.country || plan.municipality_code = area.country || area.code
  left join comparison_theme theme
    on theme.tenant_id = plan.tenant_id and theme.source_id = plan.source_id
  where area.tenant_id = $1
  order by area.country desc, area.code`;

function render(rows: readonly Row[]): string {
  const places = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const key = `${row.country} ${row.name}`;
    const cells = places.get(key) ?? new Map<string, Row>();
    if (row.theme !== null) cells.set(row.theme, row);
    places.set(key, cells);
  }
  const lines = [...places].map(([name, cells]) => {
    const written = THEMES.map((theme) => {
      const cell = cells.get(theme);
      const level = cell?.level ?? "notCovered";
      const label = escaped(`${name}, ${theme}: ${cell?.measures ?? 0}, ${level}`);
      return `<td><a class="${level}" aria-label="${label}" href="?theme=${theme}">${cell?.measures ?? 0}</a></td>`;
    });
    return `<tr><th scope="row">${escaped(name)}</th>${written.join("")}</tr>`;
  });
  const heads = THEMES.map((theme) => `<th scope="col">${theme}</th>`).join("");
  return `<!doctype html><table><thead><tr><th></th>${heads}</tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
