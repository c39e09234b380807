// What `npm test` runs once Node and the packages stand. A failing step does not stop the others; the last line is the counts.
import { type Counts, countsLine, oneFailed, sumOf } from './counts.ts'
import { parts, steps } from './steps.ts'

const asked = process.argv.slice(2)
const unknown = asked.filter(part => !parts.includes(part))

const runSteps = async () => {
  const results: { readonly name: string, readonly counts: Counts, readonly red: readonly string[], readonly seconds: number }[] = []
  for (const { name, run } of steps.filter(step => asked.length === 0 || asked.includes(step.part))) {
    console.log(`\n── ${name}`)
    const began = performance.now()
    const outcome = await run()
    results.push({ name, ...outcome, seconds: (performance.now() - began) / 1000 })
  }
  return results
}

if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}. The parts are: ${parts.join(', ')}.`)
  console.log(countsLine(oneFailed))
  process.exitCode = 2
} else {
  const results = await runSteps()
  const total = sumOf(results.map(result => result.counts))
  console.log('\n── summary')
  for (const { name, counts, red, seconds } of results) {
    console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s  ${countsLine(counts)}`)
    for (const line of red) console.log(`    ${line}`)
  }
  console.log(`\n${countsLine(total)}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}
