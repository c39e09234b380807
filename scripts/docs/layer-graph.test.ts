import { expect, test } from 'vitest'
import { arrowsOf, layerGraph } from './layer-graph.ts'

const module = (source: string, ...resolved: string[]) => ({ source, dependencies: resolved.map(path => ({ resolved: path })) })
const graph = layerGraph([
  module('src/http/app.ts', 'src/usecases/a.ts', 'src/domain/x.ts', 'node_modules/hono/index.js'),
  module('src/usecases/a.ts', 'src/store/b.ts', 'src/usecases/c.ts'),
  module('src/store/b.ts', 'src/domain/x.ts'),
  module('src/domain/x.ts'),
  module('node_modules/hono/index.js'),
])

test('imports of files become imports of layers', () => {
  expect([...graph].map(([from, to]) => [from, ...to])).toEqual([['http', 'usecases', 'domain'], ['usecases', 'store'], ['store', 'domain'], ['domain']])
})

test('an arrow that a longer way implies is not drawn', () => {
  expect(arrowsOf(graph)).toEqual([['http', 'usecases'], ['store', 'domain'], ['usecases', 'store']])
})
