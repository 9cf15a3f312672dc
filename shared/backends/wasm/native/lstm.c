// Long short-term memory (Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000) over whole sequences.
#include "exponential.h"
#include "product.h"

// Must be the words that kernels/lstm.ts writes. Everything is [batch, steps, …]; the four gates of a step lie side by
// side: input, forget, candidate, output.
typedef struct {
  const float *projected; // [4 · units]: what the inputs bring to the gates, the bias included
  const float *recurrent; // [units, 4 · units], not of a sequence
  float *gates;           // [4 · units], activated
  float *cells;           // [units]
  float *outputs;         // [units]
  const float *d_outputs; // [units]
  float *d_projected;     // [4 · units]
  int batch, steps, units;
  int is_hard; // the gates' activation
} Lstm;

// A row of each sequence of the batch at a time: their places in bytes.
static void place_sequences(int *places, Range own, int steps, int width) {
  for (int i = own.first; i < own.end; i++) *places++ = 4 * i * steps * width;
}

INLINE Vector gate(const Lstm *l, Vector x) { return l->is_hard ? hard_logistic(x) : logistic(x); }

INLINE Vector gate_slope(const Lstm *l, Vector y) {
  if (!l->is_hard) return mul(y, sub(all(1), y));
  const Vector is_inside = wasm_v128_and(wasm_f32x4_gt(y, all(0)), wasm_f32x4_lt(y, all(1)));
  return wasm_v128_and(is_inside, all(0.2f));
}

// `before` are the cells of the step before, or 0.
INLINE void step_units(const Lstm *l, float *gates, const float *before, float *cells, float *outputs, int unit, int count) {
  const int units = l->units;
  float *own = gates + unit;
  const Vector input = gate(l, load_up_to_4(own, count));
  const Vector forget = gate(l, load_up_to_4(own + units, count));
  const Vector candidate = hyperbolic_tangent(load_up_to_4(own + 2 * units, count));
  const Vector output = gate(l, load_up_to_4(own + 3 * units, count));
  Vector cell = mul(input, candidate);
  if (before) cell = add(mul(forget, load_up_to_4(before + unit, count)), cell);
  store_up_to_4(own, input, count);
  store_up_to_4(own + units, forget, count);
  store_up_to_4(own + 2 * units, candidate, count);
  store_up_to_4(own + 3 * units, output, count);
  store_up_to_4(cells + unit, cell, count);
  store_up_to_4(outputs + unit, mul(output, hyperbolic_tangent(cell)), count);
}

EXPORT(lstm) void lstm(const Lstm *l, int part, int parts) {
  const Range own = share(l->batch, 4, part, parts);
  const int rows = own.end - own.first;
  const int units = l->units, width = 4 * units;
  float *panels = (float *)scratch(4 * (padded_to_panel(width) * units + 2 * rows + units));
  int *a_rows = (int *)(panels + padded_to_panel(width) * units);
  int *c_rows = a_rows + rows;
  int *a_columns = c_rows + rows;
  pack_rows(panels, l->recurrent, width, units, width, units);
  place_sequences(a_rows, own, l->steps, units);
  place_sequences(c_rows, own, l->steps, width);
  for (int k = 0; k < units; k++) a_columns[k] = 4 * k;
  const int first = own.first * l->steps * width;
  copy(l->gates + first, l->projected + first, rows * l->steps * width);

  for (int t = 0; t < l->steps; t++) {
    const Product product = {
        .a = (const char *)(l->outputs + (t - 1) * units),
        .a_rows = a_rows,
        .a_columns = a_columns,
        .c = (char *)(l->gates + t * width),
        .c_rows = c_rows,
        .rows = rows,
        .depth = units,
        .columns = width,
        .panels = panels,
        .adds = 1,
    };
    if (t > 0) multiply(&product);
    for (int i = own.first; i < own.end; i++) {
      const int at = i * l->steps + t;
      float *cells = l->cells + at * units;
      const float *before = t > 0 ? cells - units : 0;
      int unit = 0;
      for (; unit + 4 <= units; unit += 4)
        step_units(l, l->gates + at * width, before, cells, l->outputs + at * units, unit, 4);
      if (unit < units)
        step_units(l, l->gates + at * width, before, cells, l->outputs + at * units, unit, units - unit);
    }
  }
}

