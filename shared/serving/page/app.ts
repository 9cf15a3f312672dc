/** Client code: the page's flow, from an input to the answer shown. */
export const app = String.raw`
const page = JSON.parse(document.getElementById('model').textContent);
const inputs = document.getElementById('inputs');
const result = document.getElementById('result');
const problem = document.getElementById('problem');
const command = document.getElementById('command');
const terminal = document.getElementById('terminal');

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
function fail(message) { problem.textContent = message; }

let asked = 0, timer = 0;
async function ask() {
  const mine = ++asked;
  const parts = editors.map((editor) => editor.read());
  if (parts.every((part) => part === null)) return welcome();
  const body = JSON.stringify({ instances: [Object.assign({}, ...parts)] });
  const path = 'v1/models/' + encodeURIComponent(page.name) + ':classify';
  showCommand(path, body);
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    const answer = await response.json();
    if (mine !== asked) return;
    if (!response.ok) return fail(answer.error);
    fail('');
    showAnswer(answer.predictions[0]);
  } catch {
    if (mine === asked) fail('The server did not answer. Is it still running?');
  }
}
function askSoon() { clearTimeout(timer); timer = setTimeout(ask, 120); }

function showCommand(path, body) {
  const quote = (text) => "'" + text.replaceAll("'", "'\\''") + "'";
  command.textContent = 'curl ' + quote(new URL(path, location.href).href) + " \\\n  -H 'Content-Type: application/json' \\\n  -d " + quote(body);
  terminal.hidden = false;
}

function percent(score) {
  if (score > 0 && score < 0.0005) return '< 0.1 %';
  if (score >= 0.9995) return score < 1 ? '> 99.9 %' : '100 %';
  return (100 * score).toFixed(1) + ' %';
}

function showAnswer(answer) {
  const names = page.classes.filter((name) => name in answer.scores);
  const score = answer.scores[answer.prediction];
  const headline = make('p', { className: 'answer' }, make('small', {}, page.label), String(answer.prediction));
  if (names.length === 0) return result.replaceChildren(headline);
  headline.append(make('small', {}, 'score ' + percent(score)));
  const most = names.length > 12 ? [...names].sort((a, b) => answer.scores[b] - answer.scores[a]).slice(0, 10) : names;
  const short = most.every((name) => name.length < 3);
  const list = make('ol', { className: short ? 'scores short' : 'scores' });
  for (const name of most) {
    const fill = make('span', { className: 'fill' });
    fill.style.width = 100 * answer.scores[name] + '%';
    list.append(make('li', { className: name === String(answer.prediction) ? 'best' : '' },
      make('span', { className: 'name', title: name }, name), make('span', { className: 'track' }, fill),
      make('span', { className: 'number' }, percent(answer.scores[name]))));
  }
  result.replaceChildren(headline, list);
}

function welcome() {
  fail('');
  terminal.hidden = true;
  result.replaceChildren(make('p', { className: 'hint' },
    hasImage ? 'Draw in the field, or take an example: the answer appears here.' : 'Fill in the form, or take an example: the answer appears here.'));
}

const hasImage = page.inputs.some((field) => field.kind === 'image');
const columns = page.inputs.filter((field) => field.kind !== 'image');
const editors = page.inputs.filter((field) => field.kind === 'image').map((field) => imagePad(field, page.examples, askSoon));
if (columns.length > 0) editors.push(columnForm(columns, askSoon));

let next = 0;
const example = make('button', { type: 'button', className: hasImage ? '' : 'first' }, 'Example');
example.addEventListener('click', async () => {
  const instance = page.examples[next++ % page.examples.length];
  for (const editor of editors) await editor.show(instance);
  ask();
});
const clear = make('button', { type: 'button' }, 'Clear');
clear.addEventListener('click', () => { asked++; clearTimeout(timer); editors.forEach((editor) => editor.clear()); welcome(); });
const actions = make('div', { className: 'actions' }, clear);
if (page.examples.length > 0) actions.prepend(example);
editors.forEach((editor) => { if (editor.extra) actions.append(editor.extra); });
inputs.append(...editors.map((editor) => editor.element), actions);
if (hasImage) document.querySelector('main').classList.remove('table');
welcome();
`;
