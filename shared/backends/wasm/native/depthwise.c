// Depthwise convolution: every channel has filters of its own, out_channels ÷ in_channels of them.
#include "images.h"

INLINE int filters_of_channel(const Windows *w) { return w->out_channels / w->in_channels; }
INLINE int pixels_size(const Windows *w) { return w->in_height * w->in_width * w->in_channels; }
INLINE int answers_size(const Windows *w) { return w->out_height * w->out_width * w->out_channels; }

// The outputs along one axis whose window has its tap `tap` inside the image.
static Range outputs_inside(int tap, int stride, int dilation, int pad, int length, int outputs) {
  const int offset = tap * dilation - pad;
  const int first = offset < 0 ? (-offset + stride - 1) / stride : 0;
  const int end = length > offset ? (length - offset + stride - 1) / stride : 0;
  const Range range = {first, larger(first, smaller(end, outputs))};
  return range;
}

static Range rows_inside(const Windows *w, int tap) {
  return outputs_inside(tap, w->stride_height, w->dilation_height, w->pad_top, w->in_height, w->out_height);
}
static Range columns_inside(const Windows *w, int tap) {
  return outputs_inside(tap, w->stride_width, w->dilation_width, w->pad_left, w->in_width, w->out_width);
}

// The place in an image of the pixel that an output's tap reaches.
INLINE int pixel_at(const Windows *w, int out_row, int row_tap, int out_column, int column_tap) {
  const int row = out_row * w->stride_height + row_tap * w->dilation_height - w->pad_top;
  const int column = out_column * w->stride_width + column_tap * w->dilation_width - w->pad_left;
  return (row * w->in_width + column) * w->in_channels;
}

// Of each of four outputs, the value of its channel.
INLINE Vector load_channels_of(const float *pixel, int output, int filters, int count) {
  if (filters == 1) return load_up_to_4(pixel + output, count);
  float values[4] = {0, 0, 0, 0};
  for (int i = 0; i < count; i++) values[i] = pixel[(output + i) / filters];
  return load(values);
}

// The taps along one axis that lie inside the image, for the window of one output.
static Range taps_inside(int output, int stride, int dilation, int pad, int length, int taps) {
  const int start = output * stride - pad;
  const int first = start < 0 ? (-start + dilation - 1) / dilation : 0;
  const int end = length > start ? (length - start + dilation - 1) / dilation : 0;
  const Range range = {first, larger(first, smaller(end, taps))};
  return range;
}

INLINE Vector convolve_pixel(const Windows *w, const float *x, const float *filter, int row, int column, Range row_taps,
                             Range column_taps, int output, int filters, int count) {
  Vector sum = all(0);
  for (int r = row_taps.first; r < row_taps.end; r++)
    for (int c = column_taps.first; c < column_taps.end; c++) {
      const float *tap = filter + (r * w->window_width + c) * w->out_channels + output;
      const float *pixel = x + pixel_at(w, row, r, column, c);
      sum = add(sum, mul(load_channels_of(pixel, output, filters, count), load_up_to_4(tap, count)));
    }
  return sum;
}

EXPORT(depthwise_convolve)
void depthwise_convolve(const Windows *w, const float *x, const float *filter, float *y, int part, int parts) {
  const Range own = share(w->images * w->out_height, 1, part, parts);
  const int filters = filters_of_channel(w), channels = w->out_channels;
  y += own.first * w->out_width * channels;
  for (int i = own.first; i < own.end; i++) {
    const int row = i % w->out_height;
    const float *image = x + i / w->out_height * pixels_size(w);
    const Range row_taps = taps_inside(row, w->stride_height, w->dilation_height, w->pad_top, w->in_height, w->window_height);
    for (int column = 0; column < w->out_width; column++, y += channels) {
      const Range column_taps =
          taps_inside(column, w->stride_width, w->dilation_width, w->pad_left, w->in_width, w->window_width);
      int output = 0;
      for (; output + 4 <= channels; output += 4)
        store(y + output, convolve_pixel(w, image, filter, row, column, row_taps, column_taps, output, filters, 4));
      const int rest = channels - output;
      if (rest > 0)
        store_some(y + output, convolve_pixel(w, image, filter, row, column, row_taps, column_taps, output, filters, rest),
                   rest);
    }
  }
}

