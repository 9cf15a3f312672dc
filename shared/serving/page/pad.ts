/** Client code: the canvas to draw on. `imagePad(field)` gives `{element, read(), show(value), clear()}`. */
export const pad = String.raw`
const FINE = 8;

function imagePad(field, exampleInstances, changed) {
  const [height, width] = field.shape;
  const element = make('div', { className: 'pad' });
  const board = make('canvas', { className: 'draw', tabIndex: 0 });
  const large = 352 / Math.max(height, width);
  board.width = Math.round(width * large); board.height = Math.round(height * large);
  board.setAttribute('role', 'img');
  board.setAttribute('aria-label', 'Drawing area: draw the ' + page.label + ' with a mouse, pen or finger');
  const small = make('canvas', {});
  small.width = width; small.height = height;
  small.setAttribute('aria-hidden', 'true');
  const seen = make('div', { className: 'seen' }, small, make('span', {}, 'what the model sees (' + field.shape.join(' × ') + ')'));

  let strokes = [], look = examineExamples([], height, width), value = null, stroke = null;

  Promise.all(exampleInstances.map((instance) => examplePixels(instance, field).catch(() => null))).then((images) => {
    look = examineExamples(images.filter((pixels) => pixels), height, width);
    repaint();
  });

  function grey(ink) { return Math.round(255 * Math.abs(look.background - ink)); }
  function paper(context, canvas) {
    context.fillStyle = look.background ? '#fff' : '#000';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  function ink(context, list, scale, shift, pen) {
    context.strokeStyle = context.fillStyle = look.background ? '#000' : '#fff';
    context.lineCap = context.lineJoin = 'round';
    context.lineWidth = pen;
    for (const points of list) {
      context.beginPath();
      points.forEach((point) => context.lineTo(scale * point.x + shift.x, scale * point.y + shift.y));
      const last = points[points.length - 1];
      context.lineTo(scale * last.x + shift.x, scale * last.y + shift.y + 0.01);
      context.stroke();
    }
  }
  function repaint() {
    const context = board.getContext('2d');
    paper(context, board);
    ink(context, strokes, board.width / width, { x: 0, y: 0 }, 0.07 * Math.min(board.width, board.height));
    if (strokes.length === 0) paper(small.getContext('2d'), small);
  }

  /* Draws the strokes eight times finer than the model's pixels, averages, and centres. */
  function rasterise() {
    const fine = document.createElement('canvas');
    fine.width = width * FINE; fine.height = height * FINE;
    const context = fine.getContext('2d', { willReadFrequently: true });
    const fit = fitStrokes(strokes, height, width, look);
    const paint = (shift) => {
      paper(context, fine);
      ink(context, strokes, fit.scale * FINE, { x: (fit.x + shift.x) * FINE, y: (fit.y + shift.y) * FINE }, penWidth(height, width) * FINE);
      const data = context.getImageData(0, 0, fine.width, fine.height).data;
      const values = Array.from({ length: fine.width * fine.height }, (_, i) => Math.abs(data[4 * i] / 255 - look.background));
      return averageDown(values, height, width, FINE);
    };
    const pixels = paint({ x: 0, y: 0 });
    const shift = massShift(pixels, height, width, look);
    return shift.x || shift.y ? paint(shift) : pixels;
  }
  function place(pixels) {
    const image = new ImageData(width, height);
    pixels.forEach((amount, i) => { image.data.set([grey(amount), grey(amount), grey(amount), 255], 4 * i); });
    small.getContext('2d').putImageData(image, 0, 0);
  }
  function finish() {
    if (strokes.length === 0) return;
    place(rasterise());
    value = { [field.name]: { b64: small.toDataURL('image/png').split(',')[1] } };
    changed();
  }

  function at(event) {
    const box = board.getBoundingClientRect();
    return { x: ((event.clientX - box.left) / box.width) * width, y: ((event.clientY - box.top) / box.height) * height };
  }
  board.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    board.setPointerCapture(event.pointerId);
    stroke = [at(event)];
    strokes.push(stroke);
    repaint();
    event.preventDefault();
  });
  board.addEventListener('pointermove', (event) => {
    if (!stroke) return;
    const steps = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
    for (const step of steps.length ? steps : [event]) stroke.push(at(step));
    repaint();
  });
  const lift = () => { if (stroke) { stroke = null; finish(); } };
  board.addEventListener('pointerup', lift);
  board.addEventListener('pointercancel', lift);

  function clear() { strokes = []; value = null; repaint(); }

  /* A picture from a file, brought to the model's size as it is. */
  async function useFile(file) {
    clear();
    const bitmap = await createImageBitmap(file);
    const context = small.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    value = { [field.name]: { b64: small.toDataURL('image/png').split(',')[1] } };
    enlarge();
    changed();
  }
  function enlarge() {
    const context = board.getContext('2d');
    context.imageSmoothingEnabled = false;
    context.drawImage(small, 0, 0, board.width, board.height);
  }

  /* A recorded instance, shown and sent as it is. */
  async function show(instance) {
    clear();
    value = instance;
    const image = instance[field.name];
    if (image && image.b64) small.getContext('2d').drawImage(await decode(image.b64), 0, 0, width, height);
    else place((await examplePixels(instance, field)).map((level) => Math.abs(level - look.background)));
    enlarge();
  }

  const picture = make('input', { type: 'file', accept: 'image/png,image/jpeg' });
  picture.addEventListener('change', () => {
    const [file] = picture.files;
    if (file) useFile(file).catch(() => fail('This file is not a picture that the browser can read.'));
    picture.value = '';
  });
  element.append(board, seen);
  repaint();
  return { element, extra: make('label', { className: 'file' }, 'Open a picture', picture), read: () => value, show, clear };
}

async function decode(b64) {
  const bytes = Uint8Array.from(atob(b64), (letter) => letter.charCodeAt(0));
  return createImageBitmap(new Blob([bytes]));
}

/* The grey levels 0..1 of a recorded instance: from its PNG, or from its columns by their largest value. */
async function examplePixels(instance, field) {
  const [height, width, channels] = field.shape;
  const image = instance[field.name];
  if (image && image.b64) {
    const canvas = document.createElement('canvas');
    canvas.width = width; canvas.height = height;
    const context = canvas.getContext('2d');
    context.drawImage(await decode(image.b64), 0, 0, width, height);
    const data = context.getImageData(0, 0, width, height).data;
    return Array.from({ length: height * width }, (_, i) => (data[4 * i] + data[4 * i + 1] + data[4 * i + 2]) / 765);
  }
  const values = field.columns.map((column) => Number(instance[column]));
  const largest = Math.max(1e-9, ...values);
  return Array.from({ length: height * width }, (_, i) => values[i * channels] / largest);
}
`;
