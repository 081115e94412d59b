import type { Reader } from "./reader";
import { readTextSource } from "./text-source";

/** Plain text has no headings, so that its title is that of its record or file. */
export const PLAIN: Reader = {
  extensions: [".txt", ".text"],
  read: (path, bytes) => readTextSource(path, bytes, "plain", () => ""),
};
