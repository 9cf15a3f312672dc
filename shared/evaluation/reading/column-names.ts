/** Other names for the columns that are judged; each one given has to be there. */
export interface ColumnNames {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly prediction?: string | undefined;
  /** One column (the positive class), or a pattern whose one `*` stands for the class: "p_*". */
  readonly score?: string | undefined;
}

/** What to read from a file. */
export interface Wanted {
  readonly names: ColumnNames;
  /** Other columns to keep. */
  readonly columns: readonly string[];
  /** Whether a file may lack some of those. */
  readonly mayLackColumns: boolean;
  readonly weight: string | undefined;
}
