import type { Module } from '../layers/cruise.ts'

/** Who imports whom: for every layer that has files, the layers it really imports. */
export type LayerGraph = ReadonlyMap<string, ReadonlySet<string>>

const layerOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1]

/** The layers' graph as the imports of all files make it. */
export const layerGraph = (modules: readonly Module[]): LayerGraph => {
  const graph = new Map<string, Set<string>>()
  for (const { source, dependencies } of modules) {
    const from = layerOf(source)
    if (!from) continue
    const to = graph.get(from) ?? new Set()
    graph.set(from, to)
    for (const { resolved } of dependencies) {
      const layer = layerOf(resolved)
      if (layer && layer !== from) to.add(layer)
    }
  }
  return graph
}

const reaches = (graph: LayerGraph, from: string, to: string): boolean =>
  [...(graph.get(from) ?? [])].some(next => next === to || reaches(graph, next, to))

/** The arrows worth drawing: one is left out when a longer way says it already. The graph has no circle. */
export const arrowsOf = (graph: LayerGraph): readonly (readonly [string, string])[] =>
  [...graph].flatMap(([from, all]) =>
    [...all].filter(to => ![...all].some(other => other !== to && reaches(graph, other, to))).map(to => [from, to] as const)).toSorted()
