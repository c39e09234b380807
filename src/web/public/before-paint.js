// Runs before the first paint, so that a reader's own light or dark, letter size and language never flash.
// A file of its own because the page allows no inline script. ground/preferences.ts and ground/locale.tsx write what is read here.
try {
  var chosen = JSON.parse(localStorage.getItem('xucha.preferences') || '{}')
  var root = document.documentElement
  if (chosen.theme === 'light' || chosen.theme === 'dark') root.dataset.theme = chosen.theme
  if (chosen.size === 'large' || chosen.size === 'larger') root.dataset.size = chosen.size
  if (chosen.motion === 'less') root.dataset.motion = 'less'
  root.lang = localStorage.getItem('xucha.locale') || (/^en\b/i.test(navigator.language) ? 'en' : 'zh-CN')
} catch {
  // Storage may be closed to us; the page then follows the system.
}
