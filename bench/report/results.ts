import type { Figures } from '../bench.ts'
import { type Bar, barsOf } from './bars.ts'
import { reportOf } from './report.ts'
import { tableOf } from './table.ts'

/** `bench/RESULTS.md` whole. */
export const resultsOf = (figures: Figures): string => `# How fast it is

Written by \`npm run bench\`. Each measure is sent to the app and, by turns in the same run, to a bare \`node:http\` server in another
process that answers a body of the same size; the client is \`node:http\` with kept connections, everything on one machine. **Ratio** is p50
over the bare server's p50. **Cpu** is the processor time the server itself spent on one, which other work on the machine cannot blur: where
the machine is shared (see its load), longer answers are interrupted more often than the bare server's, and the ratio of p50 says less.
**Growth** is p50 with the most people over p50 with the fewest. Each person has 20 interactions; one in five has a line in this year's
plan. "Person with timeline" is two calls, of a different person each time. An answer is recalled until anything in the data changes
(docs/decisions/009): Today, the lists and a search asked before are, but for the first after the minute's note of when the token was used; a person, a search
**first asked** (no address twice) and what is asked **after a change** (made before each sample, untimed, by another call) are made anew; so is the calendar, always: the **month** is this one with the weeks it touches, of 2,000 series with 200 people
(a quarter weekly or fortnightly, the others rarer, every tenth with a talk moved; \`bench/data/series.ts\`). Logging is on the disk before it is answered. The first answer of a cold start is counted from
\`node\` to the whole of \`GET /api/today\`.

\`npm run bench -- --quick\` looks at little in half a minute; \`--sizes 1000,10000\`, \`--only today\`, \`--keep FOLDER\` (the data, for the
next run of the day) and \`--json FILE\` do what they say. Only a whole run writes this file.

## Aimed at, and reached

Two more are measured by programs of their own: [meetings expanded](recurrence/RESULTS.md), 1,000 series over ten years, next to the \`rrule\` package
(\`node bench/recurrence/run.ts\`); and [a mailbox of 10⁴ mails read](imap/RESULTS.md) over IMAP (\`node bench/imap/scan.ts\`). How lines are understood stands
in [lines](lines/RESULTS.md).

${tableOf(['what', 'at most', 'measured', ''], barsOf(figures).map(rowOf))}

## Measured

${reportOf(figures)}
`

const rowOf = ({ what, wanted, got, reached }: Bar): string[] => [what, wanted, got, reached ? 'reached' : 'missed']
