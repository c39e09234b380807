/** Where a layer's box stands in the picture, in its own units. */
export interface Box {
  readonly name: string
  readonly row: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export const width = 960
export const height = 584

const box = (name: string, row: number, x: number, w = 140, h = 56): Box => ({ name, row, x, y: 24 + row * 110, w, h })

/** Every layer's place, chosen by hand so that few arrows cross: doors above, what they use below, the domain at the bottom. */
export const boxes: readonly Box[] = [
  box('main', 0, 370, 220),
  box('jobs', 1, 24), box('http', 1, 220), box('cli', 1, 600), box('web', 1, 796),
  box('usecases', 2, 120), box('gateways', 2, 420), box('client', 2, 700),
  box('store', 3, 24), box('i18n', 3, 240), box('formats', 3, 460), box('contract', 3, 700),
  box('domain', 4, 24, 912, 96),
]
