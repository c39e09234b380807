import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { answerOf } from './command.mjs'

/** @param {string} path */
const isExecutable = path => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} name @returns {string[]} where the PATH has it */
const inPath = name => (process.env.PATH ?? '').split(delimiter).filter(Boolean).map(folder => join(folder, name)).filter(isExecutable)

/** @param {readonly (string | undefined)[]} paths @returns {string | null} */
const first = paths => paths.find(path => path !== undefined && isExecutable(path)) ?? null

/**
 * Chromium's path, or null. The program itself comes before Debian's wrapper script, which prints a warning on machines with much
 * memory; the environment's CHROMIUM wins.
 */
export const findChromium = () => first([
  process.env.CHROMIUM,
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  ...['chromium', 'google-chrome', 'google-chrome-stable'].flatMap(inPath),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
])

/** The folder that holds PostgreSQL's `initdb` and `postgres`, newest first, or null. */
export const findPostgres = () => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map(version => join(debian, version, 'bin')), ...inPath('initdb').map(path => join(path, '..')), '/usr/local/bin', '/opt/homebrew/bin']
  return folders.find(folder => isExecutable(join(folder, 'initdb')) && isExecutable(join(folder, 'postgres'))) ?? null
}

/** Dovecot's path, or null: a real IMAP server. */
export const findDovecot = () => first([...inPath('dovecot'), '/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot'])

/** khal's path, or null: a calendar that shows what our invitations say. */
export const findKhal = () => first([...inPath('khal'), '/usr/bin/khal'])

/** LibreOffice's path, or null: it opens the sheets we write. */
export const findOffice = () => first([...inPath('soffice'), ...inPath('libreoffice'), '/usr/lib/libreoffice/program/soffice'])

/** @param {string} module @returns {string | null} a Python that has it */
const pythonWith = module => [...new Set(['/usr/bin/python3', ...inPath('python3')])].find(python => answerOf(python, ['-c', `import ${module}`]) !== null) ?? null

/** A Python that has openpyxl, or null: it reads the sheets we read, to compare. */
export const findOpenpyxl = () => pythonWith('openpyxl')

/** A Python that has icalendar, or null: it reads our invitations and writes the answers to them. Debian's khal brings it. */
export const findIcalendar = () => pythonWith('icalendar')

/** Whether there is a font with Chinese glyphs that pictures of the page can be compared by. */
export const hasChineseFont = () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') || Boolean(answerOf('fc-list', [':lang=zh-cn', 'family']))
