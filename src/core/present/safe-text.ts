/**
 * Text of drafts and sources is data wherever it is shown: it never becomes a link, an icon, markup or a
 * second line, and it cannot turn the reading direction of the words around it.
 */

/** One line of visible text: for messages, titles, terminals and reports. */
export const oneLine = (text: string): string =>
  text
    .replace(INVISIBLE, "")
    .replace(BREAKS_AND_CONTROLS, " ")
    .replace(LONE_SURROGATE, "\u{FFFD}")
    .replace(/ {2,}/g, " ")
    .trim();

/** One line that Markdown (with codicons and bare links on, as in a hover) shows letter by letter. */
export const asMarkdown = (text: string): string => atLineStart(escapeMarks(oneLine(text)));

/** As `asMarkdown` for a part of a line: the spaces at its ends are kept. */
export const pieceAsMarkdown = (text: string): string => escapeMarks(oneLine(`|${text}|`).slice(1, -1));

/** Escapes a mark that would open a heading, a list or a rule as the first of its line. */
export const atLineStart = (line: string): string =>
  line.replace(/^([-+=#])/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");

const escapeMarks = (line: string): string =>
  line
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/[\\`*_[\]~|]/g, "\\$&")
    // VS Code looks for icons after Markdown is rendered, so a backslash would be gone by then.
    .replace(/\$(?=\()/g, "&#36;")
    // Bare addresses become links by themselves.
    .replace(/:(?=\/\/)/g, "&#58;")
    .replace(/(www)\./gi, "$1&#46;")
    .replace(/@/g, "&#64;");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const BREAKS_AND_CONTROLS = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Direction marks, byte order marks, zero-width spaces and the tag characters that hide text. */
const INVISIBLE = /\p{Bidi_Control}|[\u{FEFF}\u{200B}]|[\u{E0000}-\u{E007F}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
