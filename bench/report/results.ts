import type { Figures } from '../bench.ts'
import { reportOf } from './report.ts'

/** `bench/RESULTS.md` whole. */
export const resultsOf = (figures: Figures): string => `# How fast it is

Written by \`npm run bench\`. Each measure is sent to the app and, by turns in the same run, to a bare \`node:http\` server in another
process that answers a body of the same size; the client is \`node:http\` with kept connections, everything on one machine. **Ratio** is p50
over the bare server's p50. **Cpu** is the processor time the server itself spent on one, which other work on the machine cannot blur (a
machine shared with other work, see its load, stretches the longer answers of the app more than the bare server's). **Growth** is p50 with the most people over p50 with the fewest. Each person has 20 interactions; one in five
has a line in this year's plan. "Person with timeline" is two calls. Logging is on the disk before it is answered. The first answer of a
cold start is counted from \`node\` to the whole of \`GET /api/today\`.

Bars: today, people and person at most 4× and logging at most 8× with 10⁴ people; growth at most 1.5×; a cold start under 1 s and memory
under 150 MB with 10⁵; 10⁴ rows imported in under 10 s with no other answer over 100 ms.

${reportOf(figures)}
`
