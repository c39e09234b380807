/** The form a login is stored and found in: `Li.Min ` and `li.min` are one. */
export const loginKey = (login: string): string => login.trim().normalize('NFKC').toLowerCase()
