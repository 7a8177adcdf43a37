/** Official number of inhabitants on a day. Belongs to no tenant. */
export interface MunicipalityPopulationTable {
  /** `SE` or `NO`. */
  country: string;
  /** National code with its leading zero. */
  code: string;
  /** `YYYY-MM-DD`. */
  counted_on: string;
  /** Inhabitants. */
  population: number;
  /** Who published the figure, as it is to be quoted. */
  source: string | null;
}
