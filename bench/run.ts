import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bench } from './bench.ts'
import { optionsOf } from './options.ts'
import { reportOf } from './report/report.ts'
import { resultsOf } from './report/results.ts'

// `npm run bench`: says on stderr what it does, on stdout what it measured.
const options = optionsOf(process.argv.slice(2))
if (options.keep !== null) mkdirSync(options.keep, { recursive: true })
const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'xucha-bench-'))
process.once('SIGINT', () => process.exit(130))
process.once('exit', () => { if (options.keep === null) rmSync(folder, { recursive: true, force: true }) })
const figures = await bench(options, folder, line => process.stderr.write(`${line}\n`))
process.stdout.write(`${reportOf(figures)}\n`)
if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`)
if (options.publish) writeFileSync(new URL('./RESULTS.md', import.meta.url), resultsOf(figures))
