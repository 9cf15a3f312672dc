import { NOTHING, type RuleText } from '../rule-text.js';

/** "**−0.058** worse [−0.072, −0.044]" */
export function differenceCell({ difference, direction, interval }: RuleText): string {
  const figure = difference === NOTHING ? difference : `**${difference}**`;
  return [figure, direction, interval].filter((part) => part !== '').join(' ');
}
