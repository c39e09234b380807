/** A text with the first place where it holds what was typed marked. */
export const MarkedBy = ({ text, typed }: { text: string; typed: string }) => {
  const from = typed === '' ? -1 : text.toLowerCase().indexOf(typed.toLowerCase())
  return <Marked text={text} ranges={from < 0 ? [] : [{ from, to: from + typed.length }]} />
}

/** A text with its found parts marked. `ranges`: UTF-16 offsets, ends exclusive, ascending and apart. */
export const Marked = ({ text, ranges }: { text: string; ranges: readonly { readonly from: number; readonly to: number }[] }) => {
  let end = 0
  return (
    <>
      {ranges.map(({ from, to }) => {
        const before = text.slice(end, from)
        end = to
        return <span key={from}>{before}<mark>{text.slice(from, to)}</mark></span>
      })}
      {text.slice(end)}
    </>
  )
}
