// Images [images, height, width, channels] and windows over them. Must be the words that kernels/windows.ts writes.
#ifndef IMAGES_H
#define IMAGES_H

#include "vector.h"

typedef struct {
  int images;
  int in_height, in_width, in_channels;
  int out_height, out_width, out_channels;
  int window_height, window_width;
  int stride_height, stride_width;
  int dilation_height, dilation_width;
  int pad_top, pad_left;
} Windows;

#endif
