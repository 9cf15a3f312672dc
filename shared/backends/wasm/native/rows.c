#include "vector.h"

// Rows whose sum is added to the total at once: rounding grows with 64 + rows ÷ 64 additions, not with the rows.
#define ROWS_TOGETHER 64

EXPORT(add_to_rows)
void add_to_rows(const float *x, const float *row, float *y, int rows, int columns, int part, int parts) {
  const Range own = share(rows, 1, part, parts);
  x += own.first * columns, y += own.first * columns;
  for (int i = own.first; i < own.end; i++, x += columns, y += columns) {
    int j = 0;
    for (; j + 4 <= columns; j += 4) store(y + j, add(load(x + j), load(row + j)));
    for (; j < columns; j++) y[j] = x[j] + row[j];
  }
}

// Each of `outer` blocks so many times over.
EXPORT(repeat_blocks)
void repeat_blocks(const float *x, float *y, int outer, int block, int copies, int part, int parts) {
  const Range own = share(outer * copies, 1, part, parts);
  const float *from = x + own.first / copies * block;
  int copied = own.first % copies;
  y += own.first * block;
  for (int i = own.first; i < own.end; i++, y += block) {
    if (block == 1) *y = *from;
    else copy(y, from, block);
    if (++copied < copies) continue;
    copied = 0;
    from += block;
  }
}

INLINE void sum_columns(const int VECTORS, const float *x, float *sums, int rows, int columns, float factor) {
  Vector total[4];
  for (int v = 0; v < VECTORS; v++) total[v] = all(0);
  for (int first = 0; first < rows; first += ROWS_TOGETHER) {
    const int end = smaller(first + ROWS_TOGETHER, rows);
    Vector part[4];
    for (int v = 0; v < VECTORS; v++) part[v] = all(0);
    for (int i = first; i < end; i++, x += columns)
      for (int v = 0; v < VECTORS; v++) part[v] = add(part[v], load(x + 4 * v));
    for (int v = 0; v < VECTORS; v++) total[v] = add(total[v], part[v]);
  }
  for (int v = 0; v < VECTORS; v++) store(sums + 4 * v, mul(total[v], all(factor)));
}

static float sum_one_column(const float *x, int rows, int columns) {
  float total = 0;
  for (int first = 0; first < rows; first += ROWS_TOGETHER) {
    const int end = smaller(first + ROWS_TOGETHER, rows);
    float part = 0;
    for (int i = first; i < end; i++, x += columns) part += *x;
    total += part;
  }
  return total;
}

// The sums of the columns, times a factor.
EXPORT(sum_rows)
void sum_rows(const float *x, float *sums, int rows, int columns, float factor, int part, int parts) {
  const Range own = share(columns, 16, part, parts);
  int j = own.first;
  for (; j + 16 <= own.end; j += 16) sum_columns(4, x + j, sums + j, rows, columns, factor);
  for (; j + 4 <= own.end; j += 4) sum_columns(1, x + j, sums + j, rows, columns, factor);
  for (; j < own.end; j++) sums[j] = sum_one_column(x + j, rows, columns) * factor;
}

// dy where the input of the rectifier was above 0, else 0.
EXPORT(relu_gradient)
void relu_gradient(const float *dy, const float *x, float *dx, int count, int part, int parts) {
  const Range own = share(count, 16, part, parts);
  int i = own.first;
  for (; i + 4 <= own.end; i += 4) store(dx + i, wasm_v128_and(load(dy + i), wasm_f32x4_gt(load(x + i), all(0))));
  for (; i < own.end; i++) dx[i] = x[i] > 0 ? dy[i] : 0;
}

// dy where x is within the bounds, else 0.
EXPORT(clip_gradient)
void clip_gradient(const float *dy, const float *x, float *dx, int count, float lowest, float highest, int part,
                   int parts) {
  const Range own = share(count, 16, part, parts);
  int i = own.first;
  for (; i + 4 <= own.end; i += 4) {
    const Vector value = load(x + i);
    const Vector is_inside =
        wasm_v128_and(wasm_f32x4_ge(value, all(lowest)), wasm_f32x4_le(value, all(highest)));
    store(dx + i, wasm_v128_and(load(dy + i), is_inside));
  }
  for (; i < own.end; i++) dx[i] = x[i] >= lowest && x[i] <= highest ? dy[i] : 0;
}
