declare global {
  interface Window {
    /** Answers asked for by `public/before-paint.js`, each taken once. */
    xuchaAsked?: { readonly locale: string; readonly answers: Record<string, Promise<Response>> }
  }
}

/** The answer already on its way to a first question, or null; one in another language than the reader's is left. */
export const earlyAnswer = (path: string, locale: string): Promise<Response> | null => {
  const asked = window.xuchaAsked
  const answer = asked?.answers[path]
  if (asked === undefined || answer === undefined) return null
  delete asked.answers[path]
  return path === '/api/session' || asked.locale === locale ? answer : null
}
