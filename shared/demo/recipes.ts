/** Where the pictures lie, relative to the recipe. */
export const PICTURES = 'pictures';

const DATA = `version: 1
name: shapes
data:
  source: ${PICTURES}
  image: {size: [20, 20], channels: 1}
`;

const CONVOLUTIONS = `    - conv2d: {filters: 16, kernel_size: 3, activation: relu}
    - max_pooling2d: {pool_size: 2}
    - conv2d: {filters: 32, kernel_size: 3, activation: relu}
    - max_pooling2d: {pool_size: 2}
`;

const CLASSIFIER = `    - flatten
    - dense: {units: 64, activation: relu}
    - output
`;

const INHERITANCE = `inherit: {from: "shapes#champion", mode: fine-tune, freeze: ["conv*"]}
`;

/** recipe.yml as the demo's team has it at first, and in its two pull requests. */
export const RECIPES = {
  first: `${DATA}model:\n  layers:\n${CONVOLUTIONS}${CLASSIFIER}${training(3)}`,
  longer: `${DATA}model:\n  layers:\n${CONVOLUTIONS}${CLASSIFIER}${training(12)}${INHERITANCE}`,
  smaller: `${DATA}model:\n  layers:\n${CLASSIFIER}${training(12)}`,
} as const;

export const GATE = `version: 1
name: shapes
rules:
  - floor: {metric: accuracy, min: 0.80}
  - no_regression: {metric: accuracy, margin: 0.01}
`;

function training(epochs: number): string {
  return `training: {optimizer: {adam: {learning_rate: 0.003}}, epochs: ${epochs}}\n`;
}
