import { messages } from './messages.ts'

const refusalsZh = {
  'http.not_json': '请求内容不是有效的 JSON',
  'http.content_type': '请求内容的类型应为 {expected}',
  'http.no_such_path': '没有这个地址：{path}',
  'http.method': '{path} 不支持 {method}',
  'http.host': '不认识的主机名「{host}」',
  'http.origin': '请求来自别的网站，已拒绝',
  'http.internal': '出了点问题，已记入日志',
} as const

/** What the HTTP door itself turns away. */
export const refusals = messages(refusalsZh, {
  'http.not_json': 'The body is not valid JSON',
  'http.content_type': 'The body must be {expected}',
  'http.no_such_path': 'There is nothing at {path}',
  'http.method': '{path} does not take {method}',
  'http.host': 'Unknown host name “{host}”',
  'http.origin': 'The request comes from another site and was refused',
  'http.internal': 'Something went wrong; it is in the log',
})

export type HttpKey = keyof typeof refusalsZh
