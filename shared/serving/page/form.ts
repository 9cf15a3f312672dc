/** Client code: inputs for the columns of a table. `columnForm(fields)` gives `{element, read(), show(instance), clear()}`. */
export const form = String.raw`
function controlOf(field) {
  if (field.kind === 'category') {
    const values = field.values.filter((value) => value !== '(missing)');
    return make('select', {}, make('option', { value: '' }, '(missing)'), ...values.map((value) => make('option', { value }, value)));
  }
  if (field.kind === 'date') return make('input', { type: field.time ? 'datetime-local' : 'date', step: field.time ? '1' : '' });
  if (field.kind === 'text') return field.long ? make('textarea', { rows: 3, placeholder: 'missing' }) : make('input', { type: 'text', placeholder: 'missing' });
  return make('input', { type: 'number', step: 'any', inputMode: 'decimal', placeholder: 'missing' });
}
function fill(control, text) {
  control.value = text;
  if (control.value === text) return;
  // A list has no category that training never saw, and a picker takes no time with an offset.
  if (control.tagName === 'SELECT') control.append(make('option', { value: text }, text));
  if (control.tagName === 'INPUT') control.type = 'text';
  control.value = text;
}
function columnForm(fields, changed) {
  const element = make('div', { className: 'fields' });
  const controls = fields.map((field) => {
    const control = controlOf(field);
    control.addEventListener('change', changed);
    element.append(make('label', { className: field.long || field.time ? 'wide' : '' }, field.name, control));
    return { field, control };
  });
  const read = () => {
    if (controls.every(({ control }) => control.value === '')) return null;
    return Object.fromEntries(controls.map(({ field, control }) =>
      [field.name, control.value === '' ? null : field.kind === 'number' ? Number(control.value) : control.value]));
  };
  const show = (instance) => {
    for (const { field, control } of controls) {
      const value = instance[field.name];
      fill(control, value === undefined || value === null ? '' : String(value));
    }
  };
  return { element, read, show, clear: () => show({}) };
}
`;
