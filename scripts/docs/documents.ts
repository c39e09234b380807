import { readFileSync } from 'node:fs'
import { cruise } from '../layers/cruise.ts'
import { inRoot, root } from '../setup/place.mjs'
import { type Document, withPart } from './document.ts'
import { layerGraph } from './layer-graph.ts'
import { orderTable, sourceTree } from './order-text.ts'
import { picture } from './picture.ts'

const architecture = (): Document => {
  const path = 'docs/ARCHITECTURE.md'
  const text = readFileSync(inRoot(path), 'utf8')
  return { path, text: withPart(withPart(text, 'tree of src', sourceTree()), 'who may import whom', orderTable()) }
}

/** Every document that is made from the code. A new one is one more line here. */
export const documents = (): readonly Document[] => [
  architecture(),
  { path: 'docs/architecture.svg', text: picture(layerGraph(cruise(root).modules)) },
]
