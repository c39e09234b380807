import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { answerOf, runs } from './command.mjs'
import { findChromium, findDovecot, findIcalendar, findKhal, findOffice, findOpenpyxl, findPostgres, hasChineseFont } from './programs.mjs'
import { say } from './say.mjs'

/** What the tests need of the machine: how it is found, Debian's package for it, and what is skipped without it. */
const needs = [
  { find: findChromium, debian: 'chromium', without: 'the pages in a real browser' },
  { find: hasChineseFont, debian: 'fonts-noto-cjk', without: 'comparing pictures of the pages' },
  { find: findPostgres, debian: 'postgresql', without: 'the stores on PostgreSQL' },
  { find: findDovecot, debian: 'dovecot-imapd', without: 'mail read from a real IMAP server' },
  { find: () => findKhal() !== null && findIcalendar() !== null, debian: 'khal', without: 'invitations read and answered by another calendar' },
  { find: findOffice, debian: 'libreoffice-calc-nogui', without: 'LibreOffice opening our sheets' },
  { find: findOpenpyxl, debian: 'python3-openpyxl', without: 'comparing cells with openpyxl' },
]

const missing = () => needs.filter(need => !need.find())
const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && answerOf('apt-get', ['--version']) !== null

const policy = '/usr/sbin/policy-rc.d'

/** Does the work while no package may start a service of its own. @param {() => void} work */
const withoutServices = work => {
  const ours = !existsSync(policy)
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    work()
  } finally {
    if (ours) rmSync(policy, { force: true })
  }
}

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', DEBCONF_NONINTERACTIVE_SEEN: 'true' }
/** @param {...string} args */
const apt = (...args) => runs('apt-get', ['-q=2', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', ...args], { env })

/**
 * Installs what the tests need of the machine where that is ours to do (root on Debian or its kin; XUCHA_KEEP_MACHINE=1 forbids it),
 * then says in a line each what is still missing and therefore skipped.
 */
export const bringSystemPackages = () => {
  const names = missing().map(need => need.debian)
  if (names.length && isDebianRoot() && process.env.XUCHA_KEEP_MACHINE !== '1') {
    say(`Installing ${names.join(', ')} …`)
    // An index that is there may do; when it is too old or absent the first try fails and it is fetched.
    withoutServices(() => apt('install', '-y', '--no-install-recommends', ...names) || (apt('update') && apt('install', '-y', '--no-install-recommends', ...names)))
  }
  for (const need of missing()) say(`Not on this machine: ${need.debian}. Skipped: ${need.without}.`)
}
