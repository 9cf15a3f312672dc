/** A column, and why it was taken. */
export interface ColumnChoice {
  readonly column: string;
  readonly why: string;
}

/** How the data are read: what recipe.yml says under `data`. */
export type DataPlan = TablePlan | PicturesPlan;

export interface TablePlan {
  readonly kind: 'table';
  readonly id: ColumnChoice | null;
  readonly label: ColumnChoice;
  /** What the label's texts look like. */
  readonly task: Sample['target']['task'];
  /** Columns that are the pixels of a square picture; null for a table of features. */
  readonly image: PixelColumns | null;
  /** Columns that a recipe without `features` takes as inputs. */
  readonly inputs: number;
}

export interface PixelColumns {
  /** Over column names, matching exactly the pixels. */
  readonly pattern: string;
  /** Pixels. */
  readonly side: number;
  /** The value that stands for white. */
  readonly scale: number;
}

export interface PicturesPlan {
  readonly kind: 'pictures';
  /** Pixels: [height, width]. */
  readonly size: readonly [number, number];
  readonly channels: 1 | 3;
  /** What was looked at to decide. */
  readonly why: string;
}

/** What the data hold once they are read and split as the recipe will. */
export interface Sample {
  readonly rows: number;
  readonly trainingRows: number;
  readonly validationRows: number;
  readonly testRows: number;
  readonly target: ClassSample | NumberSample;
}

export interface ClassSample {
  readonly task: 'classification';
  readonly classes: readonly string[];
  /** Of the test rows: indices into `classes`. */
  readonly testLabels: Int32Array;
  /** The most frequent class of all rows, and its share, 0..1. */
  readonly majority: { readonly label: string; readonly share: number };
  /** A class without training rows or without test rows. */
  readonly thinClass: string | null;
}

export interface NumberSample {
  readonly task: 'regression';
  /** Of all rows. */
  readonly least: number;
  readonly greatest: number;
}

export interface Shares {
  readonly test: number;
  readonly validation: number;
}

/** Everything that the three files are written from. */
export interface Plan {
  /** The model's name. */
  readonly name: string;
  /** As the recipe names it: relative to the recipe, or absolute where it lies elsewhere. */
  readonly source: string;
  readonly data: DataPlan;
  readonly shares: Shares;
  readonly sample: Sample;
}
