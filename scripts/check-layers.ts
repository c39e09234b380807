// Fails when an import breaks a rule of .dependency-cruiser.mjs, and also when the tool saw fewer files than there are:
// with a TypeScript it cannot read it finds none and calls that no violation.
import { readdirSync } from 'node:fs'
import { cruise, type Violation } from './layers/cruise.ts'
import { inRoot, root } from './setup/place.mjs'

const shown = 12
const { modules, summary: { violations } } = cruise(root)
const isOurs = (path: string) => /\.tsx?$/.test(path) && !/\.test(?:-support)?\.tsx?$/.test(path)
const seen = modules.filter(module => module.source.startsWith('src/') && isOurs(module.source)).length
const there = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' }).filter(isOurs).length

const told = ({ from, to, cycle }: Violation) => (cycle ? [from, ...cycle.map(step => step.name)] : from === to ? [from] : [from, to]).join(' → ')
for (const [rule, broken] of Map.groupBy(violations, violation => violation.rule.name)) {
  console.error(`${rule}: ${broken.length}`)
  for (const violation of broken.slice(0, shown)) console.error(`  ${told(violation)}`)
  if (broken.length > shown) console.error(`  … and ${broken.length - shown} more`)
}
if (seen === 0 || seen < there) console.error(`dependency-cruiser read ${seen} of ${there} files.`)
console.log(`${seen} files, ${violations.length} violations`)
process.exitCode = violations.length > 0 || seen === 0 || seen < there ? 1 : 0
