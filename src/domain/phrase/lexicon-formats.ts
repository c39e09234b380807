import type { Format } from '../interaction/format.ts'
import type { Meaning } from './token.ts'

type Entry = readonly [words: string, meaning: Meaning]

const form = (words: string, ...formats: Format[]): Entry => [words, { kind: 'format', formats }]

/** Chinese words for forms, separated by spaces. 吃饭 without a time of day is lunch or dinner; 工作餐 likewise. */
export const CHINESE_FORMATS: readonly Entry[] = [
  form(`面对面 面谈 当面 见面 见面聊 面聊 面议 面叙 会面 碰面 碰头 见见 见见面 见个面 见一面 见上一面 约见 线下 线下见 线下见面 线下会 现场 拜访
    登门 登门拜访 上门 上门拜访 走访 到访 来访 探望 看望 串门 聚会 小聚 聚聚 聚一聚 聚一下 相聚 面访 当面聊 当面沟通 面对面沟通
    见面聊聊 面晤 会晤 去办公室 面交`, 'face_to_face'),
  form(`远程 远程会议 远程会 视频 视频会议 视频会 视频电话 视频通话 视频聊天 视频连线 线上 线上会议 线上会 在线 在线会议 网上 网络会议
    网络 云会议 腾讯会议 飞书会议 钉钉会议 微信会议 企业微信会议 飞书视频 钉钉视频 微信视频 企微会议 企微视频 腾讯会 连线 云端`, 'remote_meeting'),
  form('午餐 午饭 中饭 午宴 中餐 吃午饭 吃午餐 吃中饭 午餐会 约午饭 约午餐', 'lunch'),
  form('晚餐 晚饭 晚宴 吃晚饭 吃晚餐 约晚饭 晚餐会', 'dinner'),
  form('吃饭 饭局 聚餐 请客 饭 吃个饭 吃顿饭 约饭 请吃饭 饭叙 餐叙 工作餐 便饭 便餐 宴请 宴会 用餐 撮一顿 搓一顿 吃一顿 吃顿', 'lunch', 'dinner'),
  form('咖啡 喝咖啡 咖啡厅 咖啡馆 喝茶 茶 下午茶 茶叙 品茶 饮茶 奶茶 茶歇 咖啡聊 喝杯茶 茶馆 喝个茶 星巴克 瑞幸 喝奶茶', 'coffee'),
  form('电话 打电话 语音 通电话 致电 去电 电联 通话 微信语音 微信电话 语音通话 语音电话 打个电话 来电 电话沟通 语音聊天 手机 钉钉电话 飞书电话', 'call'),
  form(`微信 短信 消息 钉钉 飞书 企业微信 企微 留言 私信 私聊 发消息 发微信 发短信 微信消息 微信聊天 微信沟通 聊微信 信息 即时通讯
    即时消息 文字 文字消息 发信息 群聊`, 'message'),
  form('邮件 邮箱 电子邮件 电邮 发邮件 写邮件 伊妹儿 邮件往来', 'email'),
  form('公开致谢 群里 公开 公开感谢 公开场合 当众 群里致谢 群里感谢 公开表扬 当众感谢 朋友圈', 'public'),
  form('问候 祝福 节日问候 节日祝福 拜年 问好 生日祝福 生日问候 新年祝福 贺卡 祝贺 道贺 发祝福 节日问好 寒暄 打招呼 贺年 恭贺 问安 问候一下 致意', 'greeting'),
  [`会议 开会 例会 周例会议 碰头会 短会 座谈 座谈会 研讨会 交流会 会谈 沟通会 一对一 面会 小会 会议室 小会议 例行会议 汇报会 复盘会
    讨论会 评审会 晨会 早会 站会 开个会`, { kind: 'meeting' }],
  ['面', { kind: 'face' }],
  ['见 见了', { kind: 'meet' }],
  ['开 碰', { kind: 'hold' }],
  ['会', { kind: 'assembly' }],
]

/** English words for forms, separated by bars. */
export const ENGLISH_FORMATS: readonly Entry[] = [
  form(`face to face|f2f|ftf|in person|in persons|onsite|on site|offline|visit|visits|meetup|meet up|office visit|drop by|drop in|
    in office|person to person`, 'face_to_face'),
  form(`remote|remotely|video|video call|video calls|video chat|video chats|video conference|video conferencing|videoconference|online|
    zoom|zoom call|zoom calls|teams|teams call|teams calls|ms teams|microsoft teams|google meet|webex|webex call|facetime|virtual|
    virtually|voov|tencent meeting|lark meeting|feishu meeting|dingtalk meeting|skype|online call|remote call|virtual call|skype call|
    web meeting|zoom chat|hangout|google hangout|vc`, 'remote_meeting'),
  form('lunch|lunches|luncheon|lunch together|working lunch|lunch date|business lunch', 'lunch'),
  form('dinner|dinners|supper|business dinner', 'dinner'),
  form('meal|meals|eat out|a bite|bite to eat', 'lunch', 'dinner'),
  form(`coffee|coffees|tea|afternoon tea|coffee chat|coffee chats|coffee break|cuppa|latte|starbucks|cup of coffee|cup of tea|teas`, 'coffee'),
  form(`call|calls|phone|phone call|phone calls|telephone|voice|voice call|voice calls|ring|phoning|by phone|audio call|telephone call|
    calling|wechat call|give a call|phone chat|dial in|voice chat`, 'call'),
  form(`message|messages|qq|im|slack|whatsapp|text|texts|texting|sms|wechat|dingtalk|feishu|lark|chat message|text message|text messages|
    instant message|instant messaging|messaging|dm|dms|wecom|telegram|imessage|linkedin|linkedin message|messenger|line chat|
    instant messages|slack message|slack messages|wechat message|wechat messages|whatsapp message|line message`, 'message'),
  form('email|emails|e mail|e mails|mail|mails|by email|gmail|outlook|newsletter', 'email'),
  form('public|publicly|in public|public thanks|public thank you|shout out|shoutout|public praise', 'public'),
  form(`greeting|greetings|holiday greeting|holiday greetings|seasons greetings|birthday wishes|birthday greeting|wishes|say hello|say hi|
    holiday card|birthday card|congratulations`, 'greeting'),
  [`meeting|meetings|meet|meets|sync|syncs|1 on 1|1 on 1s|one on one|one on ones|one to one|one to ones|1 to 1|appointment|stand up|
    standup|session|sessions|mtg|mtgs|sit down`, { kind: 'meeting' }],
]
