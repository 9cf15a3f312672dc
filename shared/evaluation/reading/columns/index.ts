export { AnswerColumn, type Answers } from './answer-column.js';
export { CodedColumn } from './coded-column.js';
export { IdColumn } from './id-column.js';
export { ScoreColumn } from './score-column.js';
export { WeightColumn } from './weight-column.js';
