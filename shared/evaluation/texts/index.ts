export type { CodedTexts } from './coded-texts.js';
export { PackedTexts } from './packed-texts.js';
