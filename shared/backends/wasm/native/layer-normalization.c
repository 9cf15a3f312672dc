#include "vector.h"

// Rows whose sum is added to the total at once: rounding grows with 64 + rows ÷ 64 additions, not with the rows.
#define ROWS_TOGETHER 64

// Must be the words that kernels/layer-normalization.ts writes. Each row has a mean and a deviation of its own (Ba et al.
// 2016).
typedef struct {
  const float *x;
  const float *scale;  // [columns], or 0
  const float *offset; // [columns], or 0
  float *means;        // [rows]
  float *inverses;     // [rows]: 1 ÷ √(variance + ε)
  int rows, columns;
  float epsilon;
} Rows;

INLINE float sum_of_lanes(Vector v) {
  const Vector pairs = add(v, wasm_i32x4_shuffle(v, v, 2, 3, 0, 1));
  return wasm_f32x4_extract_lane(pairs, 0) + wasm_f32x4_extract_lane(pairs, 1);
}

// Σ (x − centre)^POWER
INLINE float sum_powers(const int POWER, const float *x, float centre, int count) {
  Vector total = all(0);
  int j = 0;
  for (; j + 4 <= count; j += 4) {
    const Vector centred = sub(load(x + j), all(centre));
    total = add(total, POWER == 2 ? mul(centred, centred) : centred);
  }
  float sum = sum_of_lanes(total);
  for (; j < count; j++) sum += POWER == 2 ? (x[j] - centre) * (x[j] - centre) : x[j] - centre;
  return sum;
}

EXPORT(normalize_rows) void normalize_rows(const Rows *r, float *y, int part, int parts) {
  const Range own = share(r->rows, 1, part, parts);
  const int columns = r->columns;
  for (int i = own.first; i < own.end; i++) {
    const float *x = r->x + i * columns;
    float *to = y + i * columns;
    const float mean = sum_powers(1, x, 0, columns) / columns;
    const float inverse = 1 / __builtin_sqrtf(sum_powers(2, x, mean, columns) / columns + r->epsilon);
    r->means[i] = mean;
    r->inverses[i] = inverse;
    for (int j = 0; j < columns; j += 4) {
      const int count = smaller(4, columns - j);
      Vector value = mul(sub(load_up_to_4(x + j, count), all(mean)), all(inverse));
      if (r->scale) value = mul(value, load_up_to_4(r->scale + j, count));
      if (r->offset) value = add(value, load_up_to_4(r->offset + j, count));
      store_up_to_4(to + j, value, count);
    }
  }
}

// dx = (g − mean(g) − x̂ · mean(g · x̂)) ÷ deviation, with g = dy · scale and x̂ the normalized row.
EXPORT(normalize_rows_gradient)
void normalize_rows_gradient(const Rows *r, const float *dy, float *dx, int part, int parts) {
  const Range own = share(r->rows, 1, part, parts);
  const int columns = r->columns;
  for (int i = own.first; i < own.end; i++) {
    const float *x = r->x + i * columns, *d = dy + i * columns;
    float *to = dx + i * columns;
    const Vector mean = all(r->means[i]), inverse = all(r->inverses[i]);
    Vector sum = all(0), sum_with_x = all(0);
    for (int j = 0; j < columns; j += 4) {
      const int count = smaller(4, columns - j);
      Vector g = load_up_to_4(d + j, count);
      if (r->scale) g = mul(g, load_up_to_4(r->scale + j, count));
      // Beyond the columns g is 0.
      sum = add(sum, g);
      sum_with_x = add(sum_with_x, mul(g, mul(sub(load_up_to_4(x + j, count), mean), inverse)));
    }
    const Vector of_g = all(sum_of_lanes(sum) / columns), of_g_with_x = all(sum_of_lanes(sum_with_x) / columns);
    for (int j = 0; j < columns; j += 4) {
      const int count = smaller(4, columns - j);
      Vector g = load_up_to_4(d + j, count);
      if (r->scale) g = mul(g, load_up_to_4(r->scale + j, count));
      const Vector normalized = mul(sub(load_up_to_4(x + j, count), mean), inverse);
      store_up_to_4(to + j, mul(sub(sub(g, of_g), mul(normalized, of_g_with_x)), inverse), count);
    }
  }
}

// Gradients of scale and offset: Σ dy · x̂ and Σ dy over the rows.
EXPORT(normalize_rows_parameters)
void normalize_rows_parameters(const Rows *r, const float *dy, float *d_scale, float *d_offset, int part, int parts) {
  const Range own = share(r->columns, 16, part, parts);
  for (int j = own.first; j < own.end; j += 4) {
    const int count = smaller(4, own.end - j);
    Vector scale = all(0), offset = all(0);
    for (int first = 0; first < r->rows; first += ROWS_TOGETHER) {
      const int end = smaller(first + ROWS_TOGETHER, r->rows);
      Vector scale_part = all(0), offset_part = all(0);
      for (int i = first; i < end; i++) {
        const Vector d = load_up_to_4(dy + i * r->columns + j, count);
        const Vector centred = sub(load_up_to_4(r->x + i * r->columns + j, count), all(r->means[i]));
        offset_part = add(offset_part, d);
        scale_part = add(scale_part, mul(d, mul(centred, all(r->inverses[i]))));
      }
      scale = add(scale, scale_part);
      offset = add(offset, offset_part);
    }
    store_up_to_4(d_scale + j, scale, count);
    store_up_to_4(d_offset + j, offset, count);
  }
}
