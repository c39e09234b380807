import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Who a program that refuses root may run as. */
export interface SystemUser {
  readonly uid: number
  readonly gid: number
}

const userNamed = (name: string): SystemUser | null => {
  const found = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(readFileSync('/etc/passwd', 'utf8'))
  return found ? { uid: Number(found[1]), gid: Number(found[2]) } : null
}

/** A user without rights when we are root: postgres, else nobody, else one made for us. Null when we are not root. */
export const unprivilegedUser = (): SystemUser | null => {
  if (process.getuid?.() !== 0) return null
  const known = userNamed('postgres') ?? userNamed('nobody')
  if (known) return known
  spawnSync('useradd', ['--system', '--no-create-home', 'xucha-tests'])
  const made = userNamed('xucha-tests')
  if (!made) throw new Error('PostgreSQL refuses to run as root, and no other user could be made')
  return made
}
