/**
 * What the C sources export. Tensors and blocks of arguments are given by address; each computes the part of its results
 * that the two arguments behind these name.
 */
export interface Kernels {
  multiply_matrices(matrices: number): void;
  convolve(windows: number, x: number, filter: number, bias: number, y: number, activation: number): void;
  convolve_filter_gradient(windows: number, x: number, dy: number, dFilter: number): void;
  convolve_input_gradient(windows: number, dy: number, filter: number, dx: number): void;
  depthwise_convolve(windows: number, x: number, filter: number, y: number): void;
  depthwise_filter_gradient(windows: number, x: number, dy: number, dFilter: number): void;
  depthwise_input_gradient(windows: number, dy: number, filter: number, dx: number): void;
  max_pool(windows: number, x: number, y: number): void;
  max_pool_gradient(windows: number, x: number, dy: number, dx: number): void;
  average_pool_gradient(windows: number, dy: number, dx: number): void;
  add_to_rows(x: number, row: number, y: number, rows: number, columns: number): void;
  repeat_blocks(x: number, y: number, outer: number, block: number, copies: number): void;
  sum_rows(x: number, sums: number, rows: number, columns: number, factor: number): void;
  relu_gradient(dy: number, x: number, dx: number, count: number): void;
  clip_gradient(dy: number, x: number, dx: number, count: number, lowest: number, highest: number): void;
  normalize(normalization: number, y: number): void;
  normalize_gradient(
    normalization: number,
    dy: number,
    dx: number,
    dMean: number,
    dVariance: number,
    dScale: number,
    dOffset: number,
  ): void;
  normalize_rows(rows: number, y: number): void;
  normalize_rows_gradient(rows: number, dy: number, dx: number): void;
  normalize_rows_parameters(rows: number, dy: number, dScale: number, dOffset: number): void;
  lstm(lstm: number): void;
  lstm_gradient(lstm: number): void;
  step_adam(adam: number): void;
}
