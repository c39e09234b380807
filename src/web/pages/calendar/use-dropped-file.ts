import { useEffect, useEffectEvent } from 'react'

/** Takes a file dropped anywhere on the page that nothing nearer took. */
export const useDroppedFile = (onFile: (file: File) => void): void => {
  const take = useEffectEvent(onFile)
  useEffect(() => {
    const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent): void => { if (holdsFile(event)) event.preventDefault() }
    const drop = (event: DragEvent): void => {
      if (!holdsFile(event)) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) take(file)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [])
}
