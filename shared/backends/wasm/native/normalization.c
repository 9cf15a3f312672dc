#include "vector.h"

// Rows whose sum is added to the total at once, so that rounding does not grow with the rows.
#define ROWS_TOGETHER 64

// [rows, columns] of values with one mean and so on for each column.
typedef struct {
  const float *x, *mean, *variance;
  const float *scale;  // or 0
  const float *offset; // or 0
  int rows, columns;
  float epsilon;
} Normalization;

INLINE float inverse_deviation(const Normalization *n, int column) {
  return 1 / __builtin_sqrtf(n->variance[column] + n->epsilon);
}

INLINE float scale_of(const Normalization *n, int column) { return n->scale ? n->scale[column] : 1; }

EXPORT(normalize) void normalize(const Normalization *n, float *y, int part, int parts) {
  const Range own = share(n->rows, 1, part, parts);
  float *factors = (float *)scratch(8 * n->columns);
  float *offsets = factors + n->columns;
  for (int j = 0; j < n->columns; j++) {
    factors[j] = inverse_deviation(n, j) * scale_of(n, j);
    offsets[j] = n->offset ? n->offset[j] : 0;
  }
  const float *x = n->x + own.first * n->columns;
  y += own.first * n->columns;
  for (int i = own.first; i < own.end; i++, x += n->columns, y += n->columns)
    for (int j = 0; j < n->columns; j += 4) {
      const int count = smaller(4, n->columns - j);
      if (count == 4) {
        const Vector centred = sub(load(x + j), load(n->mean + j));
        store(y + j, add(mul(centred, load(factors + j)), load(offsets + j)));
      } else {
        for (int c = j; c < n->columns; c++) y[c] = (x[c] - n->mean[c]) * factors[c] + offsets[c];
      }
    }
}

static void add_and_clear(float *total, float *part, int count) {
  int i = 0;
  for (; i + 4 <= count; i += 4) {
    store(total + i, add(load(total + i), load(part + i)));
    store(part + i, all(0));
  }
  for (; i < count; i++) {
    total[i] += part[i];
    part[i] = 0;
  }
}

// Gradients of y = (x − mean) · scale ÷ √(variance + ε) + offset with respect to all of its inputs, the mean and the
// variance taken for inputs of their own. All but dx are [columns].
EXPORT(normalize_gradient)
void normalize_gradient(const Normalization *n, const float *dy, float *dx, float *d_mean, float *d_variance,
                        float *d_scale, float *d_offset, int part, int parts) {
  const int columns = n->columns;
  const Range own = share(columns, 16, part, parts);
  const int width = own.end - own.first;
  float *factors = (float *)scratch(12 * columns);
  float *partial = factors + columns, *partial_centred = partial + columns;
  float *sum = d_offset, *sum_centred = d_scale; // Σ dy and Σ dy · (x − mean)
  for (int j = own.first; j < own.end; j++) factors[j] = inverse_deviation(n, j) * scale_of(n, j);
  fill_zero(partial, 2 * columns);
  fill_zero(sum + own.first, width);
  fill_zero(sum_centred + own.first, width);

  const float *x = n->x;
  for (int i = 0; i < n->rows; i++, x += columns, dy += columns, dx += columns) {
    int j = own.first;
    for (; j + 4 <= own.end; j += 4) {
      const Vector gradient = load(dy + j);
      const Vector centred = sub(load(x + j), load(n->mean + j));
      store(dx + j, mul(gradient, load(factors + j)));
      store(partial + j, add(load(partial + j), gradient));
      store(partial_centred + j, add(load(partial_centred + j), mul(gradient, centred)));
    }
    for (; j < own.end; j++) {
      dx[j] = dy[j] * factors[j];
      partial[j] += dy[j];
      partial_centred[j] += dy[j] * (x[j] - n->mean[j]);
    }
    if ((i + 1) % ROWS_TOGETHER == 0 || i + 1 == n->rows) {
      add_and_clear(sum + own.first, partial + own.first, width);
      add_and_clear(sum_centred + own.first, partial_centred + own.first, width);
    }
  }
  for (int j = own.first; j < own.end; j++) {
    const float inverse = inverse_deviation(n, j);
    d_mean[j] = -factors[j] * sum[j];
    d_variance[j] = -0.5f * inverse * inverse * factors[j] * sum_centred[j];
    d_scale[j] = sum_centred[j] * inverse;
  }
}
