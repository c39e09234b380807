/** How many days of a year are off, and how many are worked to make up for them. */
export const dayCounts = (days: readonly { readonly kind: 'work' | 'off' }[]): { readonly off: number; readonly worked: number } => {
  const off = days.filter(({ kind }) => kind === 'off').length
  return { off, worked: days.length - off }
}
