// Exponential, logistic function and hyperbolic tangent of four floats: products and sums only, so the same bits anywhere.
#ifndef EXPONENTIAL_H
#define EXPONENTIAL_H

#include "vector.h"

// 2^n · (1 + rest) with rest = e^r − 1, |r| ≤ ln 2 ÷ 2.
typedef struct {
  Vector power, rest;
} Exponential;

// From 2^-126 on a power is normal. What is not a number stays so.
INLINE Exponential exponential_parts(Vector x) {
  x = wasm_f32x4_max(wasm_f32x4_min(x, all(88.0f)), all(-87.0f));
  const Vector n = wasm_f32x4_nearest(mul(x, all(1.44269504f)));
  // ln 2 in two parts, the first with so few bits that its product with n is exact.
  Vector r = sub(x, mul(n, all(0.693359375f)));
  r = sub(r, mul(n, all(-2.12194440e-4f)));
  // The series of e^r − 1; the first term left out is below 2^-27.
  Vector rest = all(1.0f / 5040);
  rest = add(mul(rest, r), all(1.0f / 720));
  rest = add(mul(rest, r), all(1.0f / 120));
  rest = add(mul(rest, r), all(1.0f / 24));
  rest = add(mul(rest, r), all(1.0f / 6));
  rest = add(mul(rest, r), all(1.0f / 2));
  rest = add(mul(rest, mul(r, r)), r);
  const Vector exponent = wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(n), wasm_i32x4_splat(127));
  const Exponential parts = {wasm_i32x4_shl(exponent, 23), rest};
  return parts;
}

INLINE Vector logistic(Vector x) {
  const Exponential e = exponential_parts(wasm_f32x4_neg(x));
  const Vector below = add(all(1), add(e.power, mul(e.power, e.rest)));
  return wasm_f32x4_div(all(1), below);
}

// (e^2x − 1) ÷ (e^2x + 1); the numerator keeps its digits where x is small.
INLINE Vector hyperbolic_tangent(Vector x) {
  const Vector limited = wasm_f32x4_max(wasm_f32x4_min(x, all(10)), all(-10));
  const Exponential e = exponential_parts(add(limited, limited));
  const Vector above = add(mul(e.power, e.rest), sub(e.power, all(1)));
  return wasm_f32x4_div(above, add(above, all(2)));
}

// Keras' approximation of the logistic function: 0.2 · x + 0.5 within 0 and 1.
INLINE Vector hard_logistic(Vector x) {
  return wasm_f32x4_max(wasm_f32x4_min(add(mul(x, all(0.2f)), all(0.5f)), all(1)), all(0));
}

#endif
