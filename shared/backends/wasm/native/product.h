// C[i][j] = sum over k of A[i][k] · B[k][j], the one product that matrix multiplication and convolutions share.
#ifndef PRODUCT_H
#define PRODUCT_H

#include "vector.h"

// Columns of B that are computed together.
#define PANEL 8

INLINE int padded_to_panel(int columns) { return (columns + PANEL - 1) / PANEL * PANEL; }

// Rows of A and columns of B, each with its place in bytes: A[i][k] lies at a + a_rows[i] + a_columns[k], the row C[i] at
// c + c_rows[i]. So patches of an image are rows without being copied.
typedef struct {
  const char *a;
  const int *a_rows;
  const int *a_columns;
  char *c;
  const int *c_rows;
  int rows;
  int depth;
  int columns;
  const float *panels; // B as pack_rows or pack_columns writes it, `depth` deep
  int adds;            // C holds a part of the sum already
  const float *bias;   // [columns], or 0; only where `adds` is 0
  enum Activation activation;
} Product;

void multiply(const Product *product);

// B in panels: for each 8 columns, `depth` rows of 8, with 0 in the columns that B lacks. `panel_depth` is the depth of
// the panels, where `to` is a stretch of deeper ones.
void pack_rows(float *to, const float *b, int row_length, int depth, int columns, int panel_depth);
// The same from the transpose of B, [columns, depth].
void pack_columns(float *to, const float *b, int row_length, int depth, int columns, int panel_depth);

#endif
