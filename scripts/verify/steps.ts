import { inRoot } from '../setup/place.mjs'
import { buildWhenStale, page, server, stands } from '../setup/builds.mjs'
import { none } from './counts.ts'
import { check, counted, inProcess, project, type Step } from './step.ts'

const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc')
const build = () => [page, server].forEach(one => buildWhenStale(one, process.execPath))
const size = check('web', 'size of the page', inRoot('scripts', 'size.ts'))

// While there is no page there is nothing to weigh.
const whenThereIsAPage = (step: Step): Step => ({ ...step, run: async () => (stands(page) ? step.run() : counted(none)) })

/** Everything `npm test` does, in its order: what is quick and tells most comes first. */
export const steps: readonly Step[] = [
  ...['pure', 'node', 'web', 'worker', 'e2e'].map(world => check('types', `types: ${world}`, tsc, '-p', `tsconfig.${world}.json`)),
  check('lint', 'lint', inRoot('node_modules', 'oxlint', 'bin', 'oxlint'), '--max-warnings', '0'),
  check('layers', 'layers', inRoot('scripts', 'check-layers.ts')),
  check('reasons', 'reasons for dependencies', inRoot('scripts', 'check-reasons.ts')),
  check('docs', 'generated documents', inRoot('scripts', 'docs.ts'), '--check'),
  whenThereIsAPage(inProcess('web', 'building page and server', build)),
  whenThereIsAPage(size),
  project('unit', ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts']),
  project('store', ['{src,test,bench}/**/*.db.test.ts']),
  project('doors', ['{src,test}/**/*.door.test.ts'], build),
  project('e2e', ['test/e2e/**/*.e2e.test.ts'], build),
]

/** The parts one can ask for. */
export const parts: readonly string[] = [...new Set(steps.map(step => step.part))]
