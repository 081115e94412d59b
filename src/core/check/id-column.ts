/** A number for each term, 0 unless set: as a map, at a fraction of its cost where it is filled and emptied all the time. */
export type IdColumn = {
  get(id: number): number;
  /** Who sets a number sets it back to 0. */
  set(id: number, value: number): void;
};

export function createIdColumn(): IdColumn {
  let known = new Int32Array(1024);
  /** A draft's terms that the corpus does not hold have negative numbers. */
  let unknown = new Int32Array(64);
  return {
    get: (id) => (id >= 0 ? known[id] : unknown[-id]) ?? 0,
    set(id, value) {
      if (id >= 0) {
        if (id >= known.length) known = longer(known, id);
        known[id] = value;
      } else {
        if (-id >= unknown.length) unknown = longer(unknown, -id);
        unknown[-id] = value;
      }
    },
  };
}

function longer(column: Int32Array<ArrayBuffer>, last: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * last + 1);
  wider.set(column);
  return wider;
}
