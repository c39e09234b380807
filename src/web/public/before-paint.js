// Runs before the first paint, so that a reader's own light or dark, letter size, language and blurred names never flash, and asks what every visit
// asks first while the program itself is still on its way. A file of its own because the page allows no inline script.
// ground/preferences.ts, ground/locale.tsx and ground/session.ts write what is read here; ground/early.ts takes the answers.
try {
  var chosen = JSON.parse(localStorage.getItem('xucha.preferences') || '{}')
  var root = document.documentElement
  if (chosen.theme === 'light' || chosen.theme === 'dark') root.dataset.theme = chosen.theme
  if (chosen.size === 'large' || chosen.size === 'larger') root.dataset.size = chosen.size
  if (chosen.motion === 'less') root.dataset.motion = 'less'
  if (chosen.blur === true) root.dataset.blur = ''
  root.lang = localStorage.getItem('xucha.locale') || (/^en\b/i.test(navigator.language) ? 'en' : 'zh-CN')
} catch {
  // Storage may be closed to us; the page then follows the system.
}

var asked = { locale: document.documentElement.lang, answers: {} }
var ask = function (path) {
  asked.answers[path] = fetch(path, { credentials: 'same-origin', headers: { 'accept-language': asked.locale } })
  // Whoever takes it sees the failure; here it would only be reported twice.
  asked.answers[path].catch(function () {})
}
ask('/api/session')
try {
  if (localStorage.getItem('xucha.here') === 'yes' && /^\/(?:today)?$/.test(location.pathname)) ask('/api/today')
} catch {
  // As above.
}
window.xuchaAsked = asked
