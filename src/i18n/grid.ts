import { messages } from './messages.ts'

/** A grid that behaves like a sheet. */
export const grid = messages(
  {
    cell: '{column}：{text}',
    empty: '空',
    proposed: '建议「{text}」，回车采用',
    heading_hint: '回车排序，Shift 加左右键调列宽',
    hint: '直接打字就能改；F2 修改，Esc 后按 Tab 离开表格',
    size: '{rows} 行',
    selected: '选中 {rows} 行 × {cols} 列',
    row_menu: '{name} 的操作',
    
  },
  {
    cell: '{column}: {text}',
    empty: 'empty',
    proposed: 'proposed “{text}”, Enter accepts',
    heading_hint: 'Enter sorts, Shift with left or right sets the width',
    hint: 'Type to change a cell; F2 edits, Esc then Tab leaves the grid',
    size: '{rows} {rows:row|rows}',
    selected: '{rows} × {cols} selected',
    row_menu: 'Actions for {name}',
    
  },
)
