/** Text made comparable (half width, lower case, the simplified character), each unit tied to the place it was written at. */
export interface Folded {
  readonly source: string
  readonly text: string
  /** Offset in `source` where each unit of `text` begins. */
  readonly starts: readonly number[]
  /** Offset in `source` just after each unit of `text`. */
  readonly ends: readonly number[]
}

/** Folds `source` one character at a time; ½ becomes 半 so that 1½ does not read as 11/2. */
export const fold = (source: string): Folded => {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const character of source) {
    const folded = foldCharacter(character)
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    text += folded
    at += character.length
  }
  return { source, text, starts, ends }
}

const foldCharacter = (character: string): string => {
  if (character >= '!' && character <= '~') return character.toLowerCase()
  return SIMPLIFIED.get(character) ?? character.normalize('NFKC').toLowerCase()
}

/** Only the traditional characters the lexicon needs; the marks that NFKC would tear apart or leave wide. */
const SIMPLIFIED = new Map(Object.entries({
  週: '周', 個: '个', 兩: '两', 鐘: '钟', 鍾: '钟', 時: '时', 點: '点', 會: '会', 議: '议', 電: '电', 話: '话', 飯: '饭', 遠: '远', 視: '视',
  頻: '频', 線: '线', 網: '网', 訊: '讯', 郵: '邮', 節: '节', 問: '问', 見: '见', 談: '谈', 與: '与', 後: '后', 雙: '双', 對: '对', 請: '请',
  隨: '随', 況: '况', 幾: '几', 數: '数', 禮: '礼', 喫: '吃', 當: '当', 聯: '联', 絡: '络', 約: '约', 間: '间', 開: '开', 臉: '脸', 語: '语',
  壹: '一', 贰: '二', 貳: '二', 叁: '三', 參: '三', 肆: '四', 伍: '五', 〇: '零', '½': '半', '¼': '¼', '¾': '¾', '–': '-', '—': '-', '−': '-', '‐': '-',
  '‑': '-', '〜': '~', '～': '~', '×': 'x', '’': '\'', '　': ' ', '。': '。', '、': '、', '…': '。', '至': '至',
}))
