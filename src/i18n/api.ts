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

/** The words of the API page, and of the page that stands in for an absent build. */
export const apiWords = messages(
  {
    title: '续茶 Xucha',
    api_title: '续茶 API',
    api_intro: '网页和命令行用的就是这些接口。程序可用令牌调用：Authorization: Bearer xct_…（xucha token create --name 名称）。会新建或执行什么的 POST 可带 Idempotency-Key：同一键在七天内重复发送，只执行一次，回答也一样。',
    api_document: 'OpenAPI 3.1 文档',
    api_open: '无需登录',
    api_input: '输入',
    api_answer: '返回',
    api_file: '文件',
    api_failures: '出错时返回 {shape}，状态码 401 未登录、403 无权、404 找不到、409 冲突、413 太大、422 填写有误、429 太频繁。',
    api_in_path: '路径',
    api_in_query: '查询',
    api_in_body: '正文',
    api_required: '必填',
    api_types: '类型',
    api_other_language: 'English',
    unbuilt_title: '页面还没有构建',
    unbuilt_how: '服务器已在运行，但没有网页文件。请在项目文件夹里运行：',
  },
  {
    title: '续茶 Xucha',
    api_title: 'Xucha API',
    api_intro: 'The web page and the command line use these very operations. A program calls them with a token: Authorization: Bearer xct_… (xucha token create --name NAME). A POST that makes or does something may carry an Idempotency-Key: sent again under the same key within seven days, it is carried out once and answered alike.',
    api_document: 'OpenAPI 3.1 document',
    api_open: 'no sign-in needed',
    api_input: 'Takes',
    api_answer: 'Gives',
    api_file: 'a file',
    api_failures: 'A failed call answers {shape} with status 401 not signed in, 403 not allowed, 404 not found, 409 conflict, 413 too large, 422 not valid, 429 too often.',
    api_in_path: 'path',
    api_in_query: 'query',
    api_in_body: 'body',
    api_required: 'required',
    api_types: 'Types',
    api_other_language: '中文',
    unbuilt_title: 'The page is not built yet',
    unbuilt_how: 'The server runs, but there are no files of the web page. In the project’s folder, run:',
  },
)
