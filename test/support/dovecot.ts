import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { findDovecot } from '../../scripts/setup/programs.mjs'
import type { OwnCertificate } from './certificate.ts'
import { unprivilegedUser } from './unprivileged-user.ts'

/** Whether tests can have a real IMAP server here; they skip without. */
export const hasDovecot = findDovecot() !== null

const OWN = 'lin@example.test'

/** A Dovecot of our own with a mailbox for each login it was given, else one: login `lin@example.test`; the password is `pw`. */
export interface PrivateDovecot {
  readonly port: number
  /** Where TLS is spoken from the first byte; 0 without a certificate. */
  readonly tlsPort: number
  /** Puts a mail into the inbox of a login, as a delivery agent does; it came in at `at` (ms since 1970), or now. */
  readonly deliver: (mail: string | Buffer, login?: string, at?: number) => void
  /** Of the first inbox, each mail's file name without its unique part: `new` or `cur` and the flags, such as `cur:2,S` for one that was read. */
  readonly flags: () => string[]
  /** Gives every mail another number, as a server does whose index was lost (UIDVALIDITY changes). */
  readonly renumber: () => void
  readonly stop: () => Promise<void>
}

const freePort = () => new Promise<number>((resolve, reject) => {
  const server = createServer().once('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port'))))
  })
})

const greets = (port: number): Promise<boolean> => new Promise(resolve => {
  const socket = connect(port, '127.0.0.1')
  const end = (answer: boolean) => {
    socket.destroy()
    resolve(answer)
  }
  socket.once('data', data => end(data.toString().startsWith('* OK')))
  socket.once('error', () => end(false))
  socket.once('close', () => end(false))
})

// Everything as one user and in one folder, so that neither root nor a place in the system is needed.
const configOf = (folder: string, port: number, tlsPort: number, user: string, group: string): string => `
protocols = imap
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
listen = 127.0.0.1
${tlsPort === 0 ? 'ssl = no' : `ssl = yes\nssl_cert = <${folder}/cert\nssl_key = <${folder}/key`}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
mail_location = maildir:${folder}/%u
mail_max_userip_connections = 50
mail_fsync = never
passdb {
  driver = passwd-file
  args = scheme=plain ${folder}/users
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
`

// Lives as long as its standard input is open, which is as long as we live, however we end; then it stops the server and removes its data.
const keeper = '"$0" -F -c "$1/conf" & server=$!; read -r _; kill -TERM $server 2>/dev/null; wait $server; rm -rf "$1"'

const nameIn = (file: string, id: number): string => readFileSync(file, 'utf8').split('\n').find(line => line.split(':')[2] === String(id))?.split(':')[0] ?? String(id)

/** Starts a Dovecot on free loopback ports with its mailbox in a temporary folder, with TLS and STARTTLS when it is given a certificate. Throws where there is none: ask `hasDovecot` first. */
export const startDovecot = async (certificate: OwnCertificate | null = null, logins: readonly string[] = [OWN]): Promise<PrivateDovecot> => {
  const program = findDovecot()
  if (program === null) throw new Error('There is no Dovecot on this machine')
  const user = unprivilegedUser()
  const { uid, gid } = user ?? userInfo()
  const folder = mkdtempSync(join(user ? '/tmp' : tmpdir(), 'xucha-dovecot-'))
  const [port, tlsPort] = [await freePort(), certificate === null ? 0 : await freePort()]
  writeFileSync(join(folder, 'conf'), configOf(folder, port, tlsPort, nameIn('/etc/passwd', uid), nameIn('/etc/group', gid)))
  writeFileSync(join(folder, 'users'), logins.map(login => `${login}:{PLAIN}pw::::::\n`).join(''))
  for (const [name, text] of Object.entries(certificate ?? {})) {
    writeFileSync(join(folder, name), text, { mode: 0o600 })
    if (user) chownSync(join(folder, name), uid, gid)
  }
  const inboxOf = (login: string): string => join(folder, login)
  const inbox = inboxOf(logins[0] ?? OWN)
  for (const path of ['', ...logins.flatMap(login => [login, `${login}/new`, `${login}/cur`, `${login}/tmp`]), 'run']) {
    if (path !== '') mkdirSync(join(folder, path))
    if (user) chownSync(join(folder, path), uid, gid)
  }
  const server = spawn('/bin/sh', ['-c', keeper, program, folder], { ...user, cwd: folder, stdio: ['pipe', 'ignore', 'pipe'], detached: true, env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC' } })
  let said = ''
  server.stderr.on('data', chunk => { said += chunk })
  const ended = new Promise<void>(resolve => server.once('close', () => resolve()))
  const stop = async () => {
    server.stdin.end()
    await ended
  }
  const deadline = Date.now() + 20_000
  while (!(await greets(port))) {
    if (Date.now() > deadline || server.exitCode !== null) {
      const log = existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : ''
      await stop()
      throw new Error(`Dovecot did not start: ${said}${log}`)
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  let count = 0
  return {
    port,
    tlsPort,
    deliver: (mail, login = logins[0] ?? OWN, at = Date.now()) => {
      const name = `${1_700_000_000 + count}.${count += 1}.test`
      const [tmp, to] = [join(inboxOf(login), 'tmp', name), join(inboxOf(login), 'new', name)]
      writeFileSync(tmp, mail)
      utimesSync(tmp, at / 1000, at / 1000)
      renameSync(tmp, to)
    },
    flags: () => ['new', 'cur'].flatMap(at => readdirSync(join(inbox, at)).sort().map(name => at + name.replace(/^[^:]*/, ''))),
    renumber: () => {
      const list = join(inbox, 'dovecot-uidlist')
      writeFileSync(list, readFileSync(list, 'utf8').replace(/ V(\d+)/, (_, old) => ` V${Number(old) + 1000}`))
      for (const name of readdirSync(inbox)) if (name.startsWith('dovecot.index')) rmSync(join(inbox, name))
    },
    stop,
  }
}
