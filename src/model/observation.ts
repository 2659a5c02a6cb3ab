/** What somebody wants to record of an indicator or a target; days as text. */
export interface ObservationInput {
  subject: string;
  date: string;
  value: number;
  unit: string;
  source: string;
  note?: string | null;
  since?: string | null;
  confirm?: boolean | null;
}
