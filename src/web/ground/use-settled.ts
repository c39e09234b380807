import { useEffect, useState } from 'react'

/** A value once it has stayed the same for so many milliseconds. */
export const useSettled = <Value,>(value: Value, ms: number): Value => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
