import { Agent, type OutgoingHttpHeaders, request } from 'node:http'

export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly path: string
  readonly body?: string
}

export interface Answer {
  readonly bytes: number
  readonly text: string
}

/** Sends calls to one server over kept connections; an answer that is no success throws. */
export interface Caller {
  call(call: Call): Promise<Answer>
  close(): void
}

/** `connections`: how many calls may be under way at once. */
export const callerOf = (url: string, connections: number, secret: string | null = null): Caller => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections })
  const { hostname, port } = new URL(url)
  const authorization: OutgoingHttpHeaders = secret === null ? {} : { authorization: `Bearer ${secret}` }
  return {
    call: ({ method, path, body }) =>
      new Promise((resolve, reject) => {
        const content: OutgoingHttpHeaders = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
        const sent = request({ agent, hostname, port, method, path, headers: { ...authorization, ...content } }, response => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () => {
            const whole = Buffer.concat(parts)
            if (response.statusCode === 200 || response.statusCode === 201) resolve({ bytes: whole.length, text: whole.toString() })
            else reject(new Error(`${method} ${path} answered ${response.statusCode}: ${whole.toString().slice(0, 500)}`))
          })
          response.on('error', reject)
        })
        sent.on('error', reject)
        sent.end(body)
      }),
    close: () => agent.destroy(),
  }
}
