import { messages } from './messages.ts'

/** Forms of contact (形式). */
export const formatWords = messages(
  {
    face_to_face: '面对面', remote_meeting: '远程会议', lunch: '午餐', dinner: '晚餐', coffee: '咖啡', call: '电话', message: '消息', email: '邮件', public: '公开场合', greeting: '问候',
  },
  {
    face_to_face: 'Face to face', remote_meeting: 'Remote meeting', lunch: 'Lunch', dinner: 'Dinner', coffee: 'Coffee', call: 'Call', message: 'Message', email: 'E-mail', public: 'In public', greeting: 'Greeting',
  },
)

/** What a person is to me (角色). */
export const roleWords = messages(
  {
    career_mentor: '职业导师', skill_mentor: '技能导师', manager: '领导', partner: '合作方', peer: '同事', client: '客户', friend: '朋友', former_colleague: '前同事', own: '其他',
  },
  {
    career_mentor: 'Career mentor', skill_mentor: 'Skill mentor', manager: 'Manager', partner: 'Partner', peer: 'Colleague', client: 'Client', friend: 'Friend', former_colleague: 'Former colleague', own: 'Other',
  },
)

/** Relations between two people, seen from the one who manages, introduces, assists (`from`) and from the other end (`to`). */
export const relationWords = messages(
  {
    manager_of_from: '下属', manager_of_to: '主管', introduced_from: '介绍我认识了', introduced_to: '介绍人', assistant_of_from: '协助', assistant_of_to: '助理',
    colleague_of_from: '同事', colleague_of_to: '同事', friend_of_from: '朋友', friend_of_to: '朋友', family_of_from: '家人', family_of_to: '家人',
  },
  {
    manager_of_from: 'Manages', manager_of_to: 'Manager', introduced_from: 'Introduced me to', introduced_to: 'Introduced by', assistant_of_from: 'Assists', assistant_of_to: 'Assistant',
    colleague_of_from: 'Colleague', colleague_of_to: 'Colleague', friend_of_from: 'Friend', friend_of_to: 'Friend', family_of_from: 'Family', family_of_to: 'Family',
  },
)

/** Ways to reach a person. */
export const channelWords = messages(
  { mobile: '手机', phone: '电话', email: '邮箱', wechat: '微信', wecom: '企业微信', dingtalk: '钉钉', feishu: '飞书', qq: 'QQ', linkedin: '领英', address: '地址', other: '其他' },
  { mobile: 'Mobile', phone: 'Phone', email: 'E-mail', wechat: 'WeChat', wecom: 'WeCom', dingtalk: 'DingTalk', feishu: 'Feishu', qq: 'QQ', linkedin: 'LinkedIn', address: 'Address', other: 'Other' },
)

/** How sensitive something heard is. */
export const sensitivityWords = messages(
  { open: '可以说', discreet: '不外传', secret: '只有我知道' },
  { open: 'Open', discreet: 'Not to pass on', secret: 'For me alone' },
)
