/** Lets the page open without the server. Only over https and on localhost do browsers allow it; elsewhere everything else works. */
export const registerWorker = (): void => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const worker = navigator.serviceWorker
  const isFirst = worker.controller === null
  worker.register('/sw.js').catch(() => undefined)
  // From now on it keeps what the page is answered; what was asked before it came it has not seen.
  if (isFirst) worker.addEventListener('controllerchange', () => ['/api/session', '/api/workspace', '/api/today'].forEach(path => void fetch(path, { headers: { 'accept-language': document.documentElement.lang } }).catch(() => undefined)), { once: true })
}
