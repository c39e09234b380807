/** The look of the pages this door writes itself: the paper, ink and tea red of the web page. */
export const REFERENCE_STYLE = `:root{color-scheme:light dark;--bg:#FAF8F3;--surface:#FFF;--soft:#F4F0E7;--line:#E3DCCE;--ink:#1F2A25;--ink-2:#46524B;--accent:#8A3716;--celadon:#256457;--amber:#805300;--focus:#1D5FBF}
@media (prefers-color-scheme:dark){:root{--bg:#131816;--surface:#1A211E;--soft:#222B27;--line:#303A36;--ink:#ECEFEA;--ink-2:#BCC6C0;--accent:#F3B291;--celadon:#84CAB6;--amber:#E8BC63;--focus:#8FB8FF}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:60rem;padding:32px 16px 96px;background:var(--bg);color:var(--ink);line-height:1.65;overflow-wrap:anywhere;
font-family:-apple-system,"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif}
main{max-width:60rem}
h1{font-size:1.875rem;line-height:1.35;margin:0 0 8px}h1 small{font-size:.9375rem;color:var(--ink-2);font-weight:400}
h2{font-size:1.25rem;margin:48px 0 12px;padding-top:8px;border-top:1px solid var(--line)}
h3{font-size:1.0625rem;margin:0 0 8px;font-weight:600}
p{margin:8px 0}
a{color:var(--accent);text-underline-offset:3px}a:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.875em}
pre{background:var(--soft);padding:12px 16px;border-radius:10px}
nav ul{list-style:none;padding:0;margin:16px 0 0;display:flex;flex-wrap:wrap;gap:4px 16px}
nav a{display:inline-block;padding:4px 0}
article{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:16px;margin:12px 0;scroll-margin-top:16px}
.get{color:var(--celadon)}.post,.put,.patch{color:var(--accent)}.delete{color:var(--amber)}
em{font-style:normal;color:var(--ink-2);font-size:.8125rem;border:1px solid var(--line);border-radius:999px;padding:1px 8px;white-space:nowrap}
table{border-collapse:collapse;width:100%;margin:12px 0;font-size:.9375rem}caption{text-align:left;font-weight:600;padding-bottom:4px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--line);font-weight:400}
th{white-space:nowrap}td:last-child{width:70%}
.gives code{color:var(--ink-2)}
@media (max-width:40rem){th,td{display:block;border:0;padding:0}tr{display:block;border-top:1px solid var(--line);padding:6px 0}td:last-child{width:auto}}
`
