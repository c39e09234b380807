import { expect, test } from 'vitest'
import { onEachEngine } from '../../test/support/door.ts'

const json = { 'content-type': 'application/json' }

onEachEngine(open => {
  test('a body is JSON, an object, known fields and no more', async () => {
    const door = await open()
    const browser = await door.owner()
    const patch = async (body: string, type = 'application/json') => {
      const answer = await browser.send('/api/workspace', { method: 'PATCH', headers: { 'content-type': type }, body })
      const { code, key, message } = (await answer.json()) as Record<string, string>
      return [answer.status, code, key, message]
    }
    expect(await patch('{"name":')).toEqual([400, 'invalid', 'http.not_json', '请求内容不是有效的 JSON'])
    expect(await patch('{}', 'text/plain')).toEqual([415, 'invalid', 'http.content_type', '请求内容的类型应为 application/json'])
    expect(await patch('[]')).toEqual([422, 'invalid', 'input.invalid', '「body」填写有误'])
    expect(await patch('{"fiscalStartMonth":13}')).toEqual([422, 'invalid', 'input.invalid', '「fiscalStartMonth」填写有误'])
    expect(await patch('{"nmae":"x"}')).toEqual([422, 'invalid', 'input.invalid', '「nmae」填写有误'])
    expect(await patch('{"id":"x"}')).toEqual([422, 'invalid', 'input.invalid', '「id」填写有误'])
    expect(await patch('{"name":"a\\u0000b"}')).toEqual([422, 'invalid', 'input.invalid', '「name」填写有误'])
    expect(await patch('{"zone":"Mars"}')).toEqual([422, 'invalid', 'input.invalid', '「zone」填写有误'])
    expect(await patch('{"name":"x"}', 'Application/JSON; charset=utf-8')).toEqual([200, undefined, undefined, undefined])
    expect(door.bugs).toEqual([])
  })

  test('failures speak the language asked for, and the workspace’s when none is', async () => {
    const door = await open()
    const browser = await door.owner()
    const said = async (language: string) => ((await (await browser.send('/api/tokens/none', { method: 'DELETE', headers: { 'accept-language': language } })).json()) as { message: string }).message
    expect(await said('en-GB,en;q=0.9,zh;q=0.8')).toBe('No such token')
    expect(await said('zh-CN,zh;q=0.9,en;q=0.8')).toBe('找不到这个令牌')
    await browser.send('/api/workspace', { method: 'PATCH', headers: json, body: '{"locale":"en"}' })
    expect(await said('*')).toBe('No such token')
  })
})
