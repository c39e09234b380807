import type { Server } from 'node:http'

const PATIENCE_MS = 4_000
const LOOK_AGAIN_MS = 25

/** Takes no new connections, lets running calls finish for four seconds, then cuts those that are left. */
export const stopServer = (server: Server): Promise<void> =>
  new Promise(resolve => {
    // A connection that is kept alive counts as open until it is idle, so idle ones are closed again and again.
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS)
    const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(cut)
      resolve()
    })
  })
