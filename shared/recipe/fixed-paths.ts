interface Fixed {
  readonly path: readonly string[];
  readonly why: string;
}

const ROWS =
  'trials that were judged on other rows, or by other labels, could not be compared. Take it out of the space.';

const FIXED: readonly Fixed[] = [
  ...['version', 'name', 'extends'].map((key) => ({
    path: [key],
    why: 'it says which recipe this is. Take it out of the space.',
  })),
  ...['task', 'positive'].map((key) => ({
    path: [key],
    why: 'it says what is asked of the model. Take it out of the space.',
  })),
  { path: ['training', 'seed'], why: 'the best seed is luck. Train with several by "training.seeds".' },
  { path: ['training', 'seeds'], why: 'the best seed is luck. Train with several by "training.seeds".' },
  ...[
    ['inherit', 'from'],
    ['inherit', 'members'],
    ['distil', 'from'],
  ].map((path) => ({
    path,
    why: 'a parent is pinned before anything is trained. Write one recipe a parent.',
  })),
  { path: ['inherit', 'mode'], why: 'it says what is claimed of the model. Write one recipe a mode.' },
  {
    path: ['inherit', 'control'],
    why: 'a control is trained beside the winner only. Take it out of the space.',
  },
  { path: ['command'], why: 'a search is over what Heirloom trains itself. Take it out of the space.' },
  { path: ['search'], why: 'a search is not searched. Take it out of the space.' },
];

/** Parts of `data` that change what a model sees of a row, and neither the row nor its label. */
const FREE_DATA: readonly string[] = ['balance', 'image'];

/** Why a search can't fill in a path of the recipe, with how to mend it; null where it can. */
export function whyFixed(path: readonly string[]): string | null {
  const [top, key] = path;
  if (top === 'model' && (key === 'file' || key === 'module'))
    return 'what is in a file may change in a search. Search the layers, or write one recipe a file.';
  if (top === 'data' && (key === undefined || !FREE_DATA.includes(key))) return ROWS;
  const fixed = FIXED.find((one) => one.path.every((step, at) => at >= path.length || path[at] === step));
  if (!fixed) return null;
  return path.length >= fixed.path.length
    ? fixed.why
    : `"${fixed.path.join('.')}" is in it. Name the values further down.`;
}