// Adds to the gradient of one tap of four filters what one row of outputs brings.
INLINE void add_row(const Windows *w, const float *x, const float *dy, float *to, int x_step, Range columns, int output,
                    int filters, int count) {
  Vector sum = all(0);
  for (int column = columns.first; column < columns.end; column++, x += x_step, dy += w->out_channels)
    sum = add(sum, mul(load_channels_of(x, output, filters, count), load_up_to_4(dy + output, count)));
  store_up_to_4(to + output, add(load_up_to_4(to + output, count), sum), count);
}

EXPORT(depthwise_filter_gradient)
void depthwise_filter_gradient(const Windows *w, const float *x, const float *dy, float *d_filter, int part, int parts) {
  const Range own = share(w->out_channels, 16, part, parts);
  const int filters = filters_of_channel(w);
  for (int tap = 0; tap < w->window_height * w->window_width; tap++)
    fill_zero(d_filter + tap * w->out_channels + own.first, own.end - own.first);

  for (int i = 0; i < w->images; i++, x += pixels_size(w), dy += answers_size(w))
    for (int row_tap = 0; row_tap < w->window_height; row_tap++) {
      const Range rows = rows_inside(w, row_tap);
      for (int row = rows.first; row < rows.end; row++)
        for (int column_tap = 0; column_tap < w->window_width; column_tap++) {
          const Range columns = columns_inside(w, column_tap);
          if (columns.first == columns.end) continue;
          const float *from = x + pixel_at(w, row, row_tap, columns.first, column_tap);
          const float *answers = dy + (row * w->out_width + columns.first) * w->out_channels;
          float *to = d_filter + (row_tap * w->window_width + column_tap) * w->out_channels;
          const int step = w->stride_width * w->in_channels;
          int output = own.first;
          for (; output + 4 <= own.end; output += 4) add_row(w, from, answers, to, step, columns, output, filters, 4);
          if (output < own.end) add_row(w, from, answers, to, step, columns, output, filters, own.end - output);
        }
    }
}

// Adds to one pixel what one output of its channels brings.
INLINE void add_pixel(const Windows *w, const float *dy, const float *filter, float *dx, int filters) {
  if (filters > 1) {
    for (int channel = 0; channel < w->in_channels; channel++)
      for (int f = channel * filters; f < (channel + 1) * filters; f++) dx[channel] += dy[f] * filter[f];
    return;
  }
  int c = 0;
  for (; c + 4 <= w->in_channels; c += 4) store(dx + c, add(load(dx + c), mul(load(dy + c), load(filter + c))));
  for (; c < w->in_channels; c++) dx[c] += dy[c] * filter[c];
}

EXPORT(depthwise_input_gradient)
void depthwise_input_gradient(const Windows *w, const float *dy, const float *filter, float *dx, int part, int parts) {
  const Range own = share(w->images, 1, part, parts);
  const int filters = filters_of_channel(w);
  dx += own.first * pixels_size(w), dy += own.first * answers_size(w);
  for (int i = own.first; i < own.end; i++, dx += pixels_size(w), dy += answers_size(w)) {
    fill_zero(dx, pixels_size(w));
    for (int row_tap = 0; row_tap < w->window_height; row_tap++) {
      const Range rows = rows_inside(w, row_tap);
      for (int row = rows.first; row < rows.end; row++)
        for (int column_tap = 0; column_tap < w->window_width; column_tap++) {
          const Range columns = columns_inside(w, column_tap);
          const float *taps = filter + (row_tap * w->window_width + column_tap) * w->out_channels;
          for (int column = columns.first; column < columns.end; column++)
            add_pixel(w, dy + (row * w->out_width + column) * w->out_channels, taps,
                      dx + pixel_at(w, row, row_tap, column, column_tap), filters);
        }
    }
  }
}
