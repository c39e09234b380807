// localStorage may be closed (private windows, policies): then nothing is remembered and nothing breaks.
const name = (key: string): string => `xucha.${key}`

export const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(name(key))
  } catch {
    return null
  }
}

export const isStored = (key: string): boolean => stored(key) !== null

export const store = (key: string, value: string): void => {
  try {
    localStorage.setItem(name(key), value)
  } catch {
    // Nothing to do: it is only a convenience.
  }
}

export const forget = (key: string): void => {
  try {
    localStorage.removeItem(name(key))
  } catch {
    // See above.
  }
}

/** The same for as long as this tab lives; null forgets. */
export const keepForTab = (key: string, value: string | null): void => {
  try {
    if (value === null) sessionStorage.removeItem(name(key))
    else sessionStorage.setItem(name(key), value)
  } catch {
    // See above.
  }
}

export const keptForTab = (key: string): string | null => {
  try {
    return sessionStorage.getItem(name(key))
  } catch {
    return null
  }
}
