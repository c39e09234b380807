import { afterEach, expect, test } from 'vitest'
import type { Failure } from '#domain/base/failure.ts'
import type { MailBatch, MailboxState } from '#domain/mail/mailbox.ts'
import { type OddImap, startOddImap } from '#test/support/odd-imap.ts'
import { mailReader } from './mail-reader.ts'

let odd: OddImap | null = null
afterEach(async () => { await odd?.stop() })

const times = { connect: 2_000, greeting: 2_000, silence: 400, kept: 0 }

const outcome = async (fetch: Parameters<typeof startOddImap>[0], state: MailboxState | null = null): Promise<string | MailBatch> => {
  odd = await startOddImap(fetch)
  const server = { host: '127.0.0.1', port: odd.port, security: 'none', user: 'lin' } as const
  const batches = mailReader({ times }).poll({ from: { name: '', email: 'a@b.cn' }, smtp: server, imap: server }, 'pw', state, { messageIds: new Set(['ours@x.test']), tags: new Set(), since: null })
  let last: string | MailBatch = 'nothing'
  try {
    for await (const batch of batches) last = batch
    return last
  } catch (error) {
    return (error as Failure).key ?? String(error)
  }
}

const row = (uid: number, structure: string): string => {
  const headers = 'In-Reply-To: <ours@x.test>\r\n\r\n'
  return `* ${uid} FETCH (UID ${uid} BODYSTRUCTURE ${structure} BODY[HEADER.FIELDS ("In-Reply-To")] {${headers.length}}\r\n${headers})\r\n`
}
const TEXT = '("TEXT" "PLAIN" ("CHARSET" "utf-8") NIL NIL "7BIT" 4 1)'

test('a server that hangs up, says nothing or says no is told so, and nothing is lost', async () => {
  expect(await outcome((_tag, socket) => socket.destroy())).toBe('mail.not_reached')
  expect(await outcome(() => undefined)).toBe('mail.took_too_long')
  expect(await outcome((tag, socket) => socket.write(`${tag} NO not today\r\n`))).toBe('mail.mailbox_not_found')
  expect(await outcome((_tag, socket) => socket.write('* BYE go away\r\n', () => socket.end()))).toBe('mail.not_reached')
})

test('a server that answers without end or with what nobody asked for does no harm', async () => {
  const flood = (_tag: string, socket: Parameters<Parameters<typeof startOddImap>[0]>[1]): void => {
    const more = (): void => { while (!socket.destroyed && socket.write('* 1 FETCH (UID 1 '.padEnd(65_536, 'x'))); }
    socket.on('drain', more)
    more()
  }
  expect(await outcome(flood)).toMatchObject({ unreadable: 3, seen: 3, state: { lastUid: 3 } })
  const others = (tag: string, socket: { write: (text: string) => unknown }): void => { socket.write(`${[9, 900_000].map(uid => row(uid, TEXT)).join('')}${tag} OK done\r\n`) }
  expect(await outcome(others)).toMatchObject({ mails: [], seen: 3, state: { lastUid: 3 } })
}, 20_000)

test('a mail that is gone when it is to be fetched is passed over', async () => {
  let calls = 0
  expect(await outcome((tag, socket) => {
    calls += 1
    socket.write(`${calls === 1 ? [1, 2, 3].map(uid => row(uid, TEXT)).join('') : ''}${tag} OK done\r\n`)
  })).toMatchObject({ mails: [], seen: 3, unreadable: 0, state: { uidValidity: '7', lastUid: 3 } })
  expect(calls).toBe(4)
})

test('the last mail, which servers name when there is none newer, is not read again', async () => {
  let asked = ''
  const fetch = (tag: string, socket: { write: (text: string) => unknown }): void => { asked = tag; socket.write(`${tag} OK done\r\n`) }
  expect(await outcome(fetch, { uidValidity: '7', lastUid: 2 })).toMatchObject({ of: 1, state: { lastUid: 3 } })
  asked = ''
  await odd?.stop()
  expect(await outcome(fetch, { uidValidity: '7', lastUid: 3 })).toMatchObject({ of: 0, state: { lastUid: 3 } })
  expect(asked).toBe('')
})
