import { messages } from './messages.ts'

/** The states of a cup (茶温), ux.md §3.5. */
export const warmth = messages(
  { fresh: '刚沏', hot: '热', warm: '温', cool: '转凉', cold: '凉透', empty: '待沏', lid: '封存', label: '茶温：{state}' },
  { fresh: 'just poured', hot: 'hot', warm: 'warm', cool: 'cooling', cold: 'cold', empty: 'not yet poured', lid: 'let go', label: 'Cup: {state}' },
)
