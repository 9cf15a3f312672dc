/** What the names of predictions files end in, each its format. */
export const PREDICTIONS_EXTENSIONS = ['csv', 'jsonl', 'ndjson', 'parquet'] as const;
