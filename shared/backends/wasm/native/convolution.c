#include "images.h"
#include "product.h"

// Depth of a product at a time: a panel of 16 kB, half of the fastest cache.
#define DEPTH 512

// Values of a padded gradient at a time: 4 MB.
#define PADDED_TOGETHER (1 << 20)

// An image with its padding, `top` rows above and `left` columns at the left of [height, width].
typedef struct {
  int height, width, channels;
  int padded_height, padded_width;
  int top, left;
} Padding;

static int has_padding(const Padding *p) {
  return p->top || p->left || p->padded_height > p->height || p->padded_width > p->width;
}

// Rows that no window reaches are left out. What is around the image is not written: zero it once.
static void copy_padded(float *to, const float *image, const Padding *p) {
  const int rows = smaller(p->height, p->padded_height - p->top);
  const int columns = smaller(p->width, p->padded_width - p->left);
  for (int row = 0; row < rows; row++)
    copy(to + ((row + p->top) * p->padded_width + p->left) * p->channels,
         image + row * p->width * p->channels, columns * p->channels);
}

// The place in bytes of each window's first pixel, [out_height · out_width].
static void place_windows(int *places, const Windows *w, int width) {
  for (int y = 0; y < w->out_height; y++)
    for (int x = 0; x < w->out_width; x++)
      *places++ = 4 * (y * w->stride_height * width + x * w->stride_width) * w->in_channels;
}

// The place in bytes of each value of a window, [window_height · window_width · in_channels].
static void place_taps(int *places, const Windows *w, int width) {
  for (int y = 0; y < w->window_height; y++)
    for (int x = 0; x < w->window_width; x++)
      for (int c = 0; c < w->in_channels; c++)
        *places++ = 4 * ((y * w->dilation_height * width + x * w->dilation_width) * w->in_channels + c);
}

static void place_rows(int *places, int rows, int row_length) {
  for (int i = 0; i < rows; i++) places[i] = 4 * i * row_length;
}

static Padding padding_of_input(const Windows *w) {
  const int height = (w->out_height - 1) * w->stride_height + (w->window_height - 1) * w->dilation_height + 1;
  const int width = (w->out_width - 1) * w->stride_width + (w->window_width - 1) * w->dilation_width + 1;
  Padding p = {w->in_height, w->in_width, w->in_channels, height, width, w->pad_top, w->pad_left};
  if (!has_padding(&p)) p.padded_height = p.height, p.padded_width = p.width;
  return p;
}

EXPORT(convolve)
void convolve(const Windows *w, const float *x, const float *filter, const float *bias, float *y,
              enum Activation activation, int part, int parts) {
  const Range own = share(w->images, 1, part, parts);
  const Padding padding = padding_of_input(w);
  const int rows = w->out_height * w->out_width;
  const int depth = w->window_height * w->window_width * w->in_channels;
  const int columns = padded_to_panel(w->out_channels);
  const int image_size = padding.padded_height * padding.padded_width * w->in_channels;
  const int pads = has_padding(&padding);

  float *panels = (float *)scratch(4 * (columns * depth + pads * image_size + 2 * rows + depth));
  float *padded = panels + columns * depth;
  int *a_rows = (int *)(padded + pads * image_size);
  int *c_rows = a_rows + rows;
  int *a_columns = c_rows + rows;
  place_windows(a_rows, w, padding.padded_width);
  place_taps(a_columns, w, padding.padded_width);
  place_rows(c_rows, rows, w->out_channels);
  for (int k = 0; k < depth; k += DEPTH) {
    const int stretch = smaller(DEPTH, depth - k);
    pack_rows(panels + k * columns, filter + k * w->out_channels, w->out_channels, stretch, w->out_channels, stretch);
  }
  if (pads) fill_zero(padded, image_size);

  for (int i = own.first; i < own.end; i++) {
    const float *image = x + i * w->in_height * w->in_width * w->in_channels;
    if (pads) copy_padded(padded, image, &padding);
    for (int k = 0; k < depth; k += DEPTH) {
      const int stretch = smaller(DEPTH, depth - k);
      const Product product = {
          .a = (const char *)(pads ? padded : image),
          .a_rows = a_rows,
          .a_columns = a_columns + k,
          .c = (char *)(y + i * rows * w->out_channels),
          .c_rows = c_rows,
          .rows = rows,
          .depth = stretch,
          .columns = w->out_channels,
          .panels = panels + k * columns,
          .adds = k > 0,
          .bias = k == 0 ? bias : 0,
          .activation = k + stretch == depth ? activation : LINEAR,
      };
      multiply(&product);
    }
  }
}

