/**
 * A reading of short texts that come again and again, each read once: words, the headers over a table's cells. It must
 * hang on its text alone. Past `most` texts all are forgotten. Modules mark the call as pure (`@__PURE__`), so that the
 * bundle of the extension leaves out what only the worker reads.
 */
export const remembering = <Value>(
  read: (text: string) => Value,
  most = AS_MANY_AS_HEADERS,
): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
};

/** Most sources have fewer headers and headings. */
const AS_MANY_AS_HEADERS = 1_000;
