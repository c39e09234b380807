import { expect, test } from 'vitest'
import { calendarUrl, hostNameOf } from './calendar-url.ts'

test.each([
  [' https://calendar.example.com/a/basic.ics ', 'https://calendar.example.com/a/basic.ics'],
  ['webcal://p01-caldav.icloud.com/published/2/x', 'https://p01-caldav.icloud.com/published/2/x'],
  ['WEBCALS://example.com:8443/x?y=1#z', 'https://example.com:8443/x?y=1'],
  ['http://lin:pw@example.com/x', 'http://lin:pw@example.com/x'],
  ['https://日历.公司.cn/x', 'https://xn--jmr704b.xn--55qx5d.cn/x'],
])('%s is read as %s', (text, href) => { expect(calendarUrl(text)?.href).toBe(href) })

test.each([
  ['http://127.1/', '127.0.0.1'], ['http://0x7f.1/', '127.0.0.1'], ['http://2130706433/', '127.0.0.1'], ['http://0177.0.0.1/', '127.0.0.1'], ['http://0x7f000001/', '127.0.0.1'], ['webcal://0x7f.1/', '127.0.0.1'],
  ['webcal://127.1/', '127.0.0.1'], ['https://１２７.０.０.１/', '127.0.0.1'], ['https://127。0。0。1/', '127.0.0.1'], ['http://[::ffff:7f00:1]/', '[::ffff:7f00:1]'], ['http://[0:0:0:0:0:ffff:127.0.0.1]/', '[::ffff:7f00:1]'],
])('an odd spelling, %s, is written out before it is looked at', (text, host) => { expect(calendarUrl(text)?.hostname).toBe(host) })

test.each(['', 'calendar', 'example.com/x.ics', 'file:///etc/passwd', 'ftp://example.com/x', 'gopher://example.com/', 'data:text/calendar,BEGIN:VCALENDAR', 'javascript:1', 'https:/x', 'http:\\\\x', 'https://', 'https://a b/', `https://example.com/${'x'.repeat(2_000)}`])('%s is no address of a calendar', text => {
  expect(calendarUrl(text)).toBeNull()
})

test('hosts are written as a URL writes them', () => {
  expect(['NAS.local', ' 127.1 ', '[FD00::5]', '日历.cn'].map(hostNameOf)).toEqual(['nas.local', '127.0.0.1', '[fd00::5]', 'xn--jmr704b.cn'])
  expect(['', 'http://x', 'x:80', '[::1]:80', 'x:8080', 'x/y', 'a@b', 'a b', '::1'].map(hostNameOf)).toEqual(Array(9).fill(null))
})