// patchesᵀ · dy, summed over the images.
EXPORT(convolve_filter_gradient)
void convolve_filter_gradient(const Windows *w, const float *x, const float *dy, float *d_filter, int part,
                              int parts) {
  const Range own = share(w->out_channels, PANEL, part, parts);
  const int width = own.end - own.first;
  if (width == 0) return;
  const Padding padding = padding_of_input(w);
  const int positions = w->out_height * w->out_width;
  const int rows = w->window_height * w->window_width * w->in_channels;
  const int columns = padded_to_panel(width);
  const int image_size = padding.padded_height * padding.padded_width * w->in_channels;
  const int pads = has_padding(&padding);

  float *panels = (float *)scratch(4 * (columns * DEPTH + pads * image_size + 2 * rows + positions));
  float *padded = panels + columns * DEPTH;
  int *a_rows = (int *)(padded + pads * image_size);
  int *c_rows = a_rows + rows;
  int *a_columns = c_rows + rows;
  place_taps(a_rows, w, padding.padded_width);
  place_windows(a_columns, w, padding.padded_width);
  place_rows(c_rows, rows, w->out_channels);
  if (pads) fill_zero(padded, image_size);
  for (int i = 0; i < rows; i++) fill_zero(d_filter + i * w->out_channels + own.first, width);

  for (int i = 0; i < w->images; i++) {
    const float *image = x + i * w->in_height * w->in_width * w->in_channels;
    if (pads) copy_padded(padded, image, &padding);
    for (int k = 0; k < positions; k += DEPTH) {
      const int stretch = smaller(DEPTH, positions - k);
      const float *from = dy + (i * positions + k) * w->out_channels + own.first;
      pack_rows(panels, from, w->out_channels, stretch, width, stretch);
      const Product product = {
          .a = (const char *)(pads ? padded : image),
          .a_rows = a_rows,
          .a_columns = a_columns + k,
          .c = (char *)(d_filter + own.first),
          .c_rows = c_rows,
          .rows = rows,
          .depth = stretch,
          .columns = width,
          .panels = panels,
          .adds = 1,
      };
      multiply(&product);
    }
  }
}

// The pixels along one axis that lie `phase` after a multiple of the stride: which taps reach them, and from where.
typedef struct {
  int first_tap; // the taps are first_tap, first_tap + stride, …
  int taps;
  int first_out; // where the first tap finds the first pixel's output; later taps find earlier outputs
  int pixels;
} Phase;

static Phase phase_of(int phase, int stride, int pad, int window, int length) {
  const int first_tap = (phase + pad) % stride;
  const Phase result = {
      .first_tap = first_tap,
      .taps = first_tap < window ? (window - first_tap + stride - 1) / stride : 0,
      .first_out = (phase + pad) / stride,
      .pixels = phase < length ? (length - phase + stride - 1) / stride : 0,
  };
  return result;
}

// The padding that lets every pixel find the output of every tap.
static Padding padding_of_output(const Windows *w) {
  const int top = (w->window_height - 1) / w->stride_height;
  const int left = (w->window_width - 1) / w->stride_width;
  const int bottom = (w->in_height - 1 + w->pad_top) / w->stride_height + 1;
  const int right = (w->in_width - 1 + w->pad_left) / w->stride_width + 1;
  const Padding p = {
      .height = w->out_height,
      .width = w->out_width,
      .channels = w->out_channels,
      .padded_height = top + larger(w->out_height, bottom),
      .padded_width = left + larger(w->out_width, right),
      .top = top,
      .left = left,
  };
  return p;
}

