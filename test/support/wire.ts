import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { afterEach } from 'vitest'
import type { TestDoor } from './door.ts'

export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** Puts doors behind real servers on free ports, each closed after its test. To be called where tests are declared. */
export const wiring = (): ((door: TestDoor) => Promise<number>) => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.close()
      server.closeAllConnections()
    }
  })
  return async door => {
    const server = createAdaptorServer({ fetch: (call, bindings) => door.app.fetch(call, bindings) }) as Server
    servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }
}

/** One call as it goes over the wire, with any `Host` and with a body of declared length or in chunks. */
export const onWire = (port: number, method: string, path: string, headers: Readonly<Record<string, string>> = {}, body: Buffer | null = null, chunked = false): Promise<WireAnswer> =>
  new Promise((resolve, reject) => {
    const length = body === null || chunked ? {} : { 'content-length': String(body.length) }
    const call = request({ port, host: '127.0.0.1', method, path, headers: { ...length, ...headers } }, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
    })
    call.on('error', reject)
    if (body !== null) call.write(body)
    call.end()
  })
