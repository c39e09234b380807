import { useAway } from '../../ground/reach.ts'
import { isMovable, type Talk } from './calendar-view.ts'

/** Whether a talk can be moved now: it was neither held nor called off, and the server is in reach. */
export const useMovable = (): ((talk: Talk) => boolean) => {
  const away = useAway()
  return talk => !away && isMovable(talk)
}
