export { CLASSES, drawDataSet, type DrawnFile } from './data-set.js';
export { SIDE } from './picture.js';
export { pictureSheet, type Exhibit } from './sheet.js';
