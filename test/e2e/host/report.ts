/** Begins each line that mocha prints in the extension host, where VS Code prints lines of its own among them. */
export const markOfReport = "│ ";
