/**
 * The UTF-16 unit at an offset; 0 beyond either end of the text. Once a place in the code has asked for a character
 * past the end, V8 throws away what it compiled there and answers by a slow call ever after: whoever may look past an
 * end asks here.
 */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
