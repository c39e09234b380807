// Every dependency has a sentence saying why it is here, and every sentence a dependency (package.json).
import { readFileSync } from 'node:fs'
import { inRoot } from './setup/place.mjs'
import { reasonProblems } from './verify/reasons.ts'

const problems = reasonProblems(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')))
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
