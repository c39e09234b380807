import { type Locale, localeOf } from '#i18n/messages.ts'
import { answerJson } from './answer.ts'
import { answer } from './headers.ts'
import type { Door } from './mount.ts'
import { openApi } from './openapi.ts'
import { referencePage } from './reference-page.ts'
import { REFERENCE_STYLE } from './reference-style.ts'

/** The API described: for programs at /api/openapi.json, for people at /api. Made when first asked for. */
export const mountReference = ({ app }: Door, version: string): void => {
  const once = <T>(make: () => T): (() => T) => {
    let made: T | undefined
    return () => (made ??= make())
  }
  const document = once(() => openApi(version))
  const pages: Record<Locale, () => string> = { 'zh-CN': once(() => referencePage('zh-CN', version)), en: once(() => referencePage('en', version)) }

  app.get('/api/openapi.json', context => answerJson(context, document(), 200))
  app.get('/api/reference.css', () => answer(REFERENCE_STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }))
  app.get('/api', context =>
    answer(pages[localeOf(context.req.query('lang') ?? context.req.header('accept-language'))](), 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', vary: 'accept-language' }))
}
