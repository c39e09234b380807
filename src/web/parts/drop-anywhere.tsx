import { useEffect, useEffectEvent, useState } from 'react'
import styles from './drop-anywhere.module.css'
import { Icon } from './icon.tsx'

/** Takes a file dropped anywhere on the page; says so over everything while one is held above it. */
export const DropAnywhere = ({ label, onFile }: { label: string; onFile: (file: File) => void }) => {
  const [over, setOver] = useState(false)
  const take = useEffectEvent(onFile)
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent): void => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      // A drop zone of the page has taken it already.
      if (file === undefined || event.defaultPrevented) return
      event.preventDefault()
      take(file)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return over ? <div className={styles.over} aria-hidden="true"><p><Icon name="file" size={32} />{label}</p></div> : null
}
