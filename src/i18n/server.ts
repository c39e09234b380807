import { messages } from './messages.ts'

/** What the server says on the terminal, at its start. */
export const serverWords = messages(
  {
    unknown_flag: '不认识的参数 {flag}。可用的有 {flags}',
    unexpected: '多余的参数：{text}',
    flag_value: '{flag} 后面要写一个值',
    port: '端口应为 0 到 65535 的整数，而不是「{value}」',
    lang: '语言请选 zh-CN 或 en，而不是「{value}」',
    origin: '网址应形如 https://xucha.example.com，而不是「{value}」',
    secret: 'XUCHA_SECRET 至少要 32 个字符',
    calendar_host: '--allow-calendar-host 后面写主机名或 IP，例如 nas.local，而不是「{value}」',
    demo_host: '示例数据只在本机展示，--demo 不能用于 {host}',
    in_use: '端口 {port} 已被占用。请换一个：--port 0 会自动选一个空闲的',
    no_listen: '无法在 {host}:{port} 上监听（{code}）',
    no_data: '打不开数据文件夹 {folder}（{code}）',
    no_database: '连不上数据库（{code}）',
  },
  {
    unknown_flag: 'Unknown flag {flag}. There are {flags}',
    unexpected: 'Unexpected: {text}',
    flag_value: '{flag} needs a value',
    port: 'A port is a whole number from 0 to 65535, not “{value}”',
    lang: 'The language is zh-CN or en, not “{value}”',
    origin: 'An origin looks like https://xucha.example.com, not “{value}”',
    secret: 'XUCHA_SECRET needs at least 32 characters',
    calendar_host: '--allow-calendar-host takes the name or IP of a host, such as nas.local, not “{value}”',
    demo_host: 'Sample data is shown on this machine only; --demo cannot be used with {host}',
    in_use: 'Port {port} is taken. Choose another one; --port 0 takes any that is free',
    no_listen: 'Cannot listen on {host}:{port} ({code})',
    no_data: 'Cannot open the data folder {folder} ({code})',
    no_database: 'Cannot reach the database ({code})',
  },
)
