#include "product.h"

// Rows that go through all panels before the next ones: their part of A stays in the fastest cache.
#define ROWS_TOGETHER 64

INLINE Vector activate(Vector values, enum Activation activation) {
  // Written so that NaN stays NaN: training must see that it diverged.
  if (activation != LINEAR) values = wasm_v128_andnot(values, wasm_f32x4_lt(values, all(0)));
  if (activation == RELU6) values = wasm_v128_bitselect(all(6), values, wasm_f32x4_gt(values, all(6)));
  return values;
}

// ROWS × (4 · VECTORS) values of C in registers; `width` of the columns exist.
INLINE void tile(const int ROWS, const int VECTORS, const Product *p, int row, int column, int width) {
  Vector sum[4][2];
  const char *a[4];
  float *c[4];
  for (int i = 0; i < ROWS; i++) {
    a[i] = p->a + p->a_rows[row + i];
    c[i] = (float *)(p->c + p->c_rows[row + i]) + column;
  }
  const int last = width - 4 * (VECTORS - 1);
  for (int j = 0; j < VECTORS; j++) {
    const int count = j < VECTORS - 1 ? 4 : last;
    Vector start = p->bias ? load_some(p->bias + column + 4 * j, count) : all(0);
    for (int i = 0; i < ROWS; i++)
      sum[i][j] = p->adds ? load_some(c[i] + 4 * j, count) : start;
  }
  const float *b = p->panels + column * p->depth;
  const int *a_column = p->a_columns;
  for (int k = 0; k < p->depth; k++) {
    const int offset = a_column[k];
    Vector right[2];
    for (int j = 0; j < VECTORS; j++) right[j] = load(b + 4 * j);
    for (int i = 0; i < ROWS; i++) {
      Vector left = wasm_v128_load32_splat(a[i] + offset);
      for (int j = 0; j < VECTORS; j++) sum[i][j] = add(sum[i][j], mul(left, right[j]));
    }
    b += PANEL;
  }
  for (int i = 0; i < ROWS; i++)
    for (int j = 0; j < VECTORS; j++) {
      const Vector values = activate(sum[i][j], p->activation);
      if (j < VECTORS - 1) store(c[i] + 4 * j, values);
      else store_some(c[i] + 4 * j, values, last);
    }
}

static void wide_tile(int rows, const Product *p, int row, int column, int width) {
  switch (rows) {
    case 4: return tile(4, 2, p, row, column, width);
    case 3: return tile(3, 2, p, row, column, width);
    case 2: return tile(2, 2, p, row, column, width);
    default: return tile(1, 2, p, row, column, width);
  }
}

static void narrow_tile(int rows, const Product *p, int row, int column, int width) {
  switch (rows) {
    case 4: return tile(4, 1, p, row, column, width);
    case 3: return tile(3, 1, p, row, column, width);
    case 2: return tile(2, 1, p, row, column, width);
    default: return tile(1, 1, p, row, column, width);
  }
}

void multiply(const Product *p) {
  for (int first = 0; first < p->rows; first += ROWS_TOGETHER) {
    const int end = smaller(first + ROWS_TOGETHER, p->rows);
    for (int column = 0; column < p->columns; column += PANEL) {
      const int width = smaller(PANEL, p->columns - column);
      // Tiles of about one height: 9 rows are 3 + 3 + 3, faster than 4 + 4 + 1.
      for (int row = first, tiles = (end - first + 3) / 4; tiles > 0; tiles--) {
        const int rows = (end - row + tiles - 1) / tiles;
        if (width > 4) wide_tile(rows, p, row, column, width);
        else narrow_tile(rows, p, row, column, width);
        row += rows;
      }
    }
  }
}

void pack_rows(float *to, const float *b, int row_length, int depth, int columns, int panel_depth) {
  for (int column = 0; column < columns; column += PANEL, to += PANEL * panel_depth) {
    const int width = smaller(PANEL, columns - column);
    const float *from = b + column;
    float *panel = to;
    for (int k = 0; k < depth; k++, from += row_length, panel += PANEL) {
      if (width == PANEL) {
        store(panel, load(from));
        store(panel + 4, load(from + 4));
      } else {
        for (int j = 0; j < PANEL; j++) panel[j] = j < width ? from[j] : 0;
      }
    }
  }
}

// Four rows of four values become four columns, at a distance of PANEL.
INLINE void transpose(float *to, const float *from, int row_length) {
  const Vector row0 = load(from), row1 = load(from + row_length);
  const Vector row2 = load(from + 2 * row_length), row3 = load(from + 3 * row_length);
  const Vector low01 = wasm_i32x4_shuffle(row0, row1, 0, 4, 1, 5);
  const Vector low23 = wasm_i32x4_shuffle(row2, row3, 0, 4, 1, 5);
  const Vector high01 = wasm_i32x4_shuffle(row0, row1, 2, 6, 3, 7);
  const Vector high23 = wasm_i32x4_shuffle(row2, row3, 2, 6, 3, 7);
  store(to, wasm_i64x2_shuffle(low01, low23, 0, 2));
  store(to + PANEL, wasm_i64x2_shuffle(low01, low23, 1, 3));
  store(to + 2 * PANEL, wasm_i64x2_shuffle(high01, high23, 0, 2));
  store(to + 3 * PANEL, wasm_i64x2_shuffle(high01, high23, 1, 3));
}

void pack_columns(float *to, const float *b, int row_length, int depth, int columns, int panel_depth) {
  for (int column = 0; column < columns; column += PANEL, to += PANEL * panel_depth) {
    const int width = smaller(PANEL, columns - column);
    const float *from = b + column * row_length;
    int k = 0;
    if (width == PANEL)
      for (; k + 4 <= depth; k += 4) {
        transpose(to + k * PANEL, from + k, row_length);
        transpose(to + k * PANEL + 4, from + k + 4 * row_length, row_length);
      }
    for (; k < depth; k++)
      for (int j = 0; j < PANEL; j++) to[k * PANEL + j] = j < width ? from[j * row_length + k] : 0;
  }
}
