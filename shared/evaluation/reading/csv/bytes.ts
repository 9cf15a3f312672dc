export const LINE_FEED = 10;
export const RETURN = 13;
export const QUOTE = 34;
export const COMMA = 44;
