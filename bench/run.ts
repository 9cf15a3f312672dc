const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  gate: () => import('./gate.js'),
  'pull-request': () => import('./pull-request.js'),
  start: () => import('./start.js'),
  streaming: () => import('./streaming.js'),
  training: () => import('./training.js'),
};

// What is left of the arguments belongs to the bench.
const [name] = process.argv.splice(2, 1);
const bench = benches[name ?? ''];
if (bench) await bench();
else {
  console.error(`npm run bench -- <${Object.keys(benches).join('|')}>`);
  process.exitCode = 2;
}
