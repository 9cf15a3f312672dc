/** Client code: inputs for the columns of a table. `columnForm(fields)` gives `{element, read(), show(instance), clear()}`. */
export const form = String.raw`
function columnForm(fields, changed) {
  const element = make('div', { className: 'fields' });
  const controls = fields.map((field) => {
    const control = field.kind === 'category'
      ? make('select', {}, make('option', { value: '' }, '(missing)'), ...field.values.map((value) => make('option', { value }, value)))
      : make('input', { type: 'number', step: 'any', inputMode: 'decimal', placeholder: 'missing' });
    control.addEventListener('change', changed);
    element.append(make('label', {}, field.name, control));
    return { field, control };
  });
  const read = () => {
    const given = controls.filter(({ control }) => control.value !== '');
    if (given.length === 0) return null;
    return Object.fromEntries(given.map(({ field, control }) =>
      [field.name, field.kind === 'number' ? Number(control.value) : control.value]));
  };
  const show = (instance) => {
    for (const { field, control } of controls) {
      const value = instance[field.name];
      control.value = value === undefined || value === null ? '' : String(value);
    }
  };
  return { element, read, show, clear: () => show({}) };
}
`;
