// Logistic function and hyperbolic tangent of four floats: products and sums only, so the same bits anywhere. What is not
// a number stays so.
#ifndef EXPONENTIAL_H
#define EXPONENTIAL_H

#include "vector.h"

// e^x = 2^n · (1 + rest).
typedef struct {
  Vector power, rest;
} Exponential;

// Added to a float of small size, it leaves the nearest whole number in the lowest bits: 1.5 · 2^23.
#define ROUNDER 12582912.0f

// For x from -87 to 88, where the power is a normal number.
INLINE Exponential exponential(Vector x) {
  const Vector rounded = add(mul(x, all(1.44269504f)), all(ROUNDER));
  const Vector n = sub(rounded, all(ROUNDER));
  // ln 2 in two parts, the first with so few bits that its product with n is exact.
  const Vector r = sub(sub(x, mul(n, all(0.693359375f))), mul(n, all(-2.12194440e-4f)));
  // The series of e^r − 1 for |r| ≤ ln 2 ÷ 2; the first term left out is below 2^-27.
  Vector rest = all(1.0f / 5040);
  rest = add(mul(rest, r), all(1.0f / 720));
  rest = add(mul(rest, r), all(1.0f / 120));
  rest = add(mul(rest, r), all(1.0f / 24));
  rest = add(mul(rest, r), all(1.0f / 6));
  rest = add(mul(rest, r), all(1.0f / 2));
  rest = add(mul(rest, mul(r, r)), r);
  const Vector exponent = wasm_i32x4_add(rounded, wasm_i32x4_splat(127));
  const Exponential result = {wasm_i32x4_shl(exponent, 23), rest};
  return result;
}

// In this order of the operands, what is not a number comes through.
INLINE Vector within(Vector x, float lowest, float highest) {
  return wasm_f32x4_pmax(wasm_f32x4_pmin(x, all(highest)), all(lowest));
}

INLINE Vector logistic(Vector x) {
  const Exponential e = exponential(within(wasm_f32x4_neg(x), -87, 88));
  return wasm_f32x4_div(all(1), add(all(1), add(e.power, mul(e.power, e.rest))));
}

// (e^2x − 1) ÷ (e^2x + 1), which is 1 in a float from 10 on; the numerator keeps its digits where x is small.
INLINE Vector hyperbolic_tangent(Vector x) {
  const Vector limited = within(x, -10, 10);
  const Exponential e = exponential(add(limited, limited));
  const Vector above = add(mul(e.power, e.rest), sub(e.power, all(1)));
  return wasm_f32x4_div(above, add(above, all(2)));
}

// Keras' approximation of the logistic function.
INLINE Vector hard_logistic(Vector x) { return within(add(mul(x, all(0.2f)), all(0.5f)), 0, 1); }

#endif
