// Nobody presses a key in the first moment: what finds the current thing on the page is fetched once the page has come to rest.
const load = () => import('./press-here.ts')

// What could not be fetched ahead is fetched once it is wanted.
export const warmHere = (): void => void load().catch(() => undefined)

/** Presses the button of the current thing that carries this mark (see `press-here.ts`); where there is none, does the other. */
export const pressHere = (mark: string, otherwise?: () => void): void => void load().then(found => { if (!found.pressHere(mark)) otherwise?.() })

/** Moves the focus to the next or the previous thing on the page. */
export const stepItems = (by: 1 | -1): void => void load().then(found => found.stepItems(by))
