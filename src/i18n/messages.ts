export const LOCALES = ['zh-CN', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** The names in braces in a text: `'{n} 位 {what}'` → `'n' | 'what'`; `{n:person|people}` (an English plural) names `n` too. */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Plain}:${string}` ? Plain : Name) | Placeholder<Rest>
  : never

/** The words of one area (a page, the failures) in both languages, side by side. */
export interface Messages<Texts extends Readonly<Record<string, string>>> {
  readonly 'zh-CN': Texts
  readonly en: { readonly [Key in keyof Texts]: string }
}

/** zh-CN is the source; a key that English lacks, or has too much, does not compile. `messages.test.ts` compares the placeholders. */
export const messages = <const Texts extends Readonly<Record<string, string>>>(
  zhCN: Texts,
  en: { readonly [Key in keyof Texts]: string },
): Messages<Texts> => ({ 'zh-CN': zhCN, en })

type Values<Text extends string> = [Placeholder<Text>] extends [never] ? [values?: undefined] : [values: Readonly<Record<Placeholder<Text>, string | number>>]

/** One text of an area in a language, its placeholders filled. */
export const translate = <Texts extends Readonly<Record<string, string>>, Key extends keyof Texts & string>(
  area: Messages<Texts>,
  locale: Locale,
  key: Key,
  ...[values]: Values<Texts[Key]>
): string => fill(area[locale][key], values ?? {})

/** The same where the key is only known at run time (a failure, a reason): an unknown key gives itself back. */
export const translateKey = (area: Messages<Readonly<Record<string, string>>>, locale: Locale, key: string, values: Readonly<Record<string, string | number>> = {}): string => {
  const text = area[locale][key]
  return text === undefined ? key : fill(text, values)
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, other?: string) =>
    one === undefined ? String(values[name] ?? '') : String(values[name]) === '1' ? one : (other ?? ''))

/** The language to answer in, from an `Accept-Language` header or a `--lang`: English when it asks for English first, else Chinese. */
export const localeOf = (wanted: string | null | undefined): Locale => (wanted !== null && wanted !== undefined && /^\s*en\b/i.test(wanted) ? 'en' : 'zh-CN')
