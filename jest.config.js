const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
  ],
};
const project = (name) => ({
  displayName: name,
  testEnvironment: '<rootDir>/test/environment.js',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform,
});

export default {
  projects: ['unit', 'acceptance', 'integration'].map(project),
  testTimeout: 60_000,
  // Not one fewer, as by default: on two cores that is half of them.
  maxWorkers: '100%',
  // Jest keeps the modules of a file that has ended; in a worker that holds many, each collection of garbage is long.
  workerIdleMemoryLimit: '400MB',
};
