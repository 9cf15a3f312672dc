#include "product.h"

// A block of B is packed at a time: 512 kB, which the second cache holds.
#define DEPTH 256
#define COLUMNS 512
#define ROWS 256

// Must be the words that kernels/matrices.ts writes.
typedef struct {
  const float *a;
  const float *b;
  const float *bias; // [columns], or 0
  float *c;
  int batch;
  int a_step; // values from a matrix of the batch to the next; 0 where all share one
  int b_step;
  int rows;
  int columns;
  int depth;
  int a_row; // values from a row of A to the next, and from a column to the next
  int a_column;
  int b_is_transposed;
  enum Activation activation;
} Matrices;

// The rows and columns of C that are wanted.
static void multiply_one(const Matrices *m, const float *a, const float *b, float *c, Range own_rows, Range own_columns,
                         float *panels) {
  int a_rows[ROWS], c_rows[ROWS], a_columns[DEPTH];
  for (int i = 0; i < ROWS; i++) a_rows[i] = 4 * i * m->a_row;
  for (int i = 0; i < ROWS; i++) c_rows[i] = 4 * i * m->columns;
  for (int k = 0; k < DEPTH; k++) a_columns[k] = 4 * k * m->a_column;

  for (int column = own_columns.first; column < own_columns.end; column += COLUMNS) {
    const int columns = smaller(COLUMNS, own_columns.end - column);
    for (int k = 0; k < m->depth; k += DEPTH) {
      const int depth = smaller(DEPTH, m->depth - k);
      if (m->b_is_transposed)
        pack_columns(panels, b + column * m->depth + k, m->depth, depth, columns, depth);
      else
        pack_rows(panels, b + k * m->columns + column, m->columns, depth, columns, depth);
      for (int row = own_rows.first; row < own_rows.end; row += ROWS) {
        const Product block = {
            .a = (const char *)(a + row * m->a_row + k * m->a_column),
            .a_rows = a_rows,
            .a_columns = a_columns,
            .c = (char *)(c + row * m->columns + column),
            .c_rows = c_rows,
            .rows = smaller(ROWS, own_rows.end - row),
            .depth = depth,
            .columns = columns,
            .panels = panels,
            .adds = k > 0,
            .bias = m->bias && k == 0 ? m->bias + column : 0,
            .activation = k + depth == m->depth ? m->activation : LINEAR,
        };
        multiply(&block);
      }
    }
  }
}

// Of the rows or columns that a part takes: fewer, and the other operand is read too often for it.
#define LEAST_ROWS 16
#define LEAST_COLUMNS 32

// Parts are matrices of the batch, else columns or rows of each: of what there is most, so that little is packed twice.
EXPORT(multiply_matrices) void multiply_matrices(const Matrices *m, int part, int parts) {
  Range matrices = {0, m->batch}, rows = {0, m->rows}, columns = {0, m->columns};
  if (m->batch >= parts) matrices = share(m->batch, 1, part, parts);
  else if (m->rows > m->columns) rows = share(m->rows, LEAST_ROWS, part, parts);
  else columns = share(m->columns, LEAST_COLUMNS, part, parts);

  const int width = padded_to_panel(smaller(COLUMNS, m->columns));
  float *panels = (float *)scratch(4 * width * smaller(DEPTH, m->depth));
  for (int i = matrices.first; i < matrices.end; i++)
    multiply_one(m, m->a + i * m->a_step, m->b + i * m->b_step, m->c + i * m->rows * m->columns, rows, columns, panels);
}
