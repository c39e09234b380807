import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A letter as a mail server was given it. */
export interface Captured {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: Buffer
}

/** A mail server of our own on a free loopback port; the one login it knows is `lin@example.test`, `pw`. */
export interface SmtpWorld {
  readonly port: number
  readonly letters: readonly Captured[]
  /** How many came in so far. */
  readonly connections: () => number
  /** Breaks every connection off, as a server does that is gone. Not under TLS: Node 24 dies of a socket destroyed below it. */
  readonly breakOff: () => void
  readonly stop: () => Promise<void>
}

const refusal = (said: string): Error => Object.assign(new Error(said.replace(/^\d+ /, '')), { responseCode: Number(said.slice(0, 3)) })

/** What a server may have against a letter: `550 No such user`, by recipient, sender, or the letter's own words. `breakAfterData` takes the letter and hangs up before its word; `silentAt` has nothing more to say from there on. `handOn` gets each letter that is accepted, as the mailbox it is for does. */
export interface Temper {
  readonly refuseFrom?: string
  readonly refuseTo?: (email: string) => string | null
  readonly refuseLetter?: string
  readonly breakAfterData?: boolean
  readonly silentAt?: 'recipient' | 'letter'
  readonly handOn?: (letter: Captured) => void
  readonly options?: SMTPServerOptions
}

export const startSmtp = async ({ refuseFrom, refuseTo, refuseLetter, breakAfterData = false, silentAt, handOn, options = {} }: Temper = {}): Promise<SmtpWorld> => {
  const letters: Captured[] = []
  let count = 0
  const server = new SMTPServer({
    logger: false,
    closeTimeout: 100,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    authMethods: ['PLAIN', 'LOGIN'],
    onConnect: (_session, done) => {
      count += 1
      done()
    },
    onAuth: ({ username, password }, _session, done) => (username === 'lin@example.test' && password === 'pw' ? done(null, { user: username }) : done(refusal('535 Login fail'))),
    onMailFrom: (_address, _session, done) => (refuseFrom === undefined ? done() : done(refusal(refuseFrom))),
    onRcptTo: ({ address }, _session, done) => {
      if (silentAt === 'recipient') return
      const said = refuseTo?.(address) ?? null
      return said === null ? done() : done(refusal(said))
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (refuseLetter !== undefined) return done(refusal(refuseLetter))
        const letter = { from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) }
        letters.push(letter)
        handOn?.(letter)
        if (silentAt === 'letter') return
        return breakAfterData ? breakOff() : done(null, 'OK queued as 1')
      })
    },
    ...options,
  })
  const sockets = new Set<{ destroy: () => void }>()
  server.server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const breakOff = (): void => { for (const socket of sockets) socket.destroy() }
  server.on('error', () => undefined)
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', () => resolve()) })
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    letters,
    connections: () => count,
    breakOff,
    stop: () => new Promise(resolve => { server.close(() => resolve()) }),
  }
}
