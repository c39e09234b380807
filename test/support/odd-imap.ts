import { createServer, type Socket } from 'node:net'

/** An IMAP server that keeps a mailbox of three mails and does something odd when they are asked for. */
export interface OddImap {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** `fetch` is given the command's tag and the connection, in place of an answer. */
export const startOddImap = async (fetch: (tag: string, socket: Socket) => void): Promise<OddImap> => {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] odd\r\n')
    let rest = ''
    socket.on('data', chunk => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) answer(line, socket)
    })
  })
  const answer = (line: string, socket: Socket): void => {
    const [tag = '', ...words] = line.split(' ')
    const command = words.slice(0, words[0] === 'UID' ? 2 : 1).join(' ').toUpperCase()
    if (command === 'UID FETCH') return fetch(tag, socket)
    const untagged = command === 'CAPABILITY' ? '* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n'
      : command === 'EXAMINE' ? '* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 4] ok\r\n* FLAGS (\\Seen)\r\n'
      : command === 'UID SEARCH' ? '* SEARCH 1 2 3\r\n' : command === 'LIST' ? '* LIST () "/" INBOX\r\n' : ''
    socket.write(`${untagged}${tag} OK done\r\n`)
  }
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', () => resolve()) })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    stop: () => new Promise(resolve => {
      for (const socket of sockets) socket.destroy()
      server.close(() => resolve())
    }),
  }
}
