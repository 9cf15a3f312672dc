// Four floats at a time. Only operations whose bits WebAssembly fixes: no relaxed SIMD, no fused multiply-add.
#ifndef VECTOR_H
#define VECTOR_H

#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name)))
#define INLINE static inline __attribute__((always_inline))
// For what is rare: it would be most of the code where it is inlined.
#define OUTLINE static __attribute__((noinline, unused))

typedef v128_t Vector;

INLINE Vector load(const float *from) { return wasm_v128_load(from); }
INLINE void store(float *to, Vector values) { wasm_v128_store(to, values); }
INLINE Vector all(float value) { return wasm_f32x4_splat(value); }
INLINE Vector add(Vector a, Vector b) { return wasm_f32x4_add(a, b); }
INLINE Vector sub(Vector a, Vector b) { return wasm_f32x4_sub(a, b); }
INLINE Vector mul(Vector a, Vector b) { return wasm_f32x4_mul(a, b); }

// The first `count` (1 to 4) values; the others are 0.
OUTLINE Vector load_some(const float *from, int count) {
  if (count == 4) return load(from);
  Vector values = wasm_v128_load32_zero(from);
  if (count > 1) values = wasm_v128_load32_lane(from + 1, values, 1);
  if (count > 2) values = wasm_v128_load32_lane(from + 2, values, 2);
  return values;
}
OUTLINE void store_some(float *to, Vector values, int count) {
  if (count == 4) return store(to, values);
  wasm_v128_store32_lane(to, values, 0);
  if (count > 1) wasm_v128_store32_lane(to + 1, values, 1);
  if (count > 2) wasm_v128_store32_lane(to + 2, values, 2);
}

// The same, four at once without a call.
INLINE Vector load_up_to_4(const float *from, int count) { return count == 4 ? load(from) : load_some(from, count); }
INLINE void store_up_to_4(float *to, Vector values, int count) {
  if (count == 4) store(to, values);
  else store_some(to, values, count);
}

INLINE int smaller(int a, int b) { return a < b ? a : b; }
INLINE int larger(int a, int b) { return a > b ? a : b; }

// What one of several threads computes: the results [first, end).
typedef struct {
  int first, end;
} Range;

// The part `part` of `parts`, in whole units. Results are shared out, never the terms of a sum: so the bits of a result
// don't depend on the number of parts.
INLINE Range share(int count, int unit, int part, int parts) {
  const long long units = (count + unit - 1) / unit;
  const Range range = {smaller(count, part * units / parts * unit), smaller(count, (part + 1) * units / parts * unit)};
  return range;
}

// What a product does to its results. Must be the numbers in kernels/activation.ts.
enum Activation { LINEAR, RELU, RELU6 };

// A loop, because the compiler would call a library that is not there.
INLINE void fill_zero(float *to, int count) {
  int i = 0;
  for (; i + 4 <= count; i += 4) store(to + i, all(0));
  for (; i < count; i++) to[i] = 0;
}
INLINE void copy(float *to, const float *from, int count) {
  int i = 0;
  for (; i + 4 <= count; i += 4) store(to + i, load(from + i));
  for (; i < count; i++) to[i] = from[i];
}

// A block of memory that the next call gives again: at least `bytes`, at a multiple of 16.
extern char *scratch(int bytes);

#endif
