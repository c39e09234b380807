// The architecture as data. The layer rules, the table and tree in docs/ARCHITECTURE.md and its picture are all made from it.
// Read from top to bottom: `may` names only folders that stand above, so there can be no circle.

/** @typedef {{ name: string, short: string, may: readonly string[], packages: readonly string[], says: string }} Folder */

const allButWeb = ['domain', 'i18n', 'formats', 'contract', 'store', 'gateways', 'client', 'usecases', 'http', 'jobs', 'cli']

/** What stands under src/: who may import whom, which npm packages are theirs, and what they are for. @type {readonly Folder[]} */
export const layers = [
  { name: 'domain', short: 'what words mean', may: [], packages: ['pinyin-pro'], says: 'what our words mean and what follows from them. Pure: no clock, ids, chance, I/O' },
  { name: 'i18n', short: 'zh-CN and en', may: ['domain'], packages: [], says: 'every sentence that is shown, in zh-CN and en side by side; dates, numbers, names' },
  { name: 'formats', short: 'bytes ⇄ values', may: ['domain'], packages: ['@e965/xlsx', 'hucre', 'csv-parse'], says: 'text and bytes ⇄ domain values, pure, one standard a folder' },
  { name: 'contract', short: 'the API as values', may: ['domain'], packages: ['zod'], says: 'the HTTP API as values: method, path, params, body, answer' },
  { name: 'store', short: 'SQL, two engines', may: ['domain'], packages: ['pg'], says: 'the only folder that knows SQL; SQLite and PostgreSQL' },
  { name: 'gateways', short: 'the outside world', may: ['domain', 'formats'], packages: ['nodemailer', 'imapflow', 'postal-mime'], says: 'the world outside the process: worker threads, files, mail, calendars of the web' },
  { name: 'client', short: 'calls the API', may: ['domain', 'contract'], packages: ['zod'], says: 'calls any endpoint of the contract; for web, command line and tests' },
  { name: 'usecases', short: 'one verb a file', may: ['domain', 'i18n', 'formats', 'store'], packages: [], says: 'one verb a file, one transaction each' },
  { name: 'http', short: 'door: the API', may: ['domain', 'i18n', 'contract', 'usecases'], packages: ['hono', '@hono/node-server', 'zod'], says: 'door: mounts the contract on the use cases; sessions; one error mapping' },
  { name: 'jobs', short: 'door: the clock', may: ['domain', 'usecases'], packages: [], says: 'door opened by the clock' },
  { name: 'cli', short: 'door: commands', may: ['domain', 'i18n', 'contract', 'client'], packages: [], says: 'door: one file a command' },
  {
    name: 'web',
    short: 'door: the page',
    may: ['domain', 'i18n', 'formats', 'contract', 'client'],
    packages: ['react', 'react-dom', '@tanstack/react-query', '@tanstack/react-router', 'virtua', 'zod'],
    says: 'door: the page. shell/ parts/ charts/ pages/<noun>/',
  },
  { name: 'main', short: 'settings and wiring', may: allButWeb, packages: ['hono', '@hono/node-server'], says: 'settings, wiring, serve and the command line; clock, ids and chance enter here' },
]

/** The same order one level down, inside src/domain: each may import those before it. @type {readonly { name: string, says: string }[]} */
export const domain = [
  { name: 'base', says: 'ids, failures' },
  { name: 'time', says: 'days, zones, fiscal years, the lunar calendar' },
  { name: 'recurrence', says: 'rules that repeat (RFC 5545), on clocks of a zone' },
  { name: 'contact', says: 'people: names, salutations, pinyin, birthdays, roles, relations' },
  { name: 'mail', says: 'mailboxes, letters and how they went, mail as it is read' },
  { name: 'interaction', says: 'contact that happened' },
  { name: 'cadence', says: 'how often' },
  { name: 'warmth', says: 'the law of cooling' },
  { name: 'plan', says: 'the year: goals, lines, playbooks, letting go' },
  { name: 'growth', says: 'progress, what was learned, mistakes, problems' },
  { name: 'meeting', says: 'series and their occurrences, the loop around a talk, what invitations say' },
  { name: 'phrase', says: 'reading Chinese and English phrases' },
  { name: 'line', says: 'one line of what happened or is planned, read' },
  { name: 'search', says: 'anyone found: terms, where a query matches, the order of what is found' },
  { name: 'sheet', says: 'a spreadsheet’s rows and what they mean' },
  { name: 'today', says: 'whom to see today, and why' },
  { name: 'reminder', says: 'when the reader is reminded by e-mail, and of what' },
  { name: 'change', says: 'the change log and undo' },
  { name: 'workspace', says: 'one person’s network and its settings' },
]
