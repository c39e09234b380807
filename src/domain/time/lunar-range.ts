/** The lunar years the table covers, whole: solar days 1900-01-31 … 2101-01-28. */
export const FIRST_LUNAR_YEAR = 1900
export const LAST_LUNAR_YEAR = 2100
