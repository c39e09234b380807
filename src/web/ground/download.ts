/** Hands bytes to the reader as a file. */
export const download = (fileName: string, bytes: Uint8Array<ArrayBuffer>): void => {
  const url = URL.createObjectURL(new Blob([bytes]))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download has begun by the next turn; the address may go then.
  setTimeout(() => URL.revokeObjectURL(url))
}
