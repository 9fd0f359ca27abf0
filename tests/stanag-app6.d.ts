declare module "stanag-app6" {
  interface Row {
    Code: string;
  }
  /** APP-6D by symbol set: every entity (`mainIcon`) of the published tables. */
  export const app6d: Record<string, { name: string; mainIcon: Row[] }>;
}
