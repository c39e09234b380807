import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/setup/programs.mjs'

/** Chromium's path on this machine, or null; tests that need it skip without it. */
export const chromiumPath: string | null = findChromium()

// The last two lines make a page the same picture each time and on every machine, so that pictures can be compared pixel by pixel (ux.md §4):
// letters without hints of the screen, whole tiles painted anew, no shortcuts of one processor.
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb',
  '--disable-partial-raster', '--disable-skia-runtime-opts',
]

/** Starts the machine's Chromium without a window. Throws when there is none: ask `chromiumPath` first. */
export const launchChromium = (): Promise<Browser> => {
  if (!chromiumPath) throw new Error('There is no Chromium on this machine')
  return chromium.launch({ executablePath: chromiumPath, args })
}
