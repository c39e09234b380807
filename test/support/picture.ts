import { execFileSync } from 'node:child_process'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { answerOf } from '../../scripts/setup/command.mjs'
import { chromiumPath } from './chromium.ts'

/** What letters and shapes depend on: Chromium's major version, the machine's kind, the version of the Chinese font. Null where one of them is not known. */
export const pictureKey = (): string | null => {
  const major = chromiumPath === null ? undefined : /\b(\d+)\.\d+\.\d+/.exec(execFileSync(chromiumPath, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))?.[1]
  const font = answerOf('dpkg-query', ['-W', '-f=${Version}', 'fonts-noto-cjk'])
  return major === undefined || font === null ? null : `chromium-${major}-${process.arch}_noto-cjk-${font.replace(/^\d+:/, '').replace(/[^\w.+-]/g, '')}`
}

/** How many pixels differ, none forgiven, and a picture of where. Pictures of different sizes differ in every pixel. */
export const compared = (before: Buffer, after: Buffer): { readonly differing: number; readonly where: Buffer } => {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)]
  if (one.width !== other.width || one.height !== other.height) return { differing: other.width * other.height, where: after }
  const where = new PNG({ width: one.width, height: one.height })
  const differing = pixelmatch(one.data, other.data, where.data, one.width, one.height, { threshold: 0, includeAA: true })
  return { differing, where: PNG.sync.write(where) }
}

/** The same picture in fewer bytes: without the alpha it does not use, with what packs flat colours best. */
export const packed = (png: Buffer): Buffer => PNG.sync.write(PNG.sync.read(png), { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 })
