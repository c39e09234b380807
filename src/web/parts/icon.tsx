const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  down: 'M6 9.5l6 6 6-6',
  right: 'M9.5 6l6 6-6 6',
  left: 'M14.5 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l4.5 4.5',
  file: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4',
  lock: 'M6.5 10.5h11v9h-11zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
  pencil: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  gift: 'M4.5 10.5h15v9h-15zM3.5 7.5h17v3h-17zM12 7.5v12M12 7.5c-4 0-5-4-2.5-4S12 7.5 12 7.5s0-4 2.5-4 1.500 4-2.500 4',
} as const

/** A small sign drawn with the pen of the cups; always silent, its button has the name. */
export const Icon = ({ name, size = 18 }: { name: keyof typeof paths; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={name === 'more' ? 2.6 : 1.8} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)