// What flows back through one step: `d_output` of it, and `d_cell`, which goes on to the step before.
INLINE void step_units_back(const Lstm *l, int at, int is_first, const float *d_output, float *d_cell, int unit,
                            int count) {
  const int units = l->units;
  const float *gates = l->gates + at * 4 * units + unit;
  const float *cells = l->cells + at * units + unit;
  float *d_gates = l->d_projected + at * 4 * units + unit;
  const Vector input = load_up_to_4(gates, count), forget = load_up_to_4(gates + units, count);
  const Vector candidate = load_up_to_4(gates + 2 * units, count), output = load_up_to_4(gates + 3 * units, count);
  const Vector squashed = hyperbolic_tangent(load_up_to_4(cells, count));
  const Vector before = is_first ? all(0) : load_up_to_4(cells - units, count);

  const Vector d_out = load_up_to_4(d_output + unit, count);
  const Vector slope = sub(all(1), mul(squashed, squashed));
  const Vector d = add(load_up_to_4(d_cell + unit, count), mul(mul(d_out, output), slope));
  const Vector d_candidate = mul(mul(d, input), sub(all(1), mul(candidate, candidate)));
  store_up_to_4(d_gates, mul(mul(d, candidate), gate_slope(l, input)), count);
  store_up_to_4(d_gates + units, mul(mul(d, before), gate_slope(l, forget)), count);
  store_up_to_4(d_gates + 2 * units, d_candidate, count);
  store_up_to_4(d_gates + 3 * units, mul(mul(d_out, squashed), gate_slope(l, output)), count);
  store_up_to_4(d_cell + unit, mul(d, forget), count);
}

// Backpropagation through time as far as the gates: the gradients of inputs and weights are products of d_projected.
EXPORT(lstm_gradient) void lstm_gradient(const Lstm *l, int part, int parts) {
  const Range own = share(l->batch, 4, part, parts);
  const int rows = own.end - own.first;
  const int units = l->units, width = 4 * units;
  float *panels = (float *)scratch(4 * (padded_to_panel(units) * width + 2 * rows * units + 2 * rows + width));
  float *d_outputs = panels + padded_to_panel(units) * width, *d_cells = d_outputs + rows * units;
  int *a_rows = (int *)(d_cells + rows * units);
  int *c_rows = a_rows + rows;
  int *a_columns = c_rows + rows;
  pack_columns(panels, l->recurrent, width, width, units, width);
  place_sequences(a_rows, own, l->steps, width);
  for (int i = 0; i < rows; i++) c_rows[i] = 4 * i * units;
  for (int k = 0; k < width; k++) a_columns[k] = 4 * k;
  fill_zero(d_cells, rows * units);

  for (int t = l->steps - 1; t >= 0; t--) {
    for (int i = 0; i < rows; i++)
      copy(d_outputs + i * units, l->d_outputs + ((own.first + i) * l->steps + t) * units, units);
    const Product product = {
        .a = (const char *)(l->d_projected + (t + 1) * width),
        .a_rows = a_rows,
        .a_columns = a_columns,
        .c = (char *)d_outputs,
        .c_rows = c_rows,
        .rows = rows,
        .depth = width,
        .columns = units,
        .panels = panels,
        .adds = 1,
    };
    if (t + 1 < l->steps) multiply(&product);
    for (int i = 0; i < rows; i++) {
      const int at = (own.first + i) * l->steps + t;
      float *d_output = d_outputs + i * units, *d_cell = d_cells + i * units;
      int unit = 0;
      for (; unit + 4 <= units; unit += 4) step_units_back(l, at, t == 0, d_output, d_cell, unit, 4);
      if (unit < units) step_units_back(l, at, t == 0, d_output, d_cell, unit, units - unit);
    }
  }
}
