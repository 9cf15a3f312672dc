#include "images.h"

// The part of a window that lies inside the image.
typedef struct {
  int top, left, bottom, right;
} Inside;

// Whether each window is 2 x 2, lies in the image whole, and has its channels in fours: what most networks pool by. The
// functions below that take `QUARTERS` are compiled once for these and once for all others.
static int by_quarters(const Windows *w) {
  return w->window_height == 2 && w->window_width == 2 && w->pad_top == 0 && w->pad_left == 0 &&
         (w->out_height - 1) * w->stride_height + 2 <= w->in_height &&
         (w->out_width - 1) * w->stride_width + 2 <= w->in_width && w->in_channels % 4 == 0;
}

INLINE Inside inside(const int QUARTERS, const Windows *w, int out_y, int out_x) {
  const int top = out_y * w->stride_height - w->pad_top;
  const int left = out_x * w->stride_width - w->pad_left;
  if (QUARTERS) {
    const Inside whole = {top, left, top + 2, left + 2};
    return whole;
  }
  const Inside result = {larger(top, 0), larger(left, 0), smaller(top + w->window_height, w->in_height),
                         smaller(left + w->window_width, w->in_width)};
  return result;
}

INLINE int image_size(const Windows *w) { return w->in_height * w->in_width * w->in_channels; }
INLINE int pooled_size(const Windows *w) { return w->out_height * w->out_width * w->in_channels; }

INLINE const float *pixel(const Windows *w, const float *image, int y, int x) {
  return image + (y * w->in_width + x) * w->in_channels;
}

INLINE Vector largest(const Windows *w, const float *image, Inside in, int channel, int count) {
  Vector best = all(-__builtin_inff());
  for (int y = in.top; y < in.bottom; y++)
    for (int x = in.left; x < in.right; x++)
      best = wasm_f32x4_pmax(best, load_up_to_4(pixel(w, image, y, x) + channel, count));
  return best;
}

INLINE void pool(const int QUARTERS, const Windows *w, const float *x, float *y, Range own) {
  for (int i = own.first; i < own.end; i++, x += image_size(w))
    for (int row = 0; row < w->out_height; row++)
      for (int column = 0; column < w->out_width; column++, y += w->in_channels) {
        const Inside in = inside(QUARTERS, w, row, column);
        for (int c = 0; c < w->in_channels; c += 4) {
          const int count = QUARTERS ? 4 : smaller(4, w->in_channels - c);
          store_up_to_4(y + c, largest(w, x, in, c, count), count);
        }
      }
}

EXPORT(max_pool) void max_pool(const Windows *w, const float *x, float *y, int part, int parts) {
  const Range own = share(w->images, 1, part, parts);
  x += own.first * image_size(w), y += own.first * pooled_size(w);
  if (by_quarters(w)) pool(1, w, x, y, own);
  else pool(0, w, x, y, own);
}

// The gradient goes to the first of the largest pixels. `ADDS`: windows overlap, so a pixel may be the largest of several.
INLINE void give_to_largest(const int ADDS, const Windows *w, const float *x, Inside in, int channel, int count,
                            Vector gradient, float *dx) {
  const Vector best = largest(w, x, in, channel, count);
  for (int row = in.top; row < in.bottom; row++)
    for (int column = in.left; column < in.right; column++) {
      const Vector is_best = wasm_f32x4_eq(load_up_to_4(pixel(w, x, row, column) + channel, count), best);
      float *to = (float *)pixel(w, dx, row, column) + channel;
      const Vector share = wasm_v128_and(gradient, is_best);
      store_up_to_4(to, ADDS ? add(load_up_to_4(to, count), share) : share, count);
      gradient = wasm_v128_andnot(gradient, is_best);
    }
}

// Whether every pixel lies in a window.
static int covers(const Windows *w) {
  return w->window_height >= w->stride_height && w->window_width >= w->stride_width &&
         (w->out_height - 1) * w->stride_height - w->pad_top + w->window_height >= w->in_height &&
         (w->out_width - 1) * w->stride_width - w->pad_left + w->window_width >= w->in_width;
}

INLINE void unpool(const int QUARTERS, const int ADDS, const Windows *w, const float *x, const float *dy, float *dx,
                   Range own) {
  for (int i = own.first; i < own.end; i++, x += image_size(w), dx += image_size(w))
    for (int row = 0; row < w->out_height; row++)
      for (int column = 0; column < w->out_width; column++, dy += w->in_channels) {
        const Inside in = inside(QUARTERS, w, row, column);
        for (int c = 0; c < w->in_channels; c += 4) {
          const int count = QUARTERS ? 4 : smaller(4, w->in_channels - c);
          give_to_largest(ADDS, w, x, in, c, count, load_up_to_4(dy + c, count), dx);
        }
      }
}

EXPORT(max_pool_gradient)
void max_pool_gradient(const Windows *w, const float *x, const float *dy, float *dx, int part, int parts) {
  const Range own = share(w->images, 1, part, parts);
  x += own.first * image_size(w), dx += own.first * image_size(w), dy += own.first * pooled_size(w);
  const int overlap = w->window_height > w->stride_height || w->window_width > w->stride_width;
  if (overlap || !covers(w)) fill_zero(dx, (own.end - own.first) * image_size(w));
  if (overlap) unpool(0, 1, w, x, dy, dx, own);
  else if (by_quarters(w)) unpool(1, 0, w, x, dy, dx, own);
  else unpool(0, 0, w, x, dy, dx, own);
}

// tfjs defines this kernel to divide by the full window; its caller makes up for the padding.
EXPORT(average_pool_gradient)
void average_pool_gradient(const Windows *w, const float *dy, float *dx, int part, int parts) {
  const Range own = share(w->images, 1, part, parts);
  dx += own.first * image_size(w), dy += own.first * pooled_size(w);
  const Vector of_each = all(1.0f / (w->window_height * w->window_width));
  fill_zero(dx, (own.end - own.first) * image_size(w));
  for (int i = own.first; i < own.end; i++, dx += image_size(w))
    for (int row = 0; row < w->out_height; row++)
      for (int column = 0; column < w->out_width; column++, dy += w->in_channels) {
        const Inside in = inside(0, w, row, column);
        for (int y = in.top; y < in.bottom; y++)
          for (int x = in.left; x < in.right; x++)
            for (int c = 0; c < w->in_channels; c += 4) {
              const int count = smaller(4, w->in_channels - c);
              float *to = (float *)pixel(w, dx, y, x) + c;
              const Vector gradient = mul(load_up_to_4(dy + c, count), of_each);
              store_up_to_4(to, add(load_up_to_4(to, count), gradient), count);
            }
      }
}
