/** Puts text on the clipboard; false where the browser does not allow it (pages that are not https nor on this machine). */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
