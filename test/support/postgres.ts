import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findPostgres } from '../../scripts/setup/programs.mjs'
import { unprivilegedUser } from './unprivileged-user.ts'

/** A PostgreSQL of our own: its address, and how it is stopped and its data removed. */
export interface PrivatePostgres {
  readonly url: string
  readonly stop: () => Promise<void>
}

// Data that is thrown away needs no care: what a crash would lose nobody would look for.
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'shared_buffers=64MB', 'max_connections=100', 'log_min_messages=fatal']

// Lives as long as its standard input is open, which is as long as we live, however we end; then it stops the server and removes its data.
const keeper = '"$@" & server=$!; read -r _; kill -INT $server 2>/dev/null; wait $server; rm -rf "$PGDATA"'

const freePort = () => new Promise<number>((resolve, reject) => {
  const server = createServer().once('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port'))))
  })
})

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Starts a PostgreSQL on a free loopback port with data in a temporary folder; as root it runs as another user, for it refuses root.
 * Null when PostgreSQL is not on this machine.
 */
export const startPostgres = async (): Promise<PrivatePostgres | null> => {
  const bin = findPostgres()
  if (!bin) return null
  const user = unprivilegedUser()
  // A personal TMPDIR may be closed to the other user.
  const data = mkdtempSync(join(user ? '/tmp' : tmpdir(), 'xucha-postgres-'))
  if (user) chownSync(data, user.uid, user.gid)
  const options = { ...user, cwd: data, env: { PATH: process.env['PATH'] ?? '', PGDATA: data, LC_ALL: 'C', TZ: 'UTC' } }

  const made = spawnSync(join(bin, 'initdb'), ['--username=xucha', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], { ...options, encoding: 'utf8' })
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true })
    throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
  }

  const port = await freePort()
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...careless].flatMap(setting => ['-c', setting])
  const server = spawn('/bin/sh', ['-c', keeper, 'sh', join(bin, 'postgres'), ...settings], { ...options, stdio: ['pipe', 'ignore', 'pipe'], detached: true })
  let said = ''
  server.stderr.on('data', chunk => { said += chunk })
  const ended = new Promise<void>(resolve => server.once('close', () => resolve()))
  const stop = async () => {
    server.stdin.end()
    await ended
  }

  const url = `postgresql://xucha@127.0.0.1:${port}/postgres`
  const deadline = Date.now() + 30_000
  while (!(await answers(url))) {
    if (Date.now() > deadline || server.exitCode !== null) {
      await stop()
      throw new Error(`PostgreSQL did not start: ${said}`)
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return { url, stop }
}

/** A database of its own, empty, on the server at `serverUrl`; `drop` closes what is still connected to it and removes it. */
export const freshDatabase = async (serverUrl: string): Promise<{ readonly url: string, readonly drop: () => Promise<void> }> => {
  const name = `test_${randomBytes(8).toString('hex')}`
  await onServer(serverUrl, `CREATE DATABASE ${name}`)
  return { url: serverUrl.replace(/\/postgres$/, `/${name}`), drop: () => onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