// Images of dy that were padded, and memory to work with.
typedef struct {
  int first, images;
  const float *padded;
  char *work;
} Group;

// Fills one phase's pixels of a group of images with the product of its taps and dy: a convolution of stride 1.
// `dx` is where the phase's first pixel of the first image of all lies.
static void fill_phase(const Windows *w, const Padding *p, const Group *group, const Phase *down,
                       const Phase *across, const float *filter, float *dx) {
  const int rows = down->pixels * across->pixels;
  const int depth = down->taps * across->taps * w->out_channels;
  const int columns = padded_to_panel(w->in_channels);
  float *panels = (float *)group->work;
  int *a_rows = (int *)(panels + columns * depth);
  int *c_rows = a_rows + rows;
  int *a_columns = c_rows + rows;

  for (int t = 0, k = 0; t < down->taps; t++)
    for (int u = 0; u < across->taps; u++) {
      const int tap = (down->first_tap + t * w->stride_height) * w->window_width + across->first_tap + u * w->stride_width;
      pack_columns(panels + k * PANEL, filter + tap * w->in_channels * w->out_channels, w->out_channels,
                   w->out_channels, w->in_channels, depth);
      for (int c = 0; c < w->out_channels; c++)
        a_columns[k++] = 4 * (c - (t * p->padded_width + u) * w->out_channels);
    }
  for (int y = 0, i = 0; y < down->pixels; y++)
    for (int x = 0; x < across->pixels; x++, i++) {
      const int row = down->first_out + y + p->top, column = across->first_out + x + p->left;
      a_rows[i] = 4 * (row * p->padded_width + column) * w->out_channels;
      c_rows[i] = 4 * (y * w->stride_height * w->in_width + x * w->stride_width) * w->in_channels;
    }
  const int image_size = p->padded_height * p->padded_width * w->out_channels;
  for (int i = 0; i < group->images; i++) {
    const Product product = {
        .a = (const char *)(group->padded + i * image_size),
        .a_rows = a_rows,
        .a_columns = a_columns,
        .c = (char *)(dx + (group->first + i) * w->in_height * w->in_width * w->in_channels),
        .c_rows = c_rows,
        .rows = rows,
        .depth = depth,
        .columns = w->in_channels,
        .panels = panels,
    };
    multiply(&product);
  }
}

// Each pixel sums, over the taps that reach it, dy there times the filter. Pixels are taken in stride² phases, because
// within one phase the same taps reach every pixel.
EXPORT(convolve_input_gradient)
void convolve_input_gradient(const Windows *w, const float *dy, const float *filter, float *dx, int part, int parts) {
  const Range own = share(w->images, 1, part, parts);
  const Padding padding = padding_of_output(w);
  const int image_size = padding.padded_height * padding.padded_width * w->out_channels;
  const int group = smaller(own.end - own.first, larger(1, PADDED_TOGETHER / larger(1, image_size)));
  const int depth = w->window_height * w->window_width * w->out_channels;
  const int work = padded_to_panel(w->in_channels) * depth + depth + 2 * w->in_height * w->in_width;
  float *padded = (float *)scratch(4 * (group * image_size + work));
  fill_zero(padded, group * image_size);

  for (int first = own.first; first < own.end; first += group) {
    const Group images = {first, smaller(group, own.end - first), padded, (char *)(padded + group * image_size)};
    for (int i = 0; i < images.images; i++)
      copy_padded(padded + i * image_size, dy + (first + i) * w->out_height * w->out_width * w->out_channels,
                  &padding);
    for (int y = 0; y < w->stride_height; y++)
      for (int x = 0; x < w->stride_width; x++) {
        const Phase down = phase_of(y, w->stride_height, w->pad_top, w->window_height, w->in_height);
        const Phase across = phase_of(x, w->stride_width, w->pad_left, w->window_width, w->in_width);
        fill_phase(w, &padding, &images, &down, &across, filter, dx + (y * w->in_width + x) * w->in_channels);
      }
  }
}
