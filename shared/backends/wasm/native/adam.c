#include "vector.h"

// Must be the words that ../adam.ts writes.
typedef struct {
  float *weights;
  const float *gradients;
  float *first_moments;
  float *second_moments;
  int count;
  float step;              // learning rate ÷ (1 − β₁^t)
  float second_correction; // 1 ÷ (1 − β₂^t)
  float beta_1, beta_2;
  float one_minus_beta_1, one_minus_beta_2;
  float epsilon;
  float kept; // 1 − learning rate · weight decay
} Adam;

// WebAssembly can't flush denormal numbers, whose arithmetic is a hundred times slower; moments that decay end there.
#define SMALLEST 1e-30f

INLINE Vector without_denormals(Vector values) {
  const Vector is_tiny = wasm_f32x4_lt(wasm_f32x4_abs(values), all(SMALLEST));
  return wasm_v128_andnot(values, is_tiny);
}

INLINE Vector blend(float kept, Vector old, float taken, Vector new) {
  return without_denormals(add(mul(all(kept), old), mul(all(taken), new)));
}

// One step of four weights. Kingma and Ba 2015, algorithm 1; with `kept` below 1, Loshchilov and Hutter 2019,
// algorithm 2 (decoupled weight decay).
INLINE void step_four(const Adam *adam, float *weights, Vector gradient, float *first_moments, float *second_moments) {
  const Vector first = blend(adam->beta_1, load(first_moments), adam->one_minus_beta_1, gradient);
  const Vector square = mul(gradient, gradient);
  const Vector second = blend(adam->beta_2, load(second_moments), adam->one_minus_beta_2, square);
  store(first_moments, first);
  store(second_moments, second);
  const Vector root = wasm_f32x4_sqrt(mul(all(adam->second_correction), second));
  const Vector change = wasm_f32x4_div(mul(all(adam->step), first), add(root, all(adam->epsilon)));
  store(weights, sub(mul(all(adam->kept), load(weights)), change));
}

EXPORT(step_adam) void step_adam(const Adam *adam, int part, int parts) {
  const Range own = share(adam->count, 16, part, parts);
  int i = own.first;
  for (; i + 4 <= own.end; i += 4)
    step_four(adam, adam->weights + i, load(adam->gradients + i), adam->first_moments + i, adam->second_moments + i);

  const int rest = own.end - i;
  if (rest == 0) return;
  float weights[4], first[4], second[4];
  store(weights, load_some(adam->weights + i, rest));
  store(first, load_some(adam->first_moments + i, rest));
  store(second, load_some(adam->second_moments + i, rest));
  step_four(adam, weights, load_some(adam->gradients + i, rest), first, second);
  store_some(adam->weights + i, load(weights), rest);
  store_some(adam->first_moments + i, load(first), rest);
  store_some(adam->second_moments + i, load(second), rest);
}
