import type { Format } from '../interaction/format.ts'
import type { PhraseLocale } from './say-cadence.ts'

const WORDS: Readonly<Record<PhraseLocale, Readonly<Record<Format, string>>>> = {
  'zh-CN': {
    face_to_face: '面对面', remote_meeting: '远程会议', lunch: '午餐', dinner: '晚餐', coffee: '咖啡', call: '电话', message: '微信', email: '邮件', public: '公开致谢', greeting: '问候',
  },
  en: {
    face_to_face: 'face to face', remote_meeting: 'remote meeting', lunch: 'lunch', dinner: 'dinner', coffee: 'coffee', call: 'call', message: 'message', email: 'email',
    public: 'public thanks', greeting: 'greeting',
  },
}

/** Forms in words that `readFormats` reads back to the same forms in the same order. */
export const sayFormats = (formats: readonly Format[], locale: PhraseLocale): string =>
  formats.map(format => WORDS[locale][format]).join(locale === 'en' ? ', ' : '、')
