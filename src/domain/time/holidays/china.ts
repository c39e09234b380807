// Written by scripts/generate-holidays.ts; do not edit.

/** The State Council's notices: for each holiday its name, its first day off / how many, and the weekends worked for it. */
export const CHINA: Readonly<Record<number, readonly string[]>> = {
  2024: [
    '元旦 01-01/1',
    '春节 02-10/8 02-04 02-18',
    '清明节 04-04/3 04-07',
    '劳动节 05-01/5 04-28 05-11',
    '端午节 06-08/3',
    '中秋节 09-15/3 09-14',
    '国庆节 10-01/7 09-29 10-12',
  ],
  2025: [
    '元旦 01-01/1',
    '春节 01-28/8 01-26 02-08',
    '清明节 04-04/3',
    '劳动节 05-01/5 04-27',
    '端午节 05-31/3',
    '国庆节、中秋节 10-01/8 09-28 10-11',
  ],
  2026: [
    '元旦 01-01/3 01-04',
    '春节 02-15/9 02-14 02-28',
    '清明节 04-04/3',
    '劳动节 05-01/5 05-09',
    '端午节 06-19/3',
    '国庆节 10-01/7 09-20 10-10',
    '中秋节 09-25/3',
  ],
}
