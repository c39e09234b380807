// Fails when an import breaks a rule of .dependency-cruiser.mjs, and also when the tool saw fewer files than there are:
// with a TypeScript it cannot read it finds none and calls that no violation.
import { readdirSync } from 'node:fs'
import { cruise } from './layers/cruise.ts'
import { inRoot, root } from './setup/place.mjs'

const { modules, summary } = cruise(root)
const seen = modules.filter(module => module.source.startsWith('src/') && /\.tsx?$/.test(module.source)).length
const there = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' }).filter(path => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)).length

for (const { rule, from, to, cycle } of summary.violations) {
  console.error(`${rule.name}: ${from} → ${cycle ? cycle.map(step => step.name).join(' → ') : to}`)
}
if (seen === 0 || seen < there) console.error(`dependency-cruiser read ${seen} of ${there} files.`)
else console.log(`${seen} files, ${summary.violations.length} violations`)
process.exitCode = summary.violations.length > 0 || seen === 0 || seen < there ? 1 : 0
