import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { OwnCertificate } from './certificate.ts'

/** A server of calendars on a free loopback port, under 127.0.0.1 and localhost, that does at each path what it was told to. */
export interface CalendarServer {
  readonly port: number
  /** What was asked so far: path and headers. */
  readonly asked: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  readonly at: (path: string, host?: string) => string
  readonly stop: () => Promise<void>
}

export type Reply = (request: IncomingMessage, response: ServerResponse) => void

export const startCalendarServer = async (replies: Readonly<Record<string, Reply>>, certificate?: OwnCertificate): Promise<CalendarServer> => {
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = []
  const reply: Reply = (request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers })
    const one = replies[request.url ?? '']
    if (one === undefined) response.writeHead(404).end()
    else one(request, response)
  }
  const server = certificate === undefined ? createServer(reply) : createSecure(certificate, reply)
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  return {
    port, asked,
    at: (path, host = '127.0.0.1') => `${certificate === undefined ? 'http' : 'https'}://${host}:${port}${path}`,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise(resolve => { server.close(() => resolve()) })
    },
  }
}

/** A calendar with one event, in as many words as are needed to make it so large. */
export const calendarText = (title = '周会', bytes = 0): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:公司', 'BEGIN:VEVENT', 'UID:one', 'DTSTART;TZID=Asia/Shanghai:20261126T100000', 'DTEND;TZID=Asia/Shanghai:20261126T110000', `SUMMARY:${title}`, `DESCRIPTION:${'x'.repeat(bytes)}`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')

export const gives = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Reply => (_, response) => { response.writeHead(200, { 'content-type': 'text/calendar', ...headers }).end(body) }
export const sendsTo = (location: string, status = 302): Reply => (_, response) => { response.writeHead(status, { location }).end() }

let shared: Promise<string> | null = null

/** The origin of a server that gives a calendar at any path for as long as the process goes on, and holds up none. */
export const calendarsAnywhere = (): Promise<string> =>
  (shared ??= new Promise(resolve => {
    const server = createServer((_, response) => { response.writeHead(200, { 'content-type': 'text/calendar' }).end(calendarText()) })
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).unref()
  }))
