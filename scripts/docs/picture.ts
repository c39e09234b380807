import { domain, layers } from '../layers/order.mjs'
import { arrowsOf, type LayerGraph } from './layer-graph.ts'
import { pathBetween } from './picture-path.ts'
import { type Box, boxes, height, width } from './picture-places.ts'

const style = `
    .paper { fill: #faf8f3 } .box { fill: #fff; stroke: #8a8375 } .chip { fill: #f4f0e7 } .name { fill: #1f2a25; font-weight: 600 } .short { fill: #626d66 }
    .arrow { fill: none; stroke: #9a3f1b; stroke-width: 1.5 } .head { fill: #9a3f1b }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #131816 } .box { fill: #1a211e; stroke: #7c8a83 } .chip { fill: #2c3632 } .name { fill: #ecefea } .short { fill: #98a49d }
      .arrow { stroke: #f0a47e } .head { fill: #f0a47e }
    }`

const text = (x: number, y: number, kind: string, words: string) => `<text x="${x}" y="${y}" class="${kind}" text-anchor="middle">${words}</text>`

const drawn = ({ name, x, y, w, h }: Box) => {
  const short = layers.find(layer => layer.name === name)?.short ?? ''
  return `<rect class="box" x="${x}" y="${y}" width="${w}" height="${h}" rx="10"/>${text(x + w / 2, y + 25, 'name', name)}${text(x + w / 2, y + 43, 'short', short)}`
}

const chips = ({ x, y, w }: Box) => {
  const step = (w - 24) / domain.length
  return domain.map(({ name }, place) =>
    `<rect class="chip" x="${(x + 14 + place * step).toFixed(1)}" y="${y + 56}" width="${(step - 4).toFixed(1)}" height="26" rx="6"/>`
    + text(Number((x + 12 + (place + 0.5) * step).toFixed(1)), y + 73, 'short', name)).join('\n  ')
}

/** docs/architecture.svg: the layers that stand, from the wiring above to the domain below, and the arrows of real imports. */
export const picture = (graph: LayerGraph): string => {
  const standing = boxes.filter(box => graph.has(box.name))
  const all = arrowsOf(graph)
  const arrows = all.map(arrow => pathBetween(arrow, standing, all))
  const bottom = standing.find(box => box.name === 'domain')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-labelledby="title">
  <title id="title">The layers of Xucha and who imports whom</title>
  <style>${style}
  </style>
  <defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
  <rect class="paper" width="${width}" height="${height}"/>
  ${arrows.map(path => `<path class="arrow" d="${path}" marker-end="url(#head)"/>`).join('\n  ')}
  ${standing.map(drawn).join('\n  ')}
  ${bottom ? chips(bottom) : ''}
</svg>
`
}
