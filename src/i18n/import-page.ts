import { messages } from './messages.ts'

/** The import wizard. */
export const importPage = messages(
  {
    title: '导入人脉表', pasted_name: '粘贴的表格',
  },
  {
    title: 'Import a sheet', pasted_name: 'Pasted cells',
  },
)
