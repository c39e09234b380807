// node bench/imap/scan.ts [mails]: a mailbox in a real Dovecot on this machine, read from its beginning. Prints the table of RESULTS.md.
import { mailReader } from '#gateways/mail/mail-reader.ts'
import type { MailAccount } from '#domain/mail/mail-account.ts'
import { machineNow } from '../machine.ts'
import { hasDovecot, startDovecot } from '#test/support/dovecot.ts'
import { mailAt } from './mails.ts'

const MB = 1024 * 1024
const count = Number(process.argv[2] ?? 10_000)
if (!hasDovecot) throw new Error('There is no Dovecot on this machine')
const dovecot = await startDovecot()
try {
  for (let at = 0; at < count; at += 1) dovecot.deliver(mailAt(at))
  const server = { host: '127.0.0.1', port: dovecot.port, security: 'none', user: 'lin@example.test' } as const
  const account: MailAccount = { from: { name: '', email: 'lin@example.test' }, smtp: server, imap: server }
  const wanted = { messageIds: new Set(['ours@example.test']), tags: new Set<string>(), since: null }
  const { poll } = mailReader()

  const read = async (state: Parameters<typeof poll>[2]) => {
    const started = performance.now()
    const resident: { seen: number, mb: number }[] = []
    let [found, last] = [0, state]
    for await (const batch of poll(account, 'pw', state, wanted)) {
      found += batch.mails.length
      last = batch.state
      resident.push({ seen: batch.seen, mb: process.memoryUsage.rss() / MB })
    }
    return { seconds: (performance.now() - started) / 1000, found, last, resident }
  }
  const peak = (resident: { seen: number, mb: number }[], from: number, to: number): string =>
    `${Math.round(Math.max(...resident.filter(({ seen }) => seen > count * from && seen <= count * to).map(({ mb }) => mb)))} MB`

  const before = process.memoryUsage.rss() / MB
  const first = await read(null)
  const again = await read(null)
  const idle = await read(first.last)
  const expected = Array.from({ length: count }, (_, at) => at).filter(at => at % 50 === 7 || at % 100 === 11).length
  if (first.found !== expected || again.found !== expected || idle.found !== 0) throw new Error(`found ${first.found}, ${again.found}, ${idle.found} of ${expected}`)
  console.log(`| mails ${count}, for us ${expected} | |\n|:--|--:|`)
  console.log(`| from the beginning, Dovecot without its cache | ${first.seconds.toFixed(1)} s |`)
  console.log(`| from the beginning, a second time | ${again.seconds.toFixed(1)} s |`)
  console.log(`| nothing new | ${(idle.seconds * 1000).toFixed(0)} ms |`)
  console.log(`| resident before, peak in the first quarter, in the last quarter | ${Math.round(before)} MB, ${peak(first.resident, 0, 0.25)}, ${peak(first.resident, 0.75, 1)} |`)
  const { cpu, cores, memoryGb, node, date, load } = machineNow(0)
  console.log(`\n${date}, ${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, load ${load}.`)
} finally {
  await dovecot.stop()
}
