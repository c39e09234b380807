import { apiWords } from '#i18n/api.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { html } from './html.ts'

/** What stands in place of the page while there is no build of it. */
export const unbuiltPage = (locale: Locale): string => html`<!doctype html>
<html lang="${locale}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${translate(apiWords, locale, 'title')}</title>
<link rel="stylesheet" href="/api/reference.css">
<main><h1>${translate(apiWords, locale, 'unbuilt_title')}</h1><p>${translate(apiWords, locale, 'unbuilt_how')}</p><pre>npm start</pre></main>
</html>
`.text
