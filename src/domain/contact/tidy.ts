/** One line of text as a person meant it: invisible characters gone, every run of spaces (full-width, no-break, line ends) one space, trimmed. */
export const tidyLine = (text: string): string =>
  text.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '').replace(/[\s\u0085]+/g, ' ').trim()

/** Text of several lines: each line tidied at its end, line ends as \n, no empty lines around it. Spaces at the start of a line stay. */
export const tidyText = (text: string): string =>
  text.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n').split('\n').map((line) => line.replace(/[\s\u00A0]+$/, '')).join('\n').replace(/^\n+|\n+$/g, '')
