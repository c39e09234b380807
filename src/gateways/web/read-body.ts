import type { IncomingMessage } from 'node:http'
import { type Transform, pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** A body that is larger than was allowed, packed or unpacked. */
export class TooLarge extends Error {}
/** A body packed in a way we did not ask for. */
export class UnknownEncoding extends Error {}

const unpacking = (encoding: string): Transform | null => {
  switch (encoding) {
    case '': case 'identity': return null
    case 'gzip': case 'x-gzip': return createGunzip()
    case 'deflate': return createInflate()
    case 'br': return createBrotliDecompress()
    default: throw new UnknownEncoding(encoding)
  }
}

/** The whole body, unpacked; given up as soon as more than `limit` bytes came over the wire or out of it. */
export const readBody = async (answer: IncomingMessage, limit: number): Promise<Uint8Array> => {
  if (Number(answer.headers['content-length'] ?? 0) > limit) throw new TooLarge()
  const unpack = unpacking((answer.headers['content-encoding'] ?? '').trim().toLowerCase())
  let onWire = 0
  answer.on('data', (chunk: Buffer) => { if ((onWire += chunk.length) > limit) answer.destroy(new TooLarge()) })
  // An error on either side ends both, and is thrown by the loop.
  const source = unpack === null ? answer : pipeline(answer, unpack, () => undefined)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of source as AsyncIterable<Buffer>) {
    if ((size += chunk.length) > limit) throw new TooLarge()
    chunks.push(chunk)
  }
  if (!answer.complete) throw new Error('the body ended early')
  return Buffer.concat(chunks, size)
}
