import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// What node:http alone costs: answers `/?bytes=N` with N bytes, after reading whatever came. A process of its own, like the app.
const bodies = new Map<string, Buffer>()

const server = createServer((request, response) => {
  const size = (request.url ?? '').split('=')[1] ?? '0'
  const body = bodies.get(size) ?? Buffer.alloc(Number(size), 'x')
  bodies.set(size, body)
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
    response.end(body)
  })
  request.resume()
})

server.listen(0, '127.0.0.1', () => { process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`) })
process.once('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
})
