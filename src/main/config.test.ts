import { expect, test } from 'vitest'
import { ConfigError } from './config-error.ts'
import { configOf } from './config.ts'

const linux = { platform: 'linux', home: '/home/lin' }
const of = (args: string[], env: Record<string, string> = {}, machine = linux) => configOf(args, env, machine)

test('without a word: loopback, port 4747, Chinese, the platform’s own place', () => {
  expect(of([])).toEqual({ port: 4747, host: '127.0.0.1', dataFolder: '/home/lin/.local/share/xucha', databaseUrl: null, locale: 'zh-CN', demo: false, origin: null, secret: null, calendarHosts: [] })
})

test('each platform has its own place for data', () => {
  expect(of([], { XDG_DATA_HOME: '/data' }).dataFolder).toBe('/data/xucha')
  expect(of([], {}, { platform: 'darwin', home: '/Users/lin' }).dataFolder).toBe('/Users/lin/Library/Application Support/Xucha')
  expect(of([], { APPDATA: 'C:/R' }, { platform: 'win32', home: 'C:/U' }).dataFolder).toBe('C:/R/Xucha')
})

test('the environment speaks, and a flag speaks louder', () => {
  const env = { PORT: '0', HOST: '0.0.0.0', XUCHA_DATA: '/e', XUCHA_LANG: 'en', DATABASE_URL: 'postgres://x', XUCHA_ORIGIN: 'https://tea.example', XUCHA_SECRET: 's'.repeat(32), XUCHA_ALLOW_CALENDAR_HOSTS: 'NAS.local, 192.168.1.5' }
  expect(of([], env)).toEqual({ port: 0, host: '0.0.0.0', dataFolder: '/e', databaseUrl: 'postgres://x', locale: 'en', demo: false, origin: 'https://tea.example', secret: 's'.repeat(32), calendarHosts: ['nas.local', '192.168.1.5'] })
  expect(of(['--port', '8080', '--host=::1', '--data', '/f', '--lang', 'zh', '--origin=http://a.example:8080/'], env))
    .toMatchObject({ port: 8080, host: '::1', dataFolder: '/f', locale: 'zh-CN', origin: 'http://a.example:8080' })
})

test('an empty variable is none', () => {
  expect(of([], { PORT: '', HOST: '', DATABASE_URL: '' })).toMatchObject({ port: 4747, host: '127.0.0.1', databaseUrl: null })
})

test('a demo never touches a real database and is never shown to others', () => {
  expect(of(['--demo'], { DATABASE_URL: 'postgres://x' })).toMatchObject({ demo: true, databaseUrl: null })
  expect(() => of(['--demo', '--host', '0.0.0.0'])).toThrow(ConfigError)
})

test.each([
  [['--prot', '1'], 'unknown_flag'], [['-p'], 'unknown_flag'], [['serve'], 'unexpected'], [['--port'], 'flag_value'], [['--port', '--demo'], 'flag_value'], [['--demo=yes'], 'unexpected'],
  [['--port', '65536'], 'port'], [['--port', '1e3'], 'port'], [['--lang', 'fr'], 'lang'], [['--origin', 'example.com'], 'origin'], [['--origin', 'https://a.example/path'], 'origin'], [['--constructor'], 'unknown_flag'],
  [['--allow-calendar-host', 'http://nas.local'], 'calendar_host'], [['--allow-calendar-host', 'nas.local:5232'], 'calendar_host'],
])('%j is refused (%s), in both languages', (args, key) => {
  try {
    of(args)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as ConfigError).key).toBe(key)
    expect((error as ConfigError).message).toMatch(/[\u4e00-\u9fff][^]*\n[\x20-\x7e“”]+$/)
  }
})

test('hosts of calendars may be named several times, each is written one way', () => {
  expect(of(['--allow-calendar-host', 'NAS.local', '--allow-calendar-host=127.1', '--allow-calendar-host', '[FD00::5]']).calendarHosts).toEqual(['nas.local', '127.0.0.1', '[fd00::5]'])
})

test('a short secret is refused, an empty one is none', () => {
  expect(of([], { XUCHA_SECRET: '' }).secret).toBeNull()
  expect(() => of([], { XUCHA_SECRET: 's'.repeat(31) })).toThrow(expect.objectContaining({ key: 'secret' }))
})
