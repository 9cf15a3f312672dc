/**
 * Client code: from pen strokes to the model's own pixels, the way digit data sets are made: fit the drawing to the box
 * that the recorded examples fill, centre it, average it down.
 *
 * Plain functions of arrays without the DOM, so that they can be run outside a browser.
 */
export const strokes = String.raw`
/* How recorded images look. pixels: arrays of h*w values 0..1. Returns the background's value (0 or 1) and the part of
   the height and width that the drawn things fill at most. */
function examineExamples(images, height, width) {
  const look = { background: 0, boxHeight: 5 / 7, boxWidth: 5 / 7 };
  if (images.length === 0) return look;
  const border = [];
  for (const pixels of images) {
    for (let i = 0; i < pixels.length; i++) {
      const row = Math.floor(i / width), column = i % width;
      if (row === 0 || column === 0 || row === height - 1 || column === width - 1) border.push(pixels[i]);
    }
  }
  border.sort((a, b) => a - b);
  look.background = border[Math.floor(border.length / 2)] < 0.5 ? 0 : 1;
  const boxes = images.map((pixels) => inkBox(pixels.map((value) => Math.abs(value - look.background)), width));
  look.boxHeight = Math.max(1 / height, ...boxes.map((box) => box.height / height));
  look.boxWidth = Math.max(1 / width, ...boxes.map((box) => box.width / width));
  return look;
}

/* The smallest box around all ink above a quarter of the darkest. */
function inkBox(ink, width) {
  const limit = Math.max(...ink) / 4;
  let top = Infinity, left = Infinity, bottom = -1, right = -1;
  ink.forEach((value, i) => {
    if (value <= limit) return;
    const row = Math.floor(i / width), column = i % width;
    top = Math.min(top, row); bottom = Math.max(bottom, row);
    left = Math.min(left, column); right = Math.max(right, column);
  });
  return bottom < 0 ? { height: 0, width: 0 } : { height: bottom - top + 1, width: right - left + 1 };
}

/* The width of a pen line in model pixels. */
function penWidth(height, width) {
  return Math.max(1.3, 0.09 * Math.min(height, width));
}

/* Scale and shift that fit the strokes' points into the examples' box, in the middle of height x width pixels. The pen's
   own width belongs to the box. */
function fitStrokes(strokes, height, width, look) {
  const points = strokes.flat();
  const xs = points.map((point) => point.x), ys = points.map((point) => point.y);
  const low = { x: Math.min(...xs), y: Math.min(...ys) }, high = { x: Math.max(...xs), y: Math.max(...ys) };
  const pen = penWidth(height, width);
  const room = { x: Math.max(1, look.boxWidth * width - pen), y: Math.max(1, look.boxHeight * height - pen) };
  const span = { x: high.x - low.x, y: high.y - low.y };
  const scale = Math.min(room.x / Math.max(span.x, 1e-6), room.y / Math.max(span.y, 1e-6));
  const dot = !Number.isFinite(scale) || Math.max(span.x, span.y) < 1e-3;
  const factor = dot ? 1 : scale;
  return {
    scale: factor,
    x: width / 2 - (factor * (low.x + high.x)) / 2,
    y: height / 2 - (factor * (low.y + high.y)) / 2,
  };
}

/* Averages blocks of factor x factor values. ink: [height*factor, width*factor] row-major. */
function averageDown(ink, height, width, factor) {
  const pixels = new Array(height * width).fill(0);
  for (let row = 0; row < height * factor; row++) {
    for (let column = 0; column < width * factor; column++) {
      pixels[Math.floor(row / factor) * width + Math.floor(column / factor)] += ink[row * width * factor + column];
    }
  }
  return pixels.map((sum) => sum / (factor * factor));
}

/* Whole pixels by which the centre of mass lies off the middle, as far as the ink stays inside. Data with a margin (MNIST)
   is centred by mass, data without one by its box. */
function massShift(pixels, height, width, look) {
  if (look.boxHeight > 0.9 || look.boxWidth > 0.9) return { x: 0, y: 0 };
  let sum = 0, x = 0, y = 0;
  pixels.forEach((value, i) => {
    sum += value; x += value * ((i % width) + 0.5); y += value * (Math.floor(i / width) + 0.5);
  });
  if (sum === 0) return { x: 0, y: 0 };
  const within = (shift, margin) => Math.max(-margin, Math.min(margin, Math.round(shift)));
  return {
    x: within(width / 2 - x / sum, Math.floor(((1 - look.boxWidth) / 2) * width)),
    y: within(height / 2 - y / sum, Math.floor(((1 - look.boxHeight) / 2) * height)),
  };
}
`;
