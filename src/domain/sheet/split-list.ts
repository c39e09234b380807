/** The entries of a cell that holds several (a; b、c), trimmed, each once, in order. */
export const splitList = (text: string): readonly string[] => [...new Set(text.split(/[;；、,，\n]/).map((entry) => entry.trim()).filter((entry) => entry !== ''))]

/** Entries that may themselves hold a comma (a phone with its extension) are split at semicolons and line ends only. */
export const splitLines = (text: string): readonly string[] => [...new Set(text.split(/[;；、\n]/).map((entry) => entry.trim()).filter((entry) => entry !== ''))]
