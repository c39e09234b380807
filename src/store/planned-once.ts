/**
 * A statement whose plan SQLite keeps. For a bare `limit ?` it looks into the parameter to choose a plan, and so chooses anew whenever one is
 * bound, at every call, which takes longer than most of our questions; into an expression it does not look.
 */
export const plannedOnce = (sql: string): string => sql.replace(/\blimit \?/g, 'limit ?+0')
