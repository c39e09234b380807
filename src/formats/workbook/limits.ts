/** What a file may ask of us before it is refused; interop.md §1.5. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024
export const MAX_INFLATED_BYTES = 100 * 1024 * 1024
/** Entries that are not pictures; pictures are never unpacked, so only their number is bounded. */
export const MAX_ENTRIES = 1_000
export const MAX_ENTRIES_WITH_PICTURES = 10_000
/** Refused when the whole unpacks to more than RATIO_FROM bytes and to more than MAX_RATIO times its size. */
export const MAX_RATIO = 100
export const RATIO_FROM = 10 * 1024 * 1024
/** Cells of one workbook, counted to the last filled cell of each row. */
export const MAX_CELLS = 5_000_000
/** Excel's own bounds. */
export const MAX_ROWS = 1_048_576
export const MAX_COLUMNS = 16_384
/** Characters Excel takes in one cell. */
export const MAX_CELL_TEXT = 32_767
